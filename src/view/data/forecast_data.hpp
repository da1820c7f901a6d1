#pragma once
// The months ahead, as a part of the caseload's data.

#include "cti/view/caseload.hpp"
#include "json.hpp"

namespace cti::view {

Json forecast_json(const Forecast& forecast);
std::string forecast_csv(const CaseloadReport& report);

} // namespace cti::view
