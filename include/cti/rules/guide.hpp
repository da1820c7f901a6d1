#pragma once
// What to keep in sight beside a course on a day: what its method says of the stage, and what the checklist still
// lacks.

#include "cti/rules/checklists.hpp"
#include "cti/rules/state.hpp"

namespace cti {

/// Which week of its phase a course is in, counted from 1, and of how many. An extra day or two begin a week of their
/// own.
struct WeekOfPhase {
  int week, of;

  bool operator==(const WeekOfPhase&) const = default;
};

/// None outside of the phases and while the course is paused: weeks of a pause do not count.
std::optional<WeekOfPhase> week_of_phase(const CourseStatus& status);

/// The points of one kind that the method has for a stage, in the method's order. Beside a course (none: of the method
/// alone) what concerns a network is left out where the citizen declined one. Source: manual p. 20.
std::vector<const GuidePoint*> guide_points(const Method& method, Stage stage, PointKind kind,
                                            const CourseStatus* beside = nullptr);

/// Items of the stage's checklist that are open, those that the method asks for only where relevant last.
std::vector<const Item*> open_items(const CourseStatus& status, Stage stage);

} // namespace cti
