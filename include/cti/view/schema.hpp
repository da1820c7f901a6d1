#pragma once
// What a file may hold, as a JSON Schema for editors.

#include "cti/course/shape.hpp"

#include <optional>

namespace cti::view {

/// A JSON Schema (draft 7: the one that editors' YAML extensions read best) with words in the reader's language.
std::string schema_json(FileKind kind, const Shape& shape);

/// What a key means, in the reader's language; path leads to it, without positions in lists and keys that people
/// choose. None where nobody said it.
std::optional<std::string> key_words(FileKind kind, const std::vector<std::string>& path);

/// Every key that something is said of.
std::vector<std::string> key_names();

} // namespace cti::view
