#pragma once

#include "cti/rules/contradictions.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

/// A finding with its place.
struct PlacedFinding {
  Severity severity;
  Error error;
};

std::string check_text(const std::vector<PlacedFinding>& findings, const Look& look);
std::string check_json(const std::vector<PlacedFinding>& findings, Day as_of);

} // namespace cti::view
