#pragma once
// A contact during the course: what intensity and fidelity are counted from.

#include "cti/course/bounds.hpp"
#include "cti/course/day.hpp"
#include "cti/course/words.hpp"

#include <string>

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

struct ContactMade {
  Day on{};
  int minutes{}; ///< see minutes_of_contact
  ContactForm form{};
  ContactWith with{};
  std::optional<ContactPlace> place{};
  bool missed{false}; ///< agreed, and the other did not come or answer
  std::string note{};
  std::optional<Day> recorded{};

  bool operator==(const ContactMade&) const = default;
};

} // namespace cti
