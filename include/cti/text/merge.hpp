#pragma once

#include <string>
#include <vector>

namespace cti::text {

/// Two versions of a file put together.
struct Merged {
  std::string text;
  std::vector<std::size_t> conflicts{}; ///< the lines, from 1, at which those that were left open begin
};

/// Joins what two sides made of a course file, fact by fact: ticks, items that both appended, keys, order, quotes.
/// Where both changed the same fact, both versions stay, between the markers that git uses. Comments of both sides
/// stay. Texts that are no readable course are merged as mere lines.
Merged merged(const std::string& base, const std::string& ours, const std::string& theirs);

/// Both texts as one conflict.
Merged left_open(const std::string& ours, const std::string& theirs);

} // namespace cti::text
