#pragma once

#include "cti/text/document.hpp"

namespace cti::text {

/// Puts the tree of a text in the plain subset, which nearly every case file is written in, into the document: maps and
/// lists by indentation, texts on one line or in a block, brackets on one line, comments. True if it is written in
/// nothing else; then the tree is the one that read_tree() builds. False leaves the document as it was, and says
/// nothing of whether, or why, the text is wrong; an error does, which is beyond doubt.
Expected<bool> read_plain(Document& document);

} // namespace cti::text
