#include "cti/strings/shell_word.hpp"

#include <algorithm>

namespace cti {
namespace {

// Only these mean nothing to any shell, wherever they stand.
bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.' || c == '/' || c == ',';
}

bool is_part_of_a_letter(char c) { return static_cast<unsigned char>(c) >= 0x80; }

} // namespace

std::string shell_word(std::string_view typed) {
  const auto needs_none = [](char c) { return is_plain(c) || is_part_of_a_letter(c); };
  if (!typed.empty() && std::ranges::all_of(typed, needs_none)) return std::string{typed};
  std::string quoted{"'"};
  for (const char c : typed) quoted += c == '\'' ? std::string{"'\\''"} : std::string{c};
  return quoted + "'";
}

} // namespace cti
