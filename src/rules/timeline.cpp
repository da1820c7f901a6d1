#include "cti/rules/timeline.hpp"

#include <algorithm>

namespace cti {
namespace {

// [1] A boundary is the start plus whole months, counted from the start and never from another boundary.
// [2] In order of date, each pause that begins before the boundary, as moved so far, moves it by its days.
Day boundary(Day start, int months, const std::vector<DaysOff>& off) {
  Day day = months_after(start, months);
  for (const auto& pause : off)
    if (pause.from < day) day += pause.until - pause.from;
  return day;
}

Day last_within(const Course& course, Day day) { return course.closed ? std::min(day, course.closed->on) : day; }

} // namespace

const LegalBasis* legal_basis_of(const Course& course, const Method& method) {
  return course.legal_basis.empty() ? nullptr : legal_basis_meant(method.definitions, course.legal_basis);
}

Length length_of(const Course& course, const Method& method) {
  if (const auto* basis = legal_basis_of(course, method))
    return {basis->months / phase_count, basis->ends == LegalEnd::follow_up};
  return {course.months.value_or(method.months.value_or(usual_course)) / phase_count, false};
}

std::optional<Timeline> timeline(const Course& course, const Pauses& pauses, Length length, Day today) {
  if (!course.start) return std::nullopt;
  const auto off = pauses.days_off(today);
  const auto end_of_phase = [&](int phase) { return boundary(*course.start, phase * length.phase_months, off); };

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
  if (const Break* open = pauses.open(); open && open->from <= line.last_day) line.open_since = open->from;
  line.only_followed_up = length.only_followed_up;
  return line;
}

int phase_on(const Timeline& line, Day day) {
  return static_cast<int>(
      std::ranges::count_if(line.phases, [&](const PhaseDates& dates) { return dates.first <= day; }));
}

std::optional<Day> within(const Course& course, Day day) {
  return course.closed && day > course.closed->on ? std::nullopt : std::optional{day};
}

std::vector<PhaseDates> phases_within(const Course& course, const Timeline& line) {
  std::vector<PhaseDates> come;
  for (const auto& dates : line.phases)
    if (within(course, dates.first)) come.push_back({dates.phase, dates.first, last_within(course, dates.last)});
  return come;
}

Day last_day_within(const Course& course, const Timeline& line) { return last_within(course, line.last_day); }

days begun_before_change(const Course& course) {
  if (!course.start || !course.change) return days{0};
  return std::max(days{0}, *course.change - *course.start);
}

} // namespace cti
