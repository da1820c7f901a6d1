#pragma once
// A place in a text in the plain subset, and the ways to move on from it, each byte once.

#include "bytes.hpp"

#include <array>
#include <string_view>

namespace cti::text {

/// Where a run of ordinary characters stops.
enum Stop : unsigned char {
  in_comment = 1, ///< at whatever is no printable ASCII
  in_plain = 2,   ///< also at : and #
  in_flow = 4,    ///< also at brackets and commas
  in_double = 8,  ///< also at " and backslash
  in_single = 16, ///< also at '
  word = 32,      ///< of a key: not in [A-Za-z0-9_-]
  first = 64,     ///< nothing that a text without quotes may begin with
};

constexpr bool is_word_character(unsigned c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

inline constexpr auto stops = [] {
  std::array<unsigned char, 256> table{};
  const auto is_one_of = [](unsigned c, std::string_view set) { return set.find(static_cast<char>(c)) != set.npos; };
  for (unsigned c = 0; c < table.size(); ++c) {
    const bool printable = c >= ' ' && c < 0x7F;
    if (!printable) table[c] |= in_comment | in_plain | in_flow | in_double | in_single;
    if (is_one_of(c, ":#")) table[c] |= in_plain | in_flow;
    if (is_one_of(c, ",[]{}")) table[c] |= in_flow;
    if (is_one_of(c, "\"\\")) table[c] |= in_double;
    if (c == '\'') table[c] |= in_single;
    if (!is_word_character(c)) table[c] |= word;
    if (c < 0x80 && (!is_word_character(c) || c == '-') && !is_one_of(c, "(/+.$;")) table[c] |= first;
  }
  return table;
}();

class PlainCursor {
protected:
  explicit PlainCursor(std::string_view text) : text_(text) {}

  // The text is followed by a NUL, which is no character of any text.
  unsigned char peek(std::size_t ahead = 0) const { return static_cast<unsigned char>(text_.data()[at_ + ahead]); }
  bool is_line_end(std::size_t ahead = 0) const {
    return peek(ahead) == '\n' || (peek(ahead) == '\0' && at_ + ahead == text_.size());
  }
  void skip_until(Stop stop) {
    const char* at = text_.data() + at_; // a member would be written at every step
    while (!(stops[static_cast<unsigned char>(*at)] & stop)) ++at;
    at_ = static_cast<std::size_t>(at - text_.data());
  }
  void skip_blanks() {
    const char* at = text_.data() + at_;
    while (*at == ' ') ++at;
    at_ = static_cast<std::size_t>(at - text_.data());
  }
  bool is_dash() const { return peek() == '-' && peek(1) == ' '; }

  /// Over characters to the first ASCII one at which to stop; false at one that no text may hold.
  bool run(Stop stop) {
    for (;;) {
      skip_until(stop);
      if (peek() < 0x80) return true;
      if (!wide_character()) return false;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;

private:
  bool wide_character() {
    const bool two_bytes = peek() >= 0xC3 && peek() <= 0xDF && (peek(1) & 0xC0) == 0x80; // no control character
    const auto length = two_bytes ? 2 : readable_length(text_, at_);
    at_ += length;
    return length != 0;
  }
};

} // namespace cti::text
