// How a closed course looks back. Source: manual p. 32-33.

#include "cti/view/phase.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"

namespace cti::view {

std::vector<PageSection> closing_sections(const CourseStatus& status, const std::vector<Measure>& measures) {
  if (!status.course.closed) return {};
  const auto& closed = *status.course.closed;
  PageSection looked_back{"", say("Looking back")};
  for (const auto& [label, text] : {std::pair{N_("achieved"), &closed.achieved},
                                    {N_("goals that go on"), &closed.new_goals},
                                    {N_("learned"), &closed.learned}})
    if (!text->empty()) looked_back.facts.push_back({translated(label), *text});
  std::vector<PageSection> sections;
  for (auto section : {looked_back, ratings_section(status.course.plan.value_or(Plan{}), measures, status)})
    if (!section.empty()) sections.push_back(std::move(section));
  return sections;
}

} // namespace cti::view
