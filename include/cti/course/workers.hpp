#pragma once

#include "cti/course/course.hpp"

#include <algorithm>

namespace cti {

/// Who has a course on which day: the same as worker_on(), for one who asks for many days.
class Workers {
public:
  explicit Workers(const Course& course) : course_(course) {
    for (const auto& change : course.worker_changes) changes_.push_back(&change);
    std::ranges::stable_sort(changes_, {}, &WorkerChange::on);
  }

  const std::string& on(Day day) const {
    const auto next = std::ranges::upper_bound(changes_, day, {}, &WorkerChange::on);
    return next == changes_.end() ? course_.worker : (*next)->from;
  }

private:
  const Course& course_;
  std::vector<const WorkerChange*> changes_{};
};

} // namespace cti
