#pragma once
// Three versions of a text put together as mere lines, as git does where nothing is known of what they say.

#include "merged_text.hpp"

namespace cti::text {

/// What only one side changed is that side's; what both changed, or changed next to each other, is left open.
Stretches merged_lines(const std::string& base, const std::string& ours, const std::string& theirs);

/// The same, with all that any side changed left open.
Stretches open_lines(const std::string& base, const std::string& ours, const std::string& theirs);

} // namespace cti::text
