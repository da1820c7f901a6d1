#pragma once
// The plan as the citizen decides it: which themes are assessed, what it is working on, which part an id names.
// Source: manual p. 22-25.

#include "cti/course/definitions.hpp"
#include "cti/course/error.hpp"
#include "cti/course/ids.hpp"
#include "cti/course/plan.hpp"
#include "cti/rules/state.hpp"

namespace cti {

/// Themes that no assessment speaks of yet as the citizen sees them, in the order of the definitions, which they point
/// into.
std::vector<const Theme*> themes_not_assessed(const Plan& plan, const Definitions& definitions);

/// What the assessments say of a theme, the latest day last.
std::vector<const Assessment*> assessments_of(const Plan& plan, std::string_view theme);

/// The citizen's own words are in it: it does more than hold the worker's view.
bool is_citizens(const Assessment& assessment);

/// The day on which the plan was as at the shift to that phase: the day it was held, else the phase's first. An error
/// where that has not come.
Expected<Day> day_of_shift(const CourseStatus& status, int phase);

/// Activities that the plan still works on, neither done nor dropped, and of which nobody said what came of them from
/// that day on.
std::vector<const Step*> not_tried_since(const Plan& plan, Day day);

/// Why the plan has no room for one more focus area at work, or none. Source: manual p. 26.
std::optional<Error> no_room_for_focus(const Plan& plan, const std::string& course_id);

/// A focus area, or a step within one. A step's focus is the one that it belongs to.
struct PlanPart {
  Focus* focus{};
  Step* step{};
};

/// The part that an id names (f1, f1.s2, f1.a3), or what to say instead.
Expected<PlanPart> part_named(Plan& plan, const std::string& id, const std::string& course_id);

/// The focus area that an id names.
Expected<Focus*> focus_named(Plan& plan, const std::string& id, const std::string& course_id);

} // namespace cti
