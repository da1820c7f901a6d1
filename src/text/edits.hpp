#pragma once
// Edits change the fewest bytes that say the new thing; comments, order and spacing are the author's.

#include "cti/text/document.hpp"
#include "value.hpp"

namespace cti::text {

/// The document's text, with the difference between the two maps carried out at its root. Refused where that would
/// touch more than the difference.
Expected<std::string> edited(const Document& document, const Value& before, const Value& meant);

} // namespace cti::text
