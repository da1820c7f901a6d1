#include "cti/strings/utf8.hpp"

namespace cti {
namespace {

unsigned byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

} // namespace

// Shortest forms only, no surrogates, nothing above U+10FFFF. Source: RFC 3629, section 4.
std::size_t character_length(std::string_view text, std::size_t at) {
  const auto follows = [&](std::size_t k, unsigned low = 0x80, unsigned high = 0xBF) {
    return at + k < text.size() && byte(text, at + k) >= low && byte(text, at + k) <= high;
  };
  const auto first = byte(text, at);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned low = first == 0xE0 ? 0xA0 : 0x80, high = first == 0xED ? 0x9F : 0xBF;
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned low = first == 0xF0 ? 0x90 : 0x80, high = first == 0xF4 ? 0x8F : 0xBF;
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

unsigned code_point(std::string_view text, std::size_t at, std::size_t length) {
  static constexpr unsigned mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  unsigned code = byte(text, at) & mask[length];
  for (std::size_t k = 1; k < length; ++k) code = code << 6 | (byte(text, at + k) & 0x3F);
  return code;
}

} // namespace cti
