#pragma once

#include <string_view>

namespace cti {

/// Whether a text holds nothing but blanks and line ends.
constexpr bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

} // namespace cti
