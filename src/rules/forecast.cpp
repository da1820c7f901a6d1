#include "cti/rules/forecast.hpp"

#include <algorithm>
#include <cmath>

namespace cti {
namespace {

constexpr int months_a_year{12};

Day first_of_month(Day day, int months_later) {
  const date::year_month_day ymd{day};
  return months_after(Day{ymd.year() / ymd.month() / 1}, months_later);
}

void add(MonthAhead& month, const State& state, double weight) {
  if (std::holds_alternative<PastEnd>(state) || !is_active(state)) return;
  ++month.active;
  month.load = std::round((month.load + load_of(state, weight)) * 100) / 100;
}

std::optional<Day> room_from(const WorkerForecast& worker, Day today) {
  if (worker.now < worker.limit) return today;
  for (const auto& month : worker.months)
    if (month.active < worker.limit) return month.first;
  return std::nullopt;
}

/// Months of all active courses, and how many they are; of one usual course where there is none.
std::pair<int, int> months_of_courses(const std::vector<CourseStatus>& courses, Length usual) {
  int sum = 0, count = 0;
  for (const auto& course : courses)
    if (is_active(course.state)) sum += course.length.phase_months * phase_count, ++count;
  return count ? std::pair{sum, count} : std::pair{usual.phase_months * phase_count, 1};
}

} // namespace

Forecast forecast(const std::vector<CourseStatus>& courses, const Caseload& now, Length usual, Day today, int months) {
  std::vector<MonthAhead> empty;
  for (int k = 1; k <= months; ++k) empty.push_back({first_of_month(today, k), 0, 0});
  const auto [sum, count] = months_of_courses(courses, usual);
  Forecast ahead{{},
                 {"", now.limit, now.total.active(), empty, {}},
                 static_cast<double>(sum) / count,
                 now.limit * months_a_year * count / sum};
  for (const auto& row : now.workers) ahead.workers.push_back({row.worker, row.limit, row.tally.active(), empty, {}});

  for (const auto& course : courses) {
    if (is_closed(course.state)) continue;
    auto planned = course;
    planned.pauses = course.pauses.ended(course.day);
    for (std::size_t k = 0; k < empty.size(); ++k) {
      const auto state = state_on(planned, empty[k].first);
      const auto row = std::ranges::find(ahead.workers, course.worker, &WorkerForecast::worker);
      if (row == ahead.workers.end()) continue; // only one worker is asked for
      const auto weight = course.course.weight.value_or(usual_weight);
      add(row->months[k], state, weight), add(ahead.total.months[k], state, weight);
    }
  }
  for (auto& worker : ahead.workers) worker.room_from = room_from(worker, today);
  ahead.total.room_from = room_from(ahead.total, today);
  return ahead;
}

} // namespace cti
