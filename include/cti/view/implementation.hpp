#pragma once

#include "cti/rules/implementation.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct ImplementationReport {
  Frame frame;
  ImplementationStatus status;
  std::string file; ///< where the answers stand, as messages name it
};

/// What is still open, and the milestones; the answers themselves are read in the file.
std::string implementation_text(const ImplementationReport& report, const Look& look);
std::string implementation_json(const ImplementationReport& report);
std::string implementation_csv(const ImplementationReport& report);

} // namespace cti::view
