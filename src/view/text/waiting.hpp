#pragma once
// Who waits and for how long, as a part of the caseload that people read. Nothing where nobody waits or has waited.

#include "cti/view/caseload.hpp"

namespace cti::view {

std::string waiting_text(const CaseloadReport& report, const Look& look);
PageSection waiting_section(const CaseloadReport& report);

} // namespace cti::view
