#pragma once
// What the words beside a row of digits say that it is.

#include <string_view>

namespace cti {

/// A character and its bytes.
struct Letter {
  char32_t code;
  std::size_t length;
};

Letter letter_at(std::string_view text, std::size_t at);
Letter letter_before(std::string_view text, std::size_t at);

/// Whether it is part of a word. Typographic quotes, dashes and the like are not.
bool is_letter(char32_t code);
/// A space of any width.
bool is_blank(char32_t code);
/// Takes no room and parts nothing: soft hyphen, zero-width space, …
bool is_invisible(char32_t code);

enum class Said {
  nothing,
  cpr,         ///< "cpr-nr.:", "personnummer"
  a_case,      ///< "sagsnr.", "p-nr.": a number of its own, but some use the citizen's CPR number there
  other_number ///< "konto", "faktura", "tlf."
};

/// What the words before that byte say, on its line. One that names a CPR number may stand four words away, one that
/// names another number only right before it: "konto 4321" or "kontonr.:".
Said said_before(std::string_view text, std::size_t at);

/// Whether "(cpr)" stands behind that byte.
bool says_cpr_behind(std::string_view text, std::size_t at);

/// Whether a currency or another unit stands behind that byte: then it was an amount.
bool says_unit_behind(std::string_view text, std::size_t at);

} // namespace cti
