#pragma once
// The months ahead, as a part of the caseload report.

#include "cti/view/caseload.hpp"
#include "view/data/json.hpp"

namespace cti::view {

std::string forecast_text(const CaseloadReport& report, const Look& look);
PageSection forecast_section(const CaseloadReport& report);
Json forecast_json(const Forecast& forecast);
std::string forecast_csv(const CaseloadReport& report);

} // namespace cti::view
