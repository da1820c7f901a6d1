#pragma once
// What a case file may not contain, whatever its structure: looked at byte by byte, before any YAML is read.

#include "cti/strings/utf8.hpp"
#include "cti/text/document.hpp"

namespace cti::text {

/// Too large, not UTF-8, a control character, a conflict marker, a tab as indentation, a directive: the first of these.
std::optional<Error> unreadable_bytes(const Source& source);

/// What is said where a list or map begins within 32 others.
Error nested_too_deep(const Source& source, std::size_t at);

/// Bytes of a byte order mark at the beginning: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

/// Length of the well-formed UTF-8 character at that byte; 0 if there is none, and for a control character too, but for
/// tab and line feed.
std::size_t readable_length(std::string_view text, std::size_t at);

} // namespace cti::text
