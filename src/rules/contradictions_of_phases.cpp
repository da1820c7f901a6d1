#include "contradictions_of_phases.hpp"

#include <map>

namespace cti {
namespace {

std::string number(auto n) { return std::to_string(n); }

Finding wrong(Message what, Message hint, std::vector<std::string> path) {
  return {Severity::error, std::move(what), std::move(hint), std::move(path)};
}

constexpr const char* one_is_wrong = N_("is one of the two days wrong?");
constexpr const char* is_over = N_("a course that is over is not paused");

/// Why a pause from that day does not lie in the course, or none.
std::optional<Finding> outside_the_course(Day from, const Course& course, const std::optional<Timeline>& line,
                                          const std::vector<std::string>& path) {
  if (!course.start)
    return wrong({N_("a pause from {} in a course whose phase 1 has not begun"), {iso(from)}},
                 {N_("set the start first: cti phase start {} --on DAY"), {course.id}}, path);
  if (from < *course.start)
    return wrong({N_("a pause from {} lies before phase 1 begins on {}"), {iso(from), iso(*course.start)}},
                 {N_("the contact period is not paused; days before phase 1 do not count")}, path);
  if (from > line->last_day)
    return wrong({N_("a pause from {} lies after the last day, {}"), {iso(from), iso(line->last_day)}}, {is_over},
                 path);
  if (course.closed && from > course.closed->on)
    return wrong({N_("a pause from {} lies after the course was closed on {}"), {iso(from), iso(course.closed->on)}},
                 {is_over}, path);
  return std::nullopt;
}

/// Why a shift cannot have been held on its day, or none. earlier: the one to the phase before, if it is on record.
std::optional<Finding> on_an_impossible_day(const Shift& shift, const Shift* earlier, const Course& course, Day today,
                                            const std::vector<std::string>& path) {
  const auto to = number(shift.to), on = iso(shift.on);
  if (!course.start)
    return wrong({N_("a shift to phase {} in a course whose phase 1 has not begun"), {to}},
                 {N_("set the start first: cti phase start {} --on DAY"), {course.id}}, path);
  if (shift.on < *course.start)
    return wrong({N_("the shift to phase {} on {} lies before phase 1 begins on {}"), {to, on, iso(*course.start)}},
                 {one_is_wrong}, path);
  if (shift.on > today)
    return wrong({N_("the shift to phase {} on {} has not been held yet"), {to, on}},
                 {N_("a shift is put on record when it has been held")}, path);
  if (course.closed && shift.on > course.closed->on)
    return wrong(
        {N_("the shift to phase {} on {} lies after the course was closed on {}"), {to, on, iso(course.closed->on)}},
        {one_is_wrong}, path);
  if (earlier && shift.on < earlier->on)
    return wrong({N_("the shift to phase {} on {} lies before the shift to phase {} on {}"),
                  {to, on, number(earlier->to), iso(earlier->on)}},
                 {one_is_wrong}, path);
  return std::nullopt;
}

} // namespace

void pauses_outside_the_course(std::vector<Finding>& found, const Course& course, const std::optional<Timeline>& line) {
  bool one_is_open = false;
  for (std::size_t i = 0; i < course.pauses.size(); ++i) {
    const auto& pause = course.pauses[i];
    const std::vector<std::string> path{"pauses", number(i), "from"};
    if (auto outside = outside_the_course(pause.from, course, line, path)) found.push_back(std::move(*outside));
    if (pause.until) continue;
    if (one_is_open)
      found.push_back(wrong({N_("a second open pause, from {}"), {iso(pause.from)}},
                            {N_("end the first one: cti phase resume {} --on DAY"), {course.id}}, path));
    one_is_open = true;
  }
}

void shifts_out_of_order(std::vector<Finding>& found, const Course& course, Day today) {
  std::map<int, const Shift*> shifts_to; // the first one to each phase
  for (const auto& shift : course.shifts) shifts_to.emplace(shift.to, &shift);
  for (std::size_t i = 0; i < course.shifts.size(); ++i) {
    const auto& shift = course.shifts[i];
    const std::vector<std::string> path{"shifts", number(i), "on"};
    if (const Shift* first = shifts_to[shift.to]; first != &shift)
      found.push_back(wrong({N_("the shift to phase {} is on record twice"), {number(shift.to)}},
                            {N_("it was held on {}; correct that entry in the file"), {iso(first->on)}}, path));
    if (auto why = on_an_impossible_day(shift, shifts_to[shift.to - 1], course, today, path))
      found.push_back(std::move(*why));
  }
}

} // namespace cti
