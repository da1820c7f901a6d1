#pragma once
// Where a course stands on a day. The calendar decides, not the checklist. Source: description §6.

#include "cti/rules/known.hpp"
#include "cti/rules/timeline.hpp"

#include <variant>

namespace cti {

/// On file, and not begun.
struct Waiting {
  bool operator==(const Waiting&) const = default;
};
struct ContactPeriod {
  bool operator==(const ContactPeriod&) const = default;
};
struct InPhase {
  int phase;
  bool operator==(const InPhase&) const = default;
};
struct Paused {
  int phase;
  Day since; ///< of the break: pauses that overlap are one
  bool operator==(const Paused&) const = default;
};
struct PastEnd {
  Day last_day;          ///< nobody has closed the course since
  bool only_followed_up; ///< support may go on
  bool operator==(const PastEnd&) const = default;
};
struct Closed {
  Day on;
  Outcome outcome;
  bool operator==(const Closed&) const = default;
};

using State = std::variant<Waiting, ContactPeriod, InPhase, Paused, PastEnd, Closed>;

/// waiting, contact, phase_1, phase_2, phase_3, paused, past_end or closed.
std::string state_id(const State& state);

/// The phase of a course that is in one, also while paused.
std::optional<int> phase_of(const State& state);

/// Begun, and not closed.
bool is_active(const State& state);
bool is_closed(const State& state);

/// A course as it was known on a day, with what follows from it. The method outlives it.
struct CourseStatus {
  Course course;
  const Method* method;
  Day day;
  std::optional<Day> begins; ///< of what was known; where that gives no day, of the whole course
  bool only_referred;        ///< the whole course tells of a referral, and of no day that begins it: it waits
  Length length;
  Pauses pauses;
  std::optional<Timeline> line;
  State state;
  std::string worker; ///< who has it on that day
};

/// The whole course comes in, what was known of it on that day comes out: this is where every report gets its course.
CourseStatus course_status(Course course, const Method& method, Day day);

/// The same with all that stands in the file, also what lies ahead: for what a command changes, never for a report.
CourseStatus planned_status(Course course, const Method& method, Day day);

/// State on another day, as the course is known now.
State state_on(const CourseStatus& status, Day day);

/// The next day on which the calendar changes something.
struct NextDate {
  enum class What { contact_begins, phase_begins, ends, follow_up, resumes } what;
  int phase; ///< with phase_begins
  Day day;
  bool provisional{false}; ///< an open pause moves it
};

/// None while nothing is known to come: no start yet, an open pause, past the end, closed.
std::optional<NextDate> next_date(const CourseStatus& status);

template <class... Cases> struct Match : Cases... { using Cases::operator()...; };
template <class... Cases> Match(Cases...) -> Match<Cases...>;

} // namespace cti
