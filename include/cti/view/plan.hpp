#pragma once
// The plan of a course: a page that one hands to the citizen.

#include "cti/rules/state.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct PlanReport {
  Frame frame;
  CourseStatus status;
};

Page plan_page(const PlanReport& report);
std::string plan_json(const PlanReport& report);

std::string theme_text(Theme theme);

/// "finances, network".
std::string themes_text(const std::vector<Theme>& themes);

} // namespace cti::view
