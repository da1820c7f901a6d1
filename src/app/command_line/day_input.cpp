#include "cti/app/day_input.hpp"

#include "cti/course/day_mistake.hpp"

#include <charconv>

namespace cti::app {
namespace {

struct Named {
  std::string_view name;
  int days_from_today;
};

constexpr Named named_days[] = {{"today", 0}, {"i dag", 0},    {"idag", 0},     {"yesterday", -1}, {"i går", -1},
                                {"igår", -1}, {"tomorrow", 1}, {"i morgen", 1}, {"imorgen", 1}};

/// Keeps the sum within what a day can hold.
constexpr int farthest{9999};

// No file can hold another day.
bool can_be_written(Day day) {
  const auto year = date::year_month_day{day}.year();
  return year >= date::year{first_year} && year <= date::year{last_year};
}

std::optional<Day> distance_away(std::string_view text, Day today) {
  if (text.size() < 3 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  int n = 0;
  const auto end = text.data() + text.size() - 1;
  const auto [stopped, error] = std::from_chars(text.data() + 1, end, n);
  if (error != std::errc{} || stopped != end || n > farthest || n < 0) return std::nullopt;
  if (text[0] == '-') n = -n;
  switch (text.back()) {
  case 'd': return today + days{n};
  case 'w': return today + date::weeks{n};
  case 'm': return months_after(today, n);
  default: return std::nullopt;
  }
}

} // namespace

Expected<Day> day_meant(const std::string& text, Day today) {
  if (const auto day = iso_day(text)) return *day;
  for (const auto& [name, distance] : named_days)
    if (text == name) return today + days{distance};
  if (const auto day = distance_away(text, today)) {
    if (can_be_written(*day)) return *day;
    const auto [what, hint] = day_mistake(iso(*day));
    return failed({Kind::usage, what, hint});
  }
  if (!has_day_form(text))
    return failed({Kind::usage,
                   {N_("'{}' is not a day"), {text}},
                   {N_("write YYYY-MM-DD, today, yesterday, or a distance such as +2w")}});
  const auto [what, hint] = day_mistake(text);
  return failed({Kind::usage, what, hint});
}

} // namespace cti::app
