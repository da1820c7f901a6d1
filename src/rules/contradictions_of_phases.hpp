#pragma once
// Pauses and shifts that cannot lie where they do: two of the rules behind contradictions().

#include "cti/rules/contradictions.hpp"

namespace cti {

/// Pauses before phase 1, after the last day or after the closing, and a second one that nobody has ended.
void pauses_outside_the_course(std::vector<Finding>& found, const Course& course, const std::optional<Timeline>& line);

/// Shifts before phase 1, ahead of today, after the closing, before the shift that precedes them, or on record twice.
void shifts_out_of_order(std::vector<Finding>& found, const Course& course, Day today);

} // namespace cti
