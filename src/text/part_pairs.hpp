#pragma once
// Which keys and items of three versions are the same one, and in which order they stand together.

#include "parts.hpp"

namespace cti::text {

/// One key or item in the three versions; none where a version lacks it.
struct Trio {
  const Part *base{}, *ours{}, *theirs{};
};

/// Those of three parts (none where there is no such part), in the order of the side that moved some, else in ours;
/// what the other side added stands behind what it stood behind there, and behind what ours added.
std::vector<Trio> paired(const Part* base, const Part* ours, const Part* theirs);

} // namespace cti::text
