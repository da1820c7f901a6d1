#include "cti/rules/planning.hpp"

#include "cti/strings/nearest.hpp"
#include "cti/strings/shell_word.hpp"

#include <algorithm>

namespace cti {
namespace {

std::vector<std::string> part_ids(const Plan& plan) {
  std::vector<std::string> ids;
  for (const auto& focus : plan.focus) {
    ids.push_back(focus.id);
    for (const auto* steps : {&focus.subgoals, &focus.activities})
      for (const auto& step : *steps) ids.push_back(step.id);
  }
  return ids;
}

Error no_such_part(const std::vector<std::string>& ids, const std::string& id, const std::string& course_id) {
  const Message hint{N_("see the plan: cti plan {}"), {course_id}};
  const auto meant = nearest(id, ids);
  if (meant.empty()) return {Kind::not_found, {N_("no '{}' in the plan of {}"), {id, course_id}}, hint};
  return {Kind::not_found, {N_("no '{}' in the plan of {}; did you mean '{}'?"), {id, course_id, meant}}, hint};
}

} // namespace

std::vector<const Theme*> themes_not_assessed(const Plan& plan, const Definitions& definitions) {
  std::vector<const Theme*> dark;
  for (const auto& theme : definitions.themes)
    if (std::ranges::none_of(plan.assessment,
                             [&](const Assessment& said) { return said.theme == theme.id && is_citizens(said); }))
      dark.push_back(&theme);
  return dark;
}

bool is_citizens(const Assessment& assessment) {
  return !assessment.need.empty() || !assessment.resource.empty() || assessment.worker_view.empty();
}

Expected<Day> day_of_shift(const CourseStatus& status, int phase) {
  const auto number = std::to_string(phase);
  if (const Shift* held = shift_to(status.course, phase)) return held->on;
  if (!status.line)
    return failed({Kind::usage,
                   {N_("a shift to phase {} in a course whose phase 1 has not begun"), {number}},
                   {N_("set the start first: cti phase start {} --on DAY"), {status.course.id}}});
  const Day day = status.line->first_day(phase);
  if (day <= status.day && within(status.course, day)) return day;
  return failed({Kind::usage,
                 {N_("the shift to phase {} on {} has not come"), {number, iso(day)}},
                 {N_("see the plan as it is: cti plan {}"), {status.course.id}}});
}

std::vector<const Step*> not_tried_since(const Plan& plan, Day day) {
  std::vector<const Step*> found;
  for (const auto* focus : focus_areas_at_work(plan))
    for (const auto& step : focus->activities)
      if (!step.done && !step.dropped &&
          std::ranges::none_of(step.tried, [&](const Trial& trial) { return trial.on >= day; }))
        found.push_back(&step);
  return found;
}

std::vector<const Assessment*> assessments_of(const Plan& plan, std::string_view theme) {
  std::vector<const Assessment*> said;
  for (const auto& assessment : plan.assessment)
    if (assessment.theme == theme) said.push_back(&assessment);
  std::ranges::stable_sort(said, {}, &Assessment::on);
  return said;
}

std::optional<Error> no_room_for_focus(const Plan& plan, const std::string& course_id) {
  const auto at_work = focus_areas_at_work(plan);
  if (at_work.size() < most_focus_areas) return std::nullopt;
  std::string ids;
  for (const auto* focus : at_work) ids += (ids.empty() ? "" : ", ") + focus->id;
  return Error{
      Kind::usage,
      {N_("the plan of {} works on {} focus areas already ({}); the method keeps to 1-3, so that each gets time"),
       {course_id, std::to_string(at_work.size()), ids}},
      {N_("put it off with --priority after, or let it take another's place: --replaces {} --reason TEXT"),
       {shell_word(at_work.back()->id)}}};
}

Expected<PlanPart> part_named(Plan& plan, const std::string& id, const std::string& course_id) {
  for (auto& focus : plan.focus) {
    if (focus.id == id) return PlanPart{&focus, nullptr};
    for (auto* steps : {&focus.subgoals, &focus.activities})
      for (auto& step : *steps)
        if (step.id == id) return PlanPart{&focus, &step};
  }
  return failed(no_such_part(part_ids(plan), id, course_id));
}

Expected<Focus*> focus_named(Plan& plan, const std::string& id, const std::string& course_id) {
  const auto part = part_named(plan, id, course_id);
  if (!part) return failed(part.error());
  if (part->step)
    return failed({Kind::usage,
                   {N_("'{}' is a step of {}, not a focus area"), {id, part->focus->id}},
                   {N_("name the focus area: {}"), {part->focus->id}}});
  return part->focus;
}

} // namespace cti
