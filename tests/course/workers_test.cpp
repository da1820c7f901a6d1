#include "values.hpp"

#include "cti/course/workers.hpp"

using namespace cti;

TEST_CASE("asked for many days or for one, the worker is the same, in whatever order the changes stand") {
  Course course = course_from("2026-12-01");
  course.worker = "mette";
  for (const auto& [on, from] : {std::pair{"2027-03-01", "ali"}, {"2026-12-20", "karen"}, {"2027-03-01", "bo"}})
    course.worker_changes.push_back({day(on), from, "", {}});
  const Workers workers(course);
  for (Day at = day("2026-11-01"); at < day("2027-06-01"); at += days{1})
    CHECK(workers.on(at) == worker_on(course, at));
  CHECK(Workers(course_from("2026-12-01")).on(day("2027-01-01")) == course_from("2026-12-01").worker);
}
