#pragma once

#include "cti/rules/checklists.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct ChecklistReport {
  Frame frame;
  CourseStatus status;
  std::vector<StageStatus> stages; ///< those that were asked for
};

std::string checklist_text(const ChecklistReport& report, const Look& look);
std::string checklist_json(const ChecklistReport& report);
std::string checklist_csv(const ChecklistReport& report);

/// One checklist: how many are done, and its items.
std::string one_checklist(const StageStatus& stage, const CourseStatus& status, const Look& look);

/// "contact period", "phase 1", …
std::string stage_text(Stage stage);

} // namespace cti::view
