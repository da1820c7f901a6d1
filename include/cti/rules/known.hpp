#pragma once
// What was known on a day. Every report gets its course from here, so that none can count what lies after its day.

#include "cti/course/course.hpp"
#include "cti/course/implementation.hpp"

namespace cti {

/// The course as it was on that day, whatever was written down later: what happened after it is left out. What was
/// only meant to come stays: the first day of a period, the end of a pause that has begun, a day by which, an agreed
/// meeting, the first day of further support. A course that is closed by then keeps the worker of its closing day.
Course known_on(Course course, Day day);

/// The same of an implementation: a milestone reached later is not reached yet.
Implementation known_on(Implementation implementation, Day day);

/// The earliest day that the file gives for a course: of the contact period, of phase 1, or of what first happened. A
/// referral and a grant begin nothing. None where it gives no day: the course has begun then, or waits if it is
/// referred.
std::optional<Day> begins(const Course& course);

} // namespace cti
