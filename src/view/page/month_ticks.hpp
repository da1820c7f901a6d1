#pragma once
// The months on the axis of a picture.

#include "cti/course/day.hpp"

#include <string>
#include <vector>

namespace cti::view {

struct MonthTick {
  Day day;           ///< the first of a month
  std::string label; ///< "Jan", or the year where years lie between two ticks
};

/// At most so many, evenly spaced: every month, every second one, … or every year, every fifth one, …
std::vector<MonthTick> month_ticks(Day first, Day until, int most);

} // namespace cti::view
