#include "cti/course/time_of_day.hpp"

#include <algorithm>

namespace cti {
namespace {

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number_in(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = 10 * number + (digit - '0');
  return number;
}

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace

std::optional<TimeOfDay> time_of_day(std::string_view text) {
  const auto colon = text.find(':');
  if ((colon != 1 && colon != 2) || text.size() != colon + 3) return std::nullopt;
  const auto hours = text.substr(0, colon), minutes = text.substr(colon + 1);
  if (!is_digits(hours) || !is_digits(minutes) || number_in(hours) > 23 || number_in(minutes) > 59) return std::nullopt;
  return TimeOfDay{60 * number_in(hours) + number_in(minutes)};
}

std::string clock(TimeOfDay time) { return two_digits(time.minutes / 60) + ":" + two_digits(time.minutes % 60); }

} // namespace cti
