#pragma once
// The handover plan: first what is missing and by when, then who takes over what.

#include "cti/rules/handover.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct HandoverReport {
  Frame frame;
  CourseOn course;
};

/// for_handing_over: without what is missing, as it is handed to the citizen and the network.
Page handover_page(const HandoverReport& report, bool for_handing_over);
std::string handover_json(const HandoverReport& report);

/// "no network meeting held or agreed".
std::string gap_text(const Gap& gap);

/// "no_meeting": for scripts.
std::string gap_id(Gap::What what);

} // namespace cti::view
