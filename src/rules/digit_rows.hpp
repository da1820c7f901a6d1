#pragma once
// Rows of digits in a text, and what parts them: what a CPR number is put together from.

#include <string>
#include <string_view>
#include <vector>

namespace cti {

/// Digits in a row: their bytes, and the digits. Invisible characters part nothing.
struct Row {
  std::size_t begin, end;
  std::string digits;
};

/// What parts two rows.
enum class Separator {
  none,
  blank,   ///< a few spaces
  dash,    ///< one or two dashes, with spaces and the end of a line behind them
  sign,    ///< one other sign: 01.01.65
  too_much ///< too much for one number
};

/// The value of a digit, also a full-width one; -1 for anything else.
int digit_of(char32_t code);

/// Every row of digits of the text, in order.
std::vector<Row> rows_of(std::string_view text);

/// What stands between these two bytes.
Separator separator_between(std::string_view text, std::size_t from, std::size_t until);

} // namespace cti
