#pragma once
// What a case file may not contain, whatever its structure: looked at byte by byte, before any YAML is read.

#include "cti/text/document.hpp"

namespace cti::text {

/// Too large, not UTF-8, a control character, a conflict marker, a tab as indentation, a directive: the first of these.
std::optional<Error> unreadable_bytes(const Source& source);

/// Bytes of a byte order mark at the beginning: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

/// Length of the well-formed UTF-8 character at that byte, 0 if there is none.
std::size_t character_length(std::string_view text, std::size_t at);

/// The number of the well-formed character of that length.
unsigned code_point(std::string_view text, std::size_t at, std::size_t length);

/// The same as character_length(), and 0 for a control character too, but for tab and line feed.
std::size_t readable_length(std::string_view text, std::size_t at);

} // namespace cti::text
