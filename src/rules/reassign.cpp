#include "cti/rules/reassign.hpp"

#include <algorithm>

namespace cti {

bool is_carried_by(const Course& course, const std::string& worker, Day day) {
  return worker_on(course, day) == worker && !(course.closed && course.closed->on <= day);
}

Expected<Course> reassigned(const Course& course, const std::string& from, const std::string& to, Day on, Day today,
                            const std::string& reason) {
  const bool over = course.closed && course.closed->on <= on;
  if (over ? known_on(course, on).worker == to : worker_on(course, on) == to && course.worker == to) return course;
  if (over)
    return failed({Kind::usage,
                   {N_("{} was closed on {}"), {course.id, iso(course.closed->on)}},
                   {N_("a closed course stays with the worker who had it")}});
  if (worker_on(course, on) != from)
    return failed({Kind::usage,
                   {N_("{} is with {} on {}, not with {}"), {course.id, worker_on(course, on), iso(on), from}},
                   {N_("see who has it: cti phase {} --history"), {course.id}}});
  const auto later = std::ranges::find_if(course.worker_changes, [&](const WorkerChange& c) { return c.on >= on; });
  if (later != course.worker_changes.end())
    return failed(
        {Kind::usage,
         {N_("{} has a change of worker on {} already, which is not before {}"), {course.id, iso(later->on), iso(on)}},
         {N_("put a change in between by hand, in 'worker-changes'")}});
  Course passed = course;
  passed.worker = to;
  passed.worker_changes.push_back({on, from, reason, recorded_later(on, today)});
  return passed;
}

} // namespace cti
