#pragma once

#include "cti/course/day.hpp"
#include "cti/course/error.hpp"

#include <string_view>

namespace cti {

struct DayMistake {
  Message what, hint;
};

/// Why a text of the form YYYY-MM-DD is not a day that a course can have.
DayMistake day_mistake(std::string_view day_form);

/// The day that a text means which has the day first, as people write it on paper: 1.12.2026, 01-12-2026, 1/12-2026.
std::optional<Day> day_on_paper(std::string_view text);

} // namespace cti
