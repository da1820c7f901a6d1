#pragma once
// Passing courses from one worker to another: it counts against the one continuous worker, and is kept with its day.
// Source: manual p. 12, core elements.

#include "cti/course/error.hpp"
#include "cti/rules/state.hpp"

namespace cti {

/// The course as it is when another worker has it from that day on; it stays as it is where it is theirs already.
/// Refused where somebody else has it on that day, where a later change is on file, and where it was closed by then.
Expected<Course> reassigned(const Course& course, const std::string& from, const std::string& to, Day on, Day today,
                            const std::string& reason);

/// A course that a whole caseload's passing takes along: from has it on that day, and it is not closed by then.
bool is_carried_by(const Course& course, const std::string& worker, Day day);

} // namespace cti
