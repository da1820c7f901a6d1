#include "cti/rules/cpr.hpp"

namespace cti {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// In some year of some century: 29 February of a year that may be a leap year will do.
bool is_day(std::string_view digits) {
  constexpr int longest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int day = (digits[0] - '0') * 10 + digits[1] - '0', month = (digits[2] - '0') * 10 + digits[3] - '0';
  const int year = (digits[4] - '0') * 10 + digits[5] - '0';
  if (month < 1 || month > 12 || day < 1 || day > longest[month - 1]) return false;
  return month != 2 || day != 29 || year % 4 == 0;
}

} // namespace

std::vector<CprNumber> cpr_numbers(std::string_view text) {
  std::vector<CprNumber> found;
  for (std::size_t i = 0; i + 10 <= text.size(); ++i) {
    if (!is_digit(text[i]) ||
        (i > 0 && (is_word(text[i - 1]) || (text[i - 1] == '-' && i > 1 && is_digit(text[i - 2])))))
      continue;
    std::size_t length = 0, digits = 0;
    while (i + length < text.size() && digits < 10) {
      const char c = text[i + length];
      if (!is_digit(c) && !(digits == 6 && (c == '-' || c == ' ') && length == 6)) break;
      digits += is_digit(c), ++length;
    }
    const bool ends = i + length >= text.size() || !is_word(text[i + length]);
    if (digits == 10 && ends && is_day(text.substr(i, 6))) {
      found.push_back({i, length, std::string{text.substr(i, 6)} + "-****"});
      i += length;
    }
  }
  return found;
}

} // namespace cti
