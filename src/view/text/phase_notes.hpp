#pragma once
// What else is to be known of a course, below its phases: a sentence each.

#include "cti/rules/state.hpp"

#include <string>
#include <vector>

namespace cti::view {

std::vector<std::string> phase_notes(const CourseStatus& status);

} // namespace cti::view
