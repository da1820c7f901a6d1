#pragma once
// The follow-ups of a course whose legal basis sets no end: what was decided, and when it is looked at next.
// Source: manual p. 9, footnote 5.

#include "cti/rules/contradictions.hpp"
#include "cti/rules/state.hpp"

namespace cti {

/// The latest decision on file, or none. Of two of one day it is the later one in the file.
const Decided* last_decision(const Course& course);

/// Whether support goes on, as decided last, until a day that is known.
bool goes_on(const Course& course);

/// The day of the next follow-up: the last day of the course, or the day until which support goes on. None where the
/// course has no last day, its legal basis ends, it is closed, or it was decided that support ends.
std::optional<Day> next_follow_up(const CourseStatus& status);

/// A decision on a course that is not followed up but ends.
std::vector<Finding> decisions_without_follow_up(const Course& course, const Method& method);

/// Support that goes on without a day on which that is looked at again.
std::vector<Finding> follow_ups_without_end(const Course& course);

} // namespace cti
