#include "cti/course/day_mistake.hpp"

#include "cti/strings/number.hpp"
#include "cti/strings/split.hpp"

#include <vector>

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

std::optional<Day> day_on_paper(std::string_view text) {
  auto parts = split(text, "./- ");
  std::erase_if(parts, [](const std::string& part) { return part.empty(); });
  constexpr std::size_t year_digits{4};
  if (parts.size() != 3 || parts[2].size() != year_digits) return std::nullopt;
  const auto day = whole_number_meant(parts[0]), month = whole_number_meant(parts[1]);
  if (!day || !month || *day < 1 || *month < 1) return std::nullopt;
  const auto two_digits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return iso_day(parts[2] + "-" + two_digits(*month) + "-" + two_digits(*day));
}

} // namespace cti
