#include "digit_rows.hpp"

#include "cpr_words.hpp"

namespace cti {
namespace {

/// Spaces that still belong to one number; more of them are columns of a table.
constexpr int most_blanks{3};
/// Bytes between two rows at most: a line may end there, and the next be indented.
constexpr std::size_t widest_gap{100};
bool is_dash(char32_t code) {
  return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2043 || code == 0x2212 || code == 0xFE58 ||
         code == 0xFE63 || code == 0xFF0D;
}

bool is_sign(char32_t code) {
  return code == '.' || code == '/' || code == ':' || code == '_' || code == '~' || code == '+' || code == '|' ||
         code == 0xB7 || code == 0x2022;
}

} // namespace

int digit_of(char32_t code) {
  if (code >= '0' && code <= '9') return static_cast<int>(code - '0');
  if (code >= 0xFF10 && code <= 0xFF19) return static_cast<int>(code - 0xFF10); // full width
  return -1;
}

std::vector<Row> rows_of(std::string_view text) {
  std::vector<Row> rows;
  bool goes_on = false;
  for (std::size_t at = 0; at < text.size();) {
    // Most characters are of ASCII, and no digit.
    if (const char c = text[at]; c >= ' ' && c < 0x7F && !(c >= '0' && c <= '9')) {
      goes_on = false;
      ++at;
      continue;
    }
    const auto letter = letter_at(text, at);
    const int digit = digit_of(letter.code);
    if (digit >= 0) {
      if (!goes_on) rows.push_back({at, at, {}});
      rows.back().digits += static_cast<char>('0' + digit);
      rows.back().end = at + letter.length;
    }
    goes_on = digit >= 0 || (goes_on && is_invisible(letter.code));
    at += letter.length;
  }
  return rows;
}

// A number may go on in the next line behind a dash. A dash that begins a line is that of a list.
Separator separator_between(std::string_view text, std::size_t from, std::size_t until) {
  if (until - from > widest_gap) return Separator::too_much;
  int blanks = 0, dashes = 0, signs = 0;
  bool broken = false;
  while (from < until) {
    const auto [code, length] = letter_at(text, from);
    from += length;
    if (is_invisible(code)) continue;
    if (is_dash(code))
      ++dashes;
    else if (is_sign(code))
      ++signs;
    else if ((code == '\n' || code == '\r') && dashes)
      broken = true;
    else if (is_blank(code))
      blanks += !broken;
    else
      return Separator::too_much;
  }
  if (blanks > most_blanks || dashes > 2 || signs > 1 || (dashes && signs)) return Separator::too_much;
  return dashes ? Separator::dash : signs ? Separator::sign : blanks ? Separator::blank : Separator::none;
}

} // namespace cti
