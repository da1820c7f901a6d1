#pragma once

#include "cti/course/day.hpp"
#include "cti/course/error.hpp"

namespace cti::app {

/// The day that a person means: YYYY-MM-DD, today or "i dag", yesterday or "i går", tomorrow or "i morgen", or so many
/// days, weeks, months from today: +3d, +2w, -1m.
Expected<Day> day_meant(const std::string& text, Day today);

} // namespace cti::app
