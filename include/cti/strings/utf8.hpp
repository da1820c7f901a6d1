#pragma once

#include <cstddef>
#include <string_view>

namespace cti {

/// Length of the well-formed UTF-8 character at that byte, 0 if there is none.
std::size_t character_length(std::string_view text, std::size_t at);

/// The number of the character of that length at that byte.
unsigned code_point(std::string_view text, std::size_t at, std::size_t length);

} // namespace cti
