#pragma once
// A contact during the course: what intensity and fidelity are counted from. One that is agreed is a contact too, and
// becomes one that was held, missed or cancelled. Source: manual p. 12, 17.

#include "cti/course/bounds.hpp"
#include "cti/course/day.hpp"
#include "cti/course/meeting_is.hpp"
#include "cti/course/time_of_day.hpp"
#include "cti/course/words.hpp"

#include <string>
#include <vector>

namespace cti {

enum class ContactForm { meeting, phone, message };

template <> struct Words<ContactForm> {
  static constexpr std::array table{Word<ContactForm>{ContactForm::meeting, "meeting"},
                                    Word<ContactForm>{ContactForm::phone, "phone"},
                                    Word<ContactForm>{ContactForm::message, "message"}};
};

enum class ContactWith { citizen, provider, informal };

template <> struct Words<ContactWith> {
  static constexpr std::array table{Word<ContactWith>{ContactWith::citizen, "citizen"},
                                    Word<ContactWith>{ContactWith::provider, "provider"},
                                    Word<ContactWith>{ContactWith::informal, "informal"}};
};

enum class ContactPlace { home, workplace, community, office };

template <> struct Words<ContactPlace> {
  static constexpr std::array table{
      Word<ContactPlace>{ContactPlace::home, "home"}, Word<ContactPlace>{ContactPlace::workplace, "workplace"},
      Word<ContactPlace>{ContactPlace::community, "community"}, Word<ContactPlace>{ContactPlace::office, "office"}};
};

/// How long a contact can take: a day at most.
inline constexpr Bounds minutes_of_contact{0, 24 * 60};

/// Who takes part, beside the worker. A kind alone, as most contacts say it, or several.
struct Participants {
  std::vector<std::string> who{}; ///< each a word of ContactWith, or the id of a person of the course

  Participants() = default;
  Participants(ContactWith kind) : who{std::string{word(kind)}} {}
  explicit Participants(std::vector<std::string> several) : who(std::move(several)) {}

  bool operator==(const Participants&) const = default;
  bool operator==(ContactWith) const = delete; ///< ask took_part(): there may be others
};

/// The form of a person's id in a course: a1, a2, …
inline constexpr std::string_view person_id_pattern{"^a[0-9]+$"};
bool is_person_id(std::string_view text);

/// The word that stands for the worker where a participant could stand.
inline constexpr std::string_view the_worker{"worker"};

struct ContactMade {
  Day on{};
  std::optional<int> minutes{}; ///< see minutes_of_contact; every contact that was held has them
  ContactForm form{};
  Participants with{};
  std::optional<ContactPlace> place{};
  std::optional<MeetingIs> state{}; ///< none: held, or missed; see contact_state
  std::string note{};
  /// The day it was written down, where that was later than it happened, or where it was cancelled or moved ahead of
  /// it.
  std::optional<Day> recorded{};
  std::optional<TimeOfDay> at{};
  std::optional<Day> agreed{}; ///< the day on which it was agreed
  std::string about{};
  std::string cancelled_by{};      ///< the_worker, a word of ContactWith, or the id of a person
  std::optional<Day> moved_from{}; ///< the day for which it was agreed before
  bool missed{false};              ///< as files said it before there was a state

  bool operator==(const ContactMade&) const = default;
};

/// What became of a contact: one that was agreed stays so until somebody says it, also when its day has passed.
MeetingIs contact_state(const ContactMade& contact);

/// It took place: the only ones that count.
bool is_held(const ContactMade& contact);

} // namespace cti
