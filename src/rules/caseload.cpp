#include "cti/rules/caseload.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace cti {
namespace {

void count(Tally& tally, const CourseNow& course) {
  std::visit(
      Match{[&](const Waiting&) { tally.waiting.push_back(course); }, [&](const ContactPeriod&) { ++tally.contact; },
            [&](const InPhase& in) {
              ++(in.phase == 1 ? tally.phase_1 : in.phase == 2 ? tally.phase_2 : tally.phase_3);
            },
            [&](const Paused&) { ++tally.paused; }, [&](const PastEnd&) { ++tally.past_end; }, [](const Closed&) {}},
      course.state);
  if (!is_active(course.state)) return;
  tally.courses.push_back(course);
  // Whole to the hundredth: weights are sums of parts.
  tally.load = std::round((tally.load + load_of(course.state, course.weight)) * 100) / 100;
}

/// The row of a worker who has no course yet and is not listed.
WorkerCaseload row_of(const Worker& worker, const Method& usual) {
  return {worker.id, false, worker.fte, limit_of(worker, usual), {}};
}

void by_next_date(std::vector<CourseNow>& courses) {
  std::ranges::stable_sort(courses, [](const CourseNow& a, const CourseNow& b) {
    if (a.next.has_value() != b.next.has_value()) return a.next.has_value();
    if (a.next && a.next->day != b.next->day) return a.next->day < b.next->day;
    return a.id < b.id;
  });
}

} // namespace

CourseNow course_now(const CourseStatus& status) {
  CourseNow now{status.course.id, status.worker, status.state, next_date(status),
                status.course.weight.value_or(usual_weight)};
  now.waited = days_waited(status);
  if (now.waited) now.referred = status.course.referred->on;
  if (const Substitute* away = substitute_on(status.course, status.day); away && !is_closed(status.state))
    now.away = *away;
  return now;
}

double load_of(const State& state, double weight) {
  const auto* in = std::get_if<InPhase>(&state);
  return in ? phase_weight[static_cast<std::size_t>(in->phase - 1)] * weight : 0;
}

std::vector<CourseNow> waiting_list(const Tally& tally) {
  auto list = tally.waiting;
  std::erase_if(list, [](const CourseNow& course) { return !course.waited; });
  std::ranges::stable_sort(list, std::greater{}, &CourseNow::waited);
  return list;
}

int limit_of(const Worker& worker, const Method& usual) {
  if (worker.limit) return *worker.limit;
  return static_cast<int>(std::lround(usual.limit.value_or(usual_limit) * worker.fte));
}

Caseload caseload(const std::vector<CourseNow>& courses, const Settings& settings, const Method& usual) {
  std::map<std::string, WorkerCaseload> by_worker;
  const auto row = [&](const Worker& worker) -> WorkerCaseload& {
    return by_worker.try_emplace(worker.id, row_of(worker, usual)).first->second;
  };
  for (const auto& worker : settings.workers) row(worker).listed = true;

  Caseload result{{}, {}, 0, 0};
  for (const auto& course : courses) {
    if (is_closed(course.state)) continue;
    count(row({course.worker}).tally, course);
    if (course.away) row({course.away->worker}).tally.stands_in_for.push_back(course);
    count(result.total, course);
  }
  for (auto& [id, worker] : by_worker) {
    by_next_date(worker.tally.courses), by_next_date(worker.tally.waiting), by_next_date(worker.tally.stands_in_for);
    result.fte += worker.fte;
    result.limit += worker.limit;
    result.workers.push_back(std::move(worker));
  }
  by_next_date(result.total.courses), by_next_date(result.total.waiting);
  return result;
}

Caseload caseload_of(const Caseload& all, const std::string& worker, const Method& usual) {
  // A worker whose courses are all closed or passed on has no row.
  auto own = row_of({worker}, usual);
  for (const auto& row : all.workers)
    if (row.worker == worker) own = row;
  return {{own}, own.tally, own.fte, own.limit};
}

} // namespace cti
