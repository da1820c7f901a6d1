#pragma once

#include <cstddef>
#include <vector>

namespace cti {

/// Where an entry stands that two rows share.
struct Shared {
  std::size_t before, after;
};

/// What two versions of a row have in common, in order: as much as there can be. Where they have next to nothing in
/// common, only what they share at their beginnings and ends. Lines and letters come as numbers, the same for the same.
std::vector<Shared> shared_entries(const std::vector<int>& before, const std::vector<int>& after);

} // namespace cti
