#include "cti/course/course.hpp"

#include <algorithm>

namespace cti {
namespace {

template <class List, class Is> auto first_that(const List& list, Is is) -> const typename List::value_type* {
  const auto found = std::find_if(list.begin(), list.end(), is);
  return found == list.end() ? nullptr : &*found;
}

// From the first day to the last one.
bool holds(const auto& days, Day day) { return days.from <= day && (!days.until || day <= *days.until); }

} // namespace

std::optional<Day> recorded_later(Day on, Day today) { return on < today ? std::optional{today} : std::nullopt; }

bool closed_before_start(const Course& course) {
  return course.closed && (!course.start || course.closed->on < *course.start);
}

const std::string& worker_on(const Course& course, Day day) {
  const WorkerChange* next = nullptr;
  for (const auto& change : course.worker_changes)
    if (change.on > day && (!next || change.on < next->on)) next = &change;
  return next ? next->from : course.worker;
}

const Substitute* substitute_on(const Course& course, Day day) {
  const Substitute* latest = nullptr;
  for (const auto& one : course.substitutes)
    if (holds(one, day) && (!latest || latest->from <= one.from)) latest = &one;
  return latest;
}

const Intensified* intensified_on(const Course& course, Day day) {
  return first_that(course.intensified, [&](const Intensified& one) { return holds(one, day); });
}

std::optional<Day> granted_until(const Course& course) {
  std::optional<Day> last;
  for (const auto& grant : course.grants) {
    if (!grant.until) return std::nullopt;
    if (!last || *last < *grant.until) last = grant.until;
  }
  return last;
}

const Pause* open_pause(const Course& course) {
  return first_that(course.pauses, [](const Pause& pause) { return !pause.until; });
}

const Tick* tick_of(const Course& course, Stage stage, std::string_view item) {
  return first_that(course.ticks, [&](const Tick& tick) { return tick.stage == stage && tick.item == item; });
}

Day day_of(const Tick& tick) {
  if (const auto* done = std::get_if<Done>(&tick.how)) return done->on;
  return std::get<Skipped>(tick.how).skipped;
}

const Shift* shift_to(const Course& course, int phase) {
  return first_that(course.shifts, [&](const Shift& shift) { return shift.to == phase; });
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), fits);
}

} // namespace cti
