#include "cti/course/day_mistake.hpp"

#include "cti/course/day.hpp"

namespace cti {

DayMistake day_mistake(std::string_view day_form) {
  const std::string text{day_form};
  const auto month_days = days_of_month(text);
  if (month_days == 0) return {{N_("{} is not a day of the calendar"), {text}}, {N_("months go from 01 to 12")}};
  const auto day = std::stoul(text.substr(8));
  if (day == 0 || day > month_days)
    return {{N_("{} is not a day of the calendar"), {text}},
            {N_("{} has {} days"), {text.substr(0, 7), std::to_string(month_days)}}};
  return {{N_("{} lies outside the years {}-{}"), {text, std::to_string(first_year), std::to_string(last_year)}},
          {N_("is the year right?")}};
}

} // namespace cti
