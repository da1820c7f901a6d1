#pragma once
// What has happened to a citizen, over a restarted course and the one that followed it.

#include "cti/course/course.hpp"

#include <vector>

namespace cti {

struct Event {
  enum class What {
    referred,       ///< about: by whom
    granted,        ///< about: by whom; until: the last granted day
    contact_begins, ///< the contact period
    change,         ///< the change itself
    start,          ///< phase 1 begins
    pause,          ///< about: the reason
    resume,
    told,        ///< number: the phase that the shift leads to; about: the note
    shift,       ///< number: the phase it led to
    worker,      ///< about: who took over; other: who had it
    substitute,  ///< about: who stood in; other: why; until: the last day
    intensified, ///< about: why; until: the last day
    focus,       ///< about: the focus area
    focus_done,
    focus_dropped, ///< other: the reason
    wish,          ///< about: its words
    tried,         ///< about: the step; result: what came of it; other: the note
    rated,         ///< the citizen rated how it goes
    evaluation,    ///< number: the shift it was for, or 0; about: what changed
    meeting,       ///< a network meeting; about: with whom
    declined,      ///< the network; about: the reason
    agreed,        ///< with somebody; about: the text
    agreement_ended,
    informed_again, ///< what the course is for, after that
    changed_mind,   ///< wants a network after all
    follow_up,      ///< about: the note; other: the word of the decision
    closed          ///< about: the reason; other: what was achieved
  } what;
  Day on{};
  std::optional<Day> recorded{};
  std::string course{};
  std::string about{}, other{};
  int number{};
  std::optional<Outcome> outcome{};
  std::optional<Day> until{};
  std::optional<Result> result{};

  bool operator==(const Event&) const = default;
};

/// By day, as known on that day; meetings that are still to come are not among them. The whole course comes in.
std::vector<Event> events_of(const Course& whole, Day today);

/// The courses of one citizen as `after` links them, the first one first: those before the course, itself, and those
/// that follow it. A link to a course that is not there ends the chain.
std::vector<const Course*> courses_of_citizen(const std::vector<Course>& all, const std::string& id);

} // namespace cti
