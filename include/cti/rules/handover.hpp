#pragma once
// What is missing before a course can be handed over, and by when. Source: manual p. 31-33; phase 3 page.

#include "cti/rules/state.hpp"

namespace cti {

struct Gap {
  enum class What {
    no_actor,          ///< nobody is to take anything over
    not_accepted,      ///< an actor has not said yes
    no_talk,           ///< no handover talk with an actor
    no_meeting,        ///< no network meeting held, nor agreed in time
    not_confirmed,     ///< nobody has said whether the network meeting agreed for that day was held
    no_goal,           ///< no long-term goal
    no_giver,          ///< support that is still needed, and nobody gives it
    not_applied,       ///< further support is not applied for
    no_start,          ///< further support has no first day
    waits_too_long,    ///< further support is applied for, and its waiting time passes the end of the course
    starts_too_late,   ///< further support begins after the course has ended
    no_responsible,    ///< nobody is responsible for the time after
    not_informed_again ///< a citizen who declined a network is not told again what the course is for
  } what;
  std::string about{};     ///< the actor, the support, or the kind of support that it concerns
  std::optional<Day> by{}; ///< none while the course has no last day, and once it is closed
  std::string cited{};     ///< further support: how its legal basis is cited, else its kind

  bool operator==(const Gap&) const = default;
};

/// Everything missing, in the order in which it is due. Where the citizen declined a network, neither people nor
/// meetings are missing; but that they are told again what the course is for.
std::vector<Gap> handover_gaps(const CourseStatus& status);

/// The day by which a citizen who declined a network is told again what the course is for, and that it ends: the first
/// day of the next phase, when what comes next is talked about anyway; in phase 3, the last day. The manual asks for it
/// and names no day. None before phase 1 has a day. Source: manual p. 20.
std::optional<Day> inform_again_by(const CourseStatus& status, const Declined& declined);

/// The day by which further support is applied for, so that it begins while the course still runs: the weeks of waiting
/// before the last day; a month before it where the waiting time is not known. None once the course is closed.
std::optional<Day> apply_by(const FurtherSupport& further, const CourseStatus& status);

/// The first network meeting, held or agreed, on or before the day by which it must be held, or none.
const Meeting* meeting_in_time(const CourseStatus& status);

/// How a kind of further support is called: as its legal basis is cited, else in its own words.
std::string support_cited(const FurtherSupport& further, const Method& method);

} // namespace cti
