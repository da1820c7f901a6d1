#pragma once

#include <utility>
#include <vector>

namespace cti::text {

/// Positions at which two rows are alike, rising in both: as many as there can be. Where the rows have next to nothing
/// in common, only those of their beginnings and ends.
std::vector<std::pair<std::size_t, std::size_t>> alike(const std::vector<int>& a, const std::vector<int>& b);

} // namespace cti::text
