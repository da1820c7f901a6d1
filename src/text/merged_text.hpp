#pragma once

#include "cti/text/merge.hpp"
#include "pieces.hpp"

namespace cti::text {

/// Which sides of a conflict are shown: both, between markers, or only one, as if it had been kept.
enum class Show { both, ours, theirs };

Merged merged_text(const Versions& versions, const std::vector<Piece>& pieces, Show show);

} // namespace cti::text
