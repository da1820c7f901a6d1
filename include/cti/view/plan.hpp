#pragma once
// The plan of a course: a page that one hands to the citizen.

#include "cti/rules/ratings.hpp"
#include "cti/rules/state.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct PlanReport {
  Frame frame;
  CourseStatus status;
  std::vector<Measure> measures{};
  std::optional<int> shift{}; ///< it is the plan as it was at the shift to that phase
  bool earlier{false};        ///< also what was said of a theme before the newest
};

/// Who reads the page. The worker's view of a theme stands on the citizen's once it is shared. Source: manual p. 23.
enum class PlanFor { worker, citizen };

Page plan_page(const PlanReport& report, PlanFor whom = PlanFor::citizen);
std::string plan_json(const PlanReport& report);

/// What a theme is called in the reader's language; its id where nothing defines it.
std::string theme_text(const std::string& id, const Definitions& definitions);

/// The theme, or the measure's name with its scale.
std::string rated_text(const Rated& rated);

/// How it goes, from the first rating to the last, as a table; empty where there is none.
PageSection ratings_section(const Plan& plan, const std::vector<Measure>& measures, const CourseStatus& status);

/// "it works", "to be adjusted", "to be stopped".
std::string result_text(Result result);

/// "tried 3 Feb: it works", with its note.
std::string tried_text(const Trial& trial, Day as_of);

/// "finances, family and network".
std::string themes_text(const std::vector<const Theme*>& themes);

} // namespace cti::view
