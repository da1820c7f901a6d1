#pragma once
// The method beside the work: what to watch, do, lean on and ask in a stage, and what a course's checklist lacks.

#include "cti/rules/guide.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct GuideReport {
  Frame frame;
  const Method& method;
  std::vector<Stage> stages;
  const CourseStatus* status{nullptr}; ///< of the course that it stands beside; none where a stage was asked for
};

Page guide_page(const GuideReport& report);
std::string guide_json(const GuideReport& report);

} // namespace cti::view
