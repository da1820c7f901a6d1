#include "cti/rules/shifts.hpp"

namespace cti {
namespace {

std::optional<Day> ticked(const Course& course, Stage stage, std::string_view item) {
  const Tick* tick = tick_of(course, stage, item);
  const Done* done = tick ? std::get_if<Done>(&tick->how) : nullptr;
  return done ? std::optional{done->on} : std::nullopt;
}

std::optional<Day> told_of(const Course& course, int to, const Shift* held) {
  if (held && held->told) return held->told;
  return ticked(course, stage_before(to), to == 2 ? "shift-told" : "shift-agreed");
}

std::optional<Day> evaluated_for(const Course& course, int to, const Shift* held) {
  if (held && held->plan_evaluated) return held->plan_evaluated;
  if (!course.plan) return std::nullopt;
  for (const auto& evaluation : course.plan->evaluations)
    if (evaluation.shift == to) return evaluation.on;
  return std::nullopt;
}

} // namespace

Stage stage_before(int phase) { return phase == 2 ? Stage::phase_1 : Stage::phase_2; }

std::vector<ShiftStatus> shift_status(const CourseOn& course) {
  if (!course.line) return {};
  std::vector<ShiftStatus> shifts;
  for (int to = 2; to <= phase_count; ++to) {
    const Shift* held = shift_to(course.course, to);
    shifts.push_back({to, course.line->first_day(to), held ? std::optional{*held} : std::nullopt,
                      told_of(course.course, to, held), evaluated_for(course.course, to, held),
                      stage_status(course.course, *course.method, course.line, stage_before(to))});
  }
  return shifts;
}

bool has_come(const ShiftStatus& shift, const CourseOn& course) {
  const auto& closed = course.course.closed;
  return shift.due <= course.day && (!closed || shift.due <= closed->on);
}

} // namespace cti
