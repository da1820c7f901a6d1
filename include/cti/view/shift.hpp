#pragma once

#include "cti/rules/shifts.hpp"
#include "cti/view/layout.hpp"

namespace cti::view {

/// What the method asks for at a shift, and what of it is on file.
std::string shift_text(const ShiftStatus& shift, const CourseStatus& status, const Look& look);

} // namespace cti::view
