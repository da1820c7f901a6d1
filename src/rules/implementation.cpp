#include "cti/rules/implementation.hpp"

#include <algorithm>

namespace cti {
namespace {

SectionStatus status_of(const Section& section, const Implementation& implementation) {
  SectionStatus status{section, {}, 0};
  for (const auto& question : section.questions) {
    const Answer* answer = answer_to(implementation, section.id, question.id);
    status.questions.push_back({question, answer ? answer->text : ""});
    if (answer) ++status.answered;
  }
  return status;
}

} // namespace

ImplementationStatus implementation_status(const ImplementationTemplate& whole, const Implementation& implementation) {
  ImplementationStatus status{{}, implementation.milestones};
  for (const auto& section : whole.sections) status.sections.push_back(status_of(section, implementation));
  std::ranges::stable_sort(status.milestones, {}, [](const Milestone& milestone) {
    return std::pair{!milestone.on, milestone.on.value_or(Day{})};
  });
  return status;
}

bool is_reached(const Milestone& milestone, Day today) { return milestone.done && *milestone.done <= today; }

bool is_late(const Milestone& milestone, Day today) {
  return milestone.on && *milestone.on < today && !is_reached(milestone, today);
}

} // namespace cti
