#include "cti/course/day.hpp"

#include <algorithm>
#include <array>

namespace cti {
namespace {

int number(std::string_view digits) {
  int n = 0;
  for (const char digit : digits) n = n * 10 + (digit - '0');
  return n;
}

date::year_month_day written_day(std::string_view text) {
  return date::year{number(text.substr(0, 4))} / number(text.substr(5, 2)) / number(text.substr(8, 2));
}

} // namespace

bool has_day_form(std::string_view text) {
  if (text.size() != std::string_view{"YYYY-MM-DD"}.size() || text[4] != '-' || text[7] != '-') return false;
  return std::ranges::all_of(std::array<std::size_t, 8>{0, 1, 2, 3, 5, 6, 8, 9},
                             [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; });
}

std::optional<Day> iso_day(std::string_view text) {
  if (!has_day_form(text)) return std::nullopt;
  const auto day = written_day(text);
  if (!day.ok() || day.year() < date::year{first_year} || day.year() > date::year{last_year}) return std::nullopt;
  return Day{day};
}

// Not date::format: its stream costs more than a report's whole course.
std::string iso(Day day) {
  const date::year_month_day ymd{day};
  std::string text{"0000-00-00"};
  const auto put = [&text](std::size_t first, std::size_t end, unsigned number) {
    for (auto i = end; i-- > first; number /= 10) text[i] = static_cast<char>('0' + number % 10);
  };
  put(0, 4, static_cast<unsigned>(int{ymd.year()})), put(5, 7, unsigned{ymd.month()}), put(8, 10, unsigned{ymd.day()});
  return text;
}

Day months_after(Day day, int months) {
  const date::year_month_day ymd{day};
  const auto month = ymd.year() / ymd.month() + date::months{months};
  const auto same = month / ymd.day();
  return same.ok() ? Day{same} : Day{month / date::last};
}

unsigned days_of_month(std::string_view day_form) {
  const auto day = written_day(day_form);
  if (!day.month().ok()) return 0;
  return unsigned{(day.year() / day.month() / date::last).day()};
}

} // namespace cti
