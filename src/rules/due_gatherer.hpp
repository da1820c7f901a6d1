#pragma once
// How the duties of one course come together.

#include "cti/rules/due.hpp"

namespace cti {

/// Gathers the duties of one course; what lies too far ahead is left out.
class Gatherer {
public:
  Gatherer(const CourseStatus& course_status, const Thresholds& after, int within)
      : status(course_status), thresholds(after), within_(within) {
    if (const auto* away = substitute_on(status.course, status.day)) substitute_ = away->worker;
  }

  const CourseStatus& status;
  const Thresholds& thresholds;
  std::vector<Duty> found{};

  /// provisional: an open pause moves the day by one each day.
  template <class What> void add(Day day, What what, bool provisional = false) {
    Duty duty{status.course.id, status.worker, day, std::move(what), provisional, substitute_};
    if (is_quiet(duty) || day <= status.day + days{within_}) found.push_back(std::move(duty));
  }

  Progress progress(Stage stage) const {
    const auto list = stage_status(status.course, *status.method, status.line, stage);
    if (!list) return {};
    return {list->done, static_cast<int>(list->items.size()), list->skipped};
  }

private:
  int within_;
  std::string substitute_{};
};

/// A course with ratings is rated anew before a shift, or the end (no phase). A rating counts as long before that as an
/// evaluation of the plan.
void add_rating(Gatherer& to, std::optional<int> phase, Day before);

/// What the end of a course asks for: the handover, further support, a grant, and the last day or the next follow-up.
void add_ending(Gatherer& to);

} // namespace cti
