#include "cti/rules/pauses.hpp"

#include <algorithm>

namespace cti {
namespace {

// The one that lasts longest decides; an open one outlasts them all.
void join(Break& one, const Break& next) {
  if (one.until && (!next.until || *one.until < *next.until)) {
    if (!next.until) one.at_least = one.until;
    one.until = next.until, one.last = next.last;
  } else if (!one.until && next.until) {
    one.at_least = std::max(one.at_least.value_or(*next.until), *next.until);
  }
}

/// Each pause on its own, by its first day; those that hold no day are left out.
std::vector<Break> by_first_day(const Course& course) {
  std::vector<Break> all;
  for (std::size_t i = 0; i < course.pauses.size(); ++i) {
    const auto& pause = course.pauses[i];
    const Break own{course.start ? std::max(pause.from, *course.start) : pause.from, pause.until, i, {}};
    if (!own.until || own.from < *own.until) all.push_back(own);
  }
  std::ranges::stable_sort(all, {}, &Break::from);
  return all;
}

} // namespace

Pauses::Pauses(const Course& course) {
  if (course.closed) closed_ = course.closed->on;
  for (const auto& next : by_first_day(course)) {
    if (!breaks_.empty() && (!breaks_.back().until || next.from <= *breaks_.back().until))
      join(breaks_.back(), next);
    else
      breaks_.push_back(next);
  }
}

const Break* Pauses::on(Day day) const {
  const auto next = std::ranges::upper_bound(breaks_, day, {}, &Break::from);
  if (next == breaks_.begin()) return nullptr;
  const auto& one = *std::prev(next);
  return !one.until || day < *one.until ? &one : nullptr;
}

// An open break is the last one: whatever begins later is joined with it.
const Break* Pauses::open() const {
  return !closed_ && !breaks_.empty() && !breaks_.back().until ? &breaks_.back() : nullptr;
}

Pauses Pauses::ended(Day day) const {
  auto all = *this;
  for (auto& one : all.breaks_)
    if (!one.until) one.until = std::max(day, one.at_least.value_or(day));
  std::erase_if(all.breaks_, [](const Break& one) { return *one.until <= one.from; });
  return all;
}

std::vector<DaysOff> Pauses::days_off(Day today) const {
  std::vector<DaysOff> off;
  for (const auto& one : ended(today).breaks_) {
    const Day until = closed_ ? std::min(*one.until, *closed_) : *one.until;
    if (one.from < until) off.push_back({one.from, until});
  }
  return off;
}

days days_paused(const std::vector<DaysOff>& off, Day from, Day until) {
  days sum{0};
  for (const auto& pause : off) sum += std::max(days{0}, std::min(pause.until, until) - std::max(pause.from, from));
  return sum;
}

days days_counted(const std::vector<DaysOff>& off, Day from, Day until) {
  return std::max(days{0}, until - from) - days_paused(off, from, until);
}

} // namespace cti
