#pragma once
// The plan as the citizen decides it: which themes are assessed, what it is working on, which part an id names.
// Source: manual p. 22-25.

#include "cti/course/definitions.hpp"
#include "cti/course/error.hpp"
#include "cti/course/ids.hpp"
#include "cti/course/plan.hpp"

namespace cti {

/// Themes that no assessment speaks of yet, in the order of the definitions, which they point into.
std::vector<const Theme*> themes_not_assessed(const Plan& plan, const Definitions& definitions);

/// What the assessments say of a theme, the latest day last.
std::vector<const Assessment*> assessments_of(const Plan& plan, std::string_view theme);

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
