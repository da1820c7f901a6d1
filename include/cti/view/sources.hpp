#pragma once
// Where a rule, an item or a point is from, as people read it.

#include <string>
#include <string_view>

namespace cti::view {

/// "manual p. 15; CACTI self-assessment 2014, no. 1" in the reader's language: names and short forms are translated,
/// whatever stands between them stays.
std::string source_text(std::string_view source);

} // namespace cti::view
