#include "cti/app/day_input.hpp"

#include "calendar_words.hpp"
#include "cti/course/day_mistake.hpp"
#include "cti/strings/folded.hpp"
#include "cti/strings/number.hpp"
#include "cti/strings/split.hpp"

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

std::optional<int> number_in(std::string_view digits) {
  return digits.starts_with('-') ? std::nullopt : whole_number_meant(digits);
}

std::optional<Day> distance_away(std::string_view text, Day today) {
  if (text.size() < 3 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const auto n = number_in(text.substr(1, text.size() - 2));
  if (!n || *n > farthest) return std::nullopt;
  const int far = text[0] == '-' ? -*n : *n;
  switch (text.back()) {
  case 'd': return today + days{far};
  case 'w': return today + date::weeks{far};
  case 'm': return months_after(today, far);
  default: return std::nullopt;
  }
}

/// Of days that come again and again, the one meant: before and after are the last up to today and the next after it.
Day chosen(Day before, Day after, Day today, Toward toward) {
  switch (toward) {
  case Toward::past: return before;
  case Toward::future: return after;
  case Toward::nearest: break;
  }
  return today - before < after - today ? before : after;
}

Day weekday_meant(date::weekday weekday, Day today, Toward toward) {
  const Day before = today - (date::weekday{today} - weekday);
  return chosen(before, before + date::weeks{1}, today, toward);
}

/// The parts of "fre. 22. jan. 2027", "22/1": words and numbers without what stands between them.
std::vector<std::string> parts_of(std::string_view text) {
  auto parts = split(text, " ./,");
  std::erase_if(parts, [](const std::string& part) { return part.empty(); });
  return parts;
}

/// A day and a month, and a year where one is named.
struct DayNamed {
  date::day day;
  date::month month;
  std::optional<date::year> year;
};

std::optional<DayNamed> day_named(std::vector<std::string> parts) {
  if (!parts.empty() && weekday_named(parts.front())) parts.erase(parts.begin()); // the day says it
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  const auto day = number_in(parts[0]), month = number_in(parts[1]);
  const auto named = month_named(parts[1]);
  const auto year = parts.size() == 3 ? number_in(parts[2]) : std::nullopt;
  if (!day || (!month && !named) || (parts.size() == 3 && (!year || parts[2].size() != 4))) return std::nullopt;
  return DayNamed{date::day{static_cast<unsigned>(*day)},
                  named.value_or(date::month{static_cast<unsigned>(month.value_or(0))}),
                  year ? std::optional{date::year{*year}} : std::nullopt};
}

// A 29 February lies in the nearest years that have one.
std::optional<Day> day_of_years(const DayNamed& named, Day today, Toward toward) {
  constexpr int years_around{8};
  const auto this_year = date::year_month_day{today}.year();
  std::optional<Day> before, after;
  for (int far = -years_around; far <= years_around; ++far) {
    const date::year_month_day there{this_year + date::years{far}, named.month, named.day};
    if (!there.ok()) continue;
    const Day day{there};
    if (day <= today) before = day;
    if (day > today && !after) after = day;
  }
  if (!before || !after) return std::nullopt;
  return chosen(*before, *after, today, toward);
}

Expected<Day> not_a_day(const std::string& text) {
  return failed({Kind::usage,
                 {N_("'{}' is not a day"), {text}},
                 {N_("write YYYY-MM-DD, 22.1., Friday, yesterday, or a distance such as -3d or +2w")}});
}

} // namespace

Expected<Day> day_meant(const std::string& text, Day today, Toward toward) {
  if (const auto day = iso_day(text)) return *day;
  const auto small = folded(text);
  for (const auto& [name, distance] : named_days)
    if (small == name) return today + days{distance};
  if (const auto weekday = weekday_named(small)) return weekday_meant(*weekday, today, toward);
  if (const auto day = distance_away(small, today)) {
    if (can_be_written(*day)) return *day;
    const auto [what, hint] = day_mistake(iso(*day));
    return failed({Kind::usage, what, hint});
  }
  if (has_day_form(text)) {
    const auto [what, hint] = day_mistake(text);
    return failed({Kind::usage, what, hint});
  }
  const auto named = day_named(parts_of(small));
  if (!named) return not_a_day(text);
  const auto in_its_year =
      named->year ? std::optional{date::year_month_day{*named->year, named->month, named->day}} : std::nullopt;
  const auto day = !named->year        ? day_of_years(*named, today, toward)
                   : in_its_year->ok() ? std::optional<Day>{*in_its_year}
                                       : std::nullopt;
  return day && can_be_written(*day) ? Expected<Day>{*day} : not_a_day(text);
}

} // namespace cti::app
