#pragma once
// How far an implementation is: which questions are answered, which milestones are late.

#include "cti/course/implementation.hpp"

namespace cti {

struct QuestionStatus {
  Question question;
  std::string answer; ///< empty: open
};

struct SectionStatus {
  Section section;
  std::vector<QuestionStatus> questions; ///< in the template's order
  int answered;

  bool complete() const { return answered == static_cast<int>(questions.size()); }
};

struct ImplementationStatus {
  std::vector<SectionStatus> sections;
  std::vector<Milestone> milestones; ///< by day, those without one last
};

ImplementationStatus implementation_status(const ImplementationTemplate& whole, const Implementation& implementation);

/// On that day it has been reached.
bool is_reached(const Milestone& milestone, Day today);

/// On that day its own day has passed, and it is not reached.
bool is_late(const Milestone& milestone, Day today);

} // namespace cti
