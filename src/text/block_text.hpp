#pragma once

#include "scalars.hpp"

namespace cti::text {

/// The literal (|) or folded (>) text whose sign stands at that byte.
Scalar block_text(const Source& source, std::size_t at, Surroundings around);

} // namespace cti::text
