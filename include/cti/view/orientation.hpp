#pragma once
// The orientation that a citizen gets before phase 1: what a course is, for how long, who decides, with its own days.
// Source: manual p. 16-17.

#include "cti/rules/state.hpp"
#include "cti/view/page.hpp"

namespace cti::view {

/// For the citizen, in the citizen's voice: no id but the pseudonym, no law, no word of the method.
Page orientation_page(const CourseStatus& status);

} // namespace cti::view
