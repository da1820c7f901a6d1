#pragma once
// What every report shares: the day it speaks of, and the files that it could not read.

#include "cti/course/error.hpp"
#include "cti/rules/state.hpp"

namespace cti::view {

struct Frame {
  Day as_of;
  std::vector<Error> unreadable{}; ///< named in the report; the rest is shown
  std::size_t files{};             ///< of courses that were looked at, these among them
};

/// "38 of 40 courses; 2 cannot be read: …": stands in every report that leaves something out. Empty where none does.
std::string unreadable_text(const Frame& frame);

/// "phase 2", "paused in phase 1 since …": short words for a state.
std::string state_text(const State& state);

/// "closed as completed", "closed early".
std::string closed_text(Outcome outcome);

/// "phase 2 begins", "last day", "follow-up", "resumes".
std::string next_date_text(const NextDate& next);

/// "job · SEL § 85", "homelessness".
std::string method_text(const CourseStatus& status);

/// "sel-85", for scripts; empty where a course has no legal basis.
std::string legal_basis_id(const CourseStatus& status);

/// A pause's reason in the reader's language where it is one of the method's, otherwise the worker's own words.
std::string reason_text(const std::string& reason);

} // namespace cti::view
