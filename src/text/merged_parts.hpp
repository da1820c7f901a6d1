#pragma once
// Three versions of a file put together part by part. A part is what the side that changed it made of it; comments of
// both sides stay.

#include "merged_text.hpp"
#include "parts.hpp"

namespace cti::text {

/// base: none where both sides began the file.
Stretches merged_parts(const Part* base, const Part& ours, const Part& theirs);

} // namespace cti::text
