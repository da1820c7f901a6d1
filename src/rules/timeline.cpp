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

Day last_within(const Course& course, Day day) { return course.closed ? std::min(day, course.closed->on) : day; }

// The one that lasts longest decides; an open one outlasts them all.
void join(Break& one, const Break& next) {
  if (one.until && (!next.until || *one.until < *next.until)) {
    if (!next.until) one.at_least = one.until;
    one.until = next.until, one.last = next.last;
  } else if (!one.until && next.until) {
    one.at_least = std::max(one.at_least.value_or(*next.until), *next.until);
  }
}

} // namespace

Length length_of(const Course& course, const Method& method) {
  if (course.legal_basis)
    return {course_months(*course.legal_basis) / phase_count, only_followed_up(*course.legal_basis)};
  return {course.months.value_or(method.months.value_or(usual_months)) / phase_count, false};
}

std::vector<Break> breaks(const Course& course) {
  std::vector<Break> all;
  for (std::size_t i = 0; i < course.pauses.size(); ++i) {
    const auto& pause = course.pauses[i];
    const Break own{course.start ? std::max(pause.from, *course.start) : pause.from, pause.until, i, {}};
    if (!own.until || own.from < *own.until) all.push_back(own);
  }
  std::ranges::stable_sort(all, {}, &Break::from);
  std::vector<Break> joined;
  for (const auto& next : all) {
    if (!joined.empty() && (!joined.back().until || next.from <= *joined.back().until))
      join(joined.back(), next);
    else
      joined.push_back(next);
  }
  return joined;
}

std::optional<Break> break_on(const Course& course, Day day) {
  for (const auto& one : breaks(course))
    if (one.from <= day && (!one.until || day < *one.until)) return one;
  return std::nullopt;
}

std::vector<DaysOff> days_off(const Course& course, Day today) {
  std::vector<DaysOff> all;
  for (const auto& one : breaks(course)) {
    Day until = one.until.value_or(std::max(today, one.at_least.value_or(today)));
    if (course.closed) until = std::min(until, course.closed->on);
    if (one.from < until) all.push_back({one.from, until});
  }
  return all;
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
  if (const auto all = breaks(course); !all.empty() && !all.back().until && !course.closed)
    if (all.back().from <= line.last_day) line.open_since = all.back().from;
  line.only_followed_up = length.only_followed_up;
  return line;
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
