#pragma once
// The handover plan: first what is missing and by when, then who takes over what.

#include "cti/rules/handover.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct HandoverReport {
  Frame frame;
  CourseStatus status;
};

/// For the worker: what is missing, and what there is, with the ids that commands take.
Page handover_page(const HandoverReport& report);

/// For the citizen and the network, in their words and without ids: the plan as it is handed over.
Page handover_plan_page(const HandoverReport& report);
std::string handover_json(const HandoverReport& report);

/// "no network meeting held or agreed".
std::string gap_text(const Gap& gap);

/// "no_meeting": for scripts.
std::string gap_id(Gap::What what);

} // namespace cti::view
