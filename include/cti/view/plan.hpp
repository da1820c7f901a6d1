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

/// What a theme is called in the reader's language; its id where nothing defines it.
std::string theme_text(const std::string& id, const Definitions& definitions);

/// "finances, family and network".
std::string themes_text(const std::vector<const Theme*>& themes);

} // namespace cti::view
