#pragma once
// Words that the worker's view of the handover and the plan that is handed over share.

#include "cti/rules/handover.hpp"

#include <string>

namespace cti::view {

/// "SEL § 85", or the worker's own words.
std::string further_kind_text(const std::string& kind);

} // namespace cti::view
