#pragma once
// Characters by their number, for tests that walk over them.

#include <string>
#include <vector>

namespace cti {

inline std::string utf8(char32_t code) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  const auto next = [&](int shift) { return byte(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xC0 | code >> 6), next(0)};
  if (code < 0x10000) return {byte(0xE0 | code >> 12), next(6), next(0)};
  return {byte(0xF0 | code >> 18), next(12), next(6), next(0)};
}

/// From the first to the last of them, both included.
struct Range {
  char32_t first, last;
  bool operator==(const Range&) const = default;
};

/// All characters below U+11000 of which something is true, as ranges.
template <class Is> std::vector<Range> ranges_of(Is is) {
  std::vector<Range> all;
  for (char32_t code = 0; code < 0x11000; ++code) {
    if (!is(code)) continue;
    if (all.empty() || all.back().last + 1 != code) all.push_back({code, code});
    all.back().last = code;
  }
  return all;
}

} // namespace cti
