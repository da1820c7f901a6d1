#pragma once
// The handover: who takes over what, and who is responsible when the course has ended. Source: manual p. 31-33, phase 3
// page.

#include "cti/course/bounds.hpp"
#include "cti/course/contact.hpp"
#include "cti/course/day.hpp"
#include "cti/course/meeting_is.hpp"
#include "cti/course/person.hpp"
#include "cti/course/words.hpp"

#include <string>
#include <vector>

namespace cti {

/// A meeting of the network.
struct Meeting {
  Day on{};
  std::string with{}, note{};
  std::optional<MeetingIs> state{}; ///< none: agreed until its day, held from then on
  std::optional<TimeOfDay> at{};
  std::optional<ContactPlace> place{};

  bool operator==(const Meeting&) const = default;
};

/// What a meeting was on that day: before its own it is no more than agreed, and one that was agreed stays so until
/// somebody says what became of it.
MeetingIs meeting_state(const Meeting& meeting, Day day);

/// It lies ahead or is held that day; or its day has passed, and somebody is to say whether it was held.
bool is_awaited(const Meeting& meeting, Day day);

/// A handover talk with one person.
struct Talk {
  std::string actor{}; ///< the id of a person
  Day on{};
  std::string note{};

  bool operator==(const Talk&) const = default;
};

/// A long-term goal, or support that is still needed.
struct LongTerm {
  std::string id{}, text{};
  std::string by{}; ///< who gives it: the id of a person, or the_citizen

  bool operator==(const LongTerm&) const = default;
};

/// How long further support can be waited for: ten years at most, which no waiting list comes near.
inline constexpr Bounds weeks_of_waiting{0, 520};

/// Individual support after the course; it must start before the course ends.
struct FurtherSupport {
  std::string kind{};
  std::optional<Day> applied{};
  std::optional<int> waiting_weeks{}; ///< see weeks_of_waiting
  std::optional<Day> starts{};

  bool operator==(const FurtherSupport&) const = default;
};

/// The citizen wants no network; accepted and recorded. Source: manual p. 20.
struct Declined {
  Day on{};
  std::string reason{};
  std::optional<Day> informed_again{}; ///< told once more what the course is for, and that it ends
  std::optional<Day> changed_mind{};   ///< from that day on a network is wanted after all

  bool operator==(const Declined&) const = default;
};

/// The citizen wants no network on that day.
bool holds_on(const Declined& declined, Day day);

/// The word that stands for the citizen where a person's id could stand.
inline constexpr std::string_view the_citizen{"citizen"};

struct Handover {
  std::vector<Person> actors{}; ///< those who stand here and not in the course's people; see people_of
  std::vector<Meeting> meetings{};
  std::vector<Talk> talks{};
  std::vector<LongTerm> goals{}, support{};
  std::vector<FurtherSupport> further{};
  std::string responsible{}; ///< the_citizen, or the id of one person
  std::optional<Declined> declined{};

  bool operator==(const Handover&) const = default;
};

} // namespace cti
