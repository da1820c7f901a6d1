#include "cti/rules/timeline.hpp"

#include <algorithm>

namespace cti {
namespace {

/// Source: description §3.
constexpr int usual_months{9};

// [1] A boundary is the start plus whole months, counted from the start and never from another boundary.
// [2] In order of date, each pause that begins before the boundary, as moved so far, moves it by its days.
Day boundary(Day start, int months, const std::vector<DaysOff>& pauses) {
  Day day = months_after(start, months);
  for (const auto& pause : pauses)
    if (pause.from < day) day += pause.until - pause.from;
  return day;
}

} // namespace

Length length_of(const Course& course, const Method& method) {
  if (course.legal_basis)
    return {course_months(*course.legal_basis) / phase_count, only_followed_up(*course.legal_basis)};
  return {course.months.value_or(method.months.value_or(usual_months)) / phase_count, false};
}

std::vector<DaysOff> days_off(const Course& course, Day today) {
  const Day counted_until = course.closed ? std::min(today, course.closed->on) : today;
  std::vector<DaysOff> all;
  for (const auto& pause : course.pauses) {
    const Day from = course.start ? std::max(pause.from, *course.start) : pause.from;
    const Day until = pause.until.value_or(counted_until);
    if (from < until) all.push_back({from, until});
  }
  std::sort(all.begin(), all.end(), [](const DaysOff& a, const DaysOff& b) { return a.from < b.from; });
  std::vector<DaysOff> joined;
  for (const auto& next : all) {
    if (!joined.empty() && next.from <= joined.back().until)
      joined.back().until = std::max(joined.back().until, next.until);
    else
      joined.push_back(next);
  }
  return joined;
}

days days_paused(const std::vector<DaysOff>& off, Day from, Day until) {
  days sum{0};
  for (const auto& pause : off) sum += std::max(days{0}, std::min(pause.until, until) - std::max(pause.from, from));
  return sum;
}

days days_counted(const std::vector<DaysOff>& off, Day from, Day until) {
  return std::max(days{0}, until - from) - days_paused(off, from, until);
}

std::optional<Timeline> timeline(const Course& course, Length length, Day today) {
  if (!course.start) return std::nullopt;
  const auto pauses = days_off(course, today);
  const auto end_of_phase = [&](int phase) { return boundary(*course.start, phase * length.phase_months, pauses); };

  Timeline line{};
  Day first = *course.start;
  for (int phase = 1; phase <= phase_count; ++phase) {
    const Day next = end_of_phase(phase);
    line.phases[static_cast<std::size_t>(phase - 1)] = {phase, first, next - days{1}};
    first = next;
  }
  line.last_day = first - days{1};
  line.handover_by = months_after(line.last_day, -1);
  line.paused = first - months_after(*course.start, phase_count * length.phase_months);
  const Pause* open = open_pause(course);
  line.provisional = open && !course.closed && open->from <= line.last_day;
  line.only_followed_up = length.only_followed_up;
  return line;
}

days begun_before_change(const Course& course) {
  if (!course.start || !course.change) return days{0};
  return std::max(days{0}, *course.change - *course.start);
}

} // namespace cti
