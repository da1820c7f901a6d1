#include "month_ticks.hpp"

#include "cti/view/words.hpp"

namespace cti::view {

std::vector<MonthTick> month_ticks(Day first, Day until, int most) {
  const date::year_month_day begin{first}, end{until - days{1}};
  const auto months = (end.year() / end.month() - begin.year() / begin.month()).count();
  int step = 1;
  for (const int wider : {2, 3, 6, 12, 24, 60, 120, 240, 600, 1200})
    if (months / step >= most) step = wider;
  std::vector<MonthTick> ticks;
  for (auto month = begin.year() / begin.month(); month <= end.year() / end.month(); month += date::months{1}) {
    const Day day{month / 1};
    const int since_year_0 = int{month.year()} * 12 + static_cast<int>(unsigned{month.month()}) - 1;
    if (day < first || since_year_0 % step != 0) continue;
    ticks.push_back({day, step < 12 ? month_name(day) : std::to_string(int{month.year()})});
  }
  return ticks;
}

} // namespace cti::view
