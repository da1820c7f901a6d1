#pragma once

#include "cti/course/day.hpp"
#include "cti/course/error.hpp"
#include "cti/rules/query.hpp"

namespace cti::app {

/// Which day a word means that names many: a Friday, the 22nd of January.
enum class Toward {
  past,   ///< the last one, today among them: something that happened
  future, ///< the next one after today: something that is to come
  nearest ///< the one that lies least far away; of two that do, the one to come
};

/// The day that a person means: YYYY-MM-DD · today, yesterday, tomorrow, "i dag" … · days, weeks, months from today:
/// +3d, -2w, +1m · a day as screens show it or as people write it: 22.1., 22/1/2027, "22. jan.", "fre. 22. jan. 2027" ·
/// a weekday in Danish or English.
Expected<Day> day_meant(const std::string& text, Day today, Toward toward = Toward::nearest);

/// Days as a question says them: one day, a month (2027-03), a year, a quarter (2027q1), or A..B, where either may be
/// left out.
Expected<DaySpan> days_meant(const std::string& text, Day today);

} // namespace cti::app
