#include "cti/course/plan.hpp"

namespace cti {

std::vector<const Focus*> focus_areas_at_work(const Plan& plan) {
  std::vector<const Focus*> at_work;
  for (const auto& focus : plan.focus)
    if (!focus.done && !focus.dropped && focus.priority != Priority::after) at_work.push_back(&focus);
  return at_work;
}

std::vector<const Focus*> focus_areas_at_work(const Plan& plan, Day first, Day last) {
  std::vector<const Focus*> at_work;
  for (const auto& focus : plan.focus) {
    const bool begun = !focus.on || *focus.on <= last;
    const bool over = (focus.done && *focus.done <= first) || (focus.dropped && *focus.dropped <= first);
    if (begun && !over && focus.priority != Priority::after) at_work.push_back(&focus);
  }
  return at_work;
}

} // namespace cti
