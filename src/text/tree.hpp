#pragma once

#include "cti/text/document.hpp"

namespace cti::text {

/// The tree of a text whose bytes have been looked at. Throws Refused for what cannot be read for certain.
Node tree_of(const Source& source);

} // namespace cti::text
