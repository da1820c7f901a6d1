#pragma once

#include "cti/text/document.hpp"

namespace cti::text {

/// Puts the tree of its text, whose bytes have been looked at, into the document. Throws Refused for what cannot be
/// read for certain.
void read_tree(Document& document);

} // namespace cti::text
