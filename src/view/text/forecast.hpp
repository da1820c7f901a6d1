#pragma once
// The months ahead, as a part of the caseload that people read.

#include "cti/view/caseload.hpp"

namespace cti::view {

std::string forecast_text(const CaseloadReport& report, const Look& look);
PageSection forecast_section(const CaseloadReport& report);

} // namespace cti::view
