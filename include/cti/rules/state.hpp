#pragma once
// Where a course stands on a day. The calendar decides, not the checklist. Source: description §6.

#include "cti/rules/timeline.hpp"

#include <variant>

namespace cti {

struct Contact {
  bool operator==(const Contact&) const = default;
};
struct InPhase {
  int phase;
  bool operator==(const InPhase&) const = default;
};
struct Paused {
  int phase;
  Day since;
  bool operator==(const Paused&) const = default;
};
struct PastEnd {
  Day last_day;          ///< nobody has closed the course since
  bool only_followed_up; ///< SEL § 85: support may go on
  bool operator==(const PastEnd&) const = default;
};
struct Closed {
  Day on;
  Outcome outcome;
  bool operator==(const Closed&) const = default;
};

using State = std::variant<Contact, InPhase, Paused, PastEnd, Closed>;

/// State at that day, as the file knows it now: a course closed later was not yet closed then.
State state_on(const Course& course, const std::optional<Timeline>& line, Day day);

/// contact, phase_1, phase_2, phase_3, paused, past_end or closed.
std::string state_id(const State& state);

/// The phase of a course that is in one, also while paused.
std::optional<int> phase_of(const State& state);

bool is_active(const State& state);

/// The next day on which the calendar changes something.
struct NextDate {
  enum class What { phase_begins, ends, follow_up, resumes } what;
  int phase; ///< with phase_begins
  Day day;
};

/// None while nothing is known to come: no start yet, an open pause, past the end, closed.
std::optional<NextDate> next_date(const Course& course, const std::optional<Timeline>& line, Day day);

/// A course with what follows from it on a day. The method outlives it.
struct CourseOn {
  Course course;
  const Method* method;
  Day day;
  Length length;
  std::optional<Timeline> line;
  State state;
  std::string worker; ///< who has it on that day
};

CourseOn course_on(Course course, const Method& method, Day day);

template <class... Cases> struct Match : Cases... { using Cases::operator()...; };
template <class... Cases> Match(Cases...) -> Match<Cases...>;

} // namespace cti
