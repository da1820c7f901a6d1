#include "cti/rules/shifts.hpp"

#include <algorithm>
#include <set>

namespace cti {
namespace {

std::optional<Day> ticked(const Course& course, Stage stage, std::string_view item) {
  const Tick* tick = tick_of(course, stage, item);
  const Done* done = tick ? std::get_if<Done>(&tick->how) : nullptr;
  return done ? std::optional{done->on} : std::nullopt;
}

// An evaluation that names the shift it was for counts before one that merely lies near its day.
std::optional<Day> evaluated_for(const Course& course, int to, const Shift* held, Day shift, days near) {
  if (held && held->plan_evaluated) return held->plan_evaluated;
  if (!course.plan) return std::nullopt;
  std::optional<Day> last;
  for (const auto& evaluation : course.plan->evaluations) {
    if (evaluation.shift == to) return evaluation.on;
    const bool lies_near = shift - near <= evaluation.on && evaluation.on <= shift;
    if (!evaluation.shift && lies_near && (!last || *last < evaluation.on)) last = evaluation.on;
  }
  return last;
}

} // namespace

// That the citizen was told may stand on the checklist, with the shift and under 'told'.
std::vector<Day> days_told(const Course& course, int phase) {
  std::set<Day> all;
  if (const auto item = ticked(course, stage_before(phase), item_of_telling(phase))) all.insert(*item);
  const Shift* held = shift_to(course, phase);
  if (held && held->told) all.insert(*held->told);
  for (const auto& telling : course.told)
    if (telling.to == phase) all.insert(telling.on);
  return {all.begin(), all.end()};
}

std::optional<Day> told_of_shift(const Course& course, int phase) {
  const auto all = days_told(course, phase);
  return all.empty() ? std::nullopt : std::optional{all.front()};
}

std::string_view item_of_telling(int phase) { return phase == 2 ? "shift-told" : "shift-agreed"; }

int shift_ahead(const CourseStatus& status, Day day) {
  for (int to = 2; to < phase_count; ++to)
    if (!shift_to(status.course, to) && (!status.line || day <= status.line->first_day(to))) return to;
  return phase_count;
}

Stage stage_before(int phase) { return phase == 2 ? Stage::phase_1 : Stage::phase_2; }

std::vector<ShiftStatus> shift_status(const CourseStatus& status, const Thresholds& thresholds) {
  if (!status.line) return {};
  std::vector<ShiftStatus> shifts;
  for (int to = 2; to <= phase_count; ++to) {
    const Shift* held = shift_to(status.course, to);
    const Day due = status.line->first_day(to);
    shifts.push_back(
        {to, due, held ? std::optional{*held} : std::nullopt, told_of_shift(status.course, to),
         evaluated_for(status.course, to, held, held ? held->on : due, days{thresholds.evaluated_for_shift}),
         stage_status(status.course, *status.method, status.line, stage_before(to))});
  }
  return shifts;
}

bool has_come(const ShiftStatus& shift, const CourseStatus& status) {
  return shift.due <= status.day && within(status.course, shift.due);
}

} // namespace cti
