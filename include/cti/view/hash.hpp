#pragma once
// Names that tell nothing by themselves: hashes in hexadecimal digits.

#include <string>

namespace cti::view {

/// SHA-256: the same for everybody.
std::string hash_of(const std::string& text);

/// HMAC-SHA-256: the same for whoever has the key, and a guess at the text cannot be tried without it.
std::string keyed_hash(const std::string& key, const std::string& text);

} // namespace cti::view
