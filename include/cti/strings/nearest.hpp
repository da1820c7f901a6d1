#pragma once
// "Did you mean …?"

#include <string>
#include <string_view>
#include <vector>

namespace cti {

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other, in letters.
std::size_t typing_distance(std::string_view a, std::string_view b);

/// The candidate that was most likely meant: one slip away, two in a word of
/// eight letters or more. Empty: none.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace cti
