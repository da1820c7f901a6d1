#include "values.hpp"

using namespace cti;

namespace {

Course with_changes(std::vector<WorkerChange> changes) {
  auto course = course_from("2026-12-01");
  course.worker = "sofie";
  course.worker_changes = std::move(changes);
  return course;
}

} // namespace

TEST_CASE("a course that never changed hands is its worker's on any day") {
  const auto course = with_changes({});
  CHECK(worker_on(course, day("1999-01-01")) == "sofie");
  CHECK(worker_on(course, day("2099-01-01")) == "sofie");
}

TEST_CASE("the day of a change is the first with the worker who took over") {
  const auto course = with_changes({{day("2027-01-11"), "mette"}});
  CHECK(worker_on(course, day("2027-01-10")) == "mette");
  CHECK(worker_on(course, day("2027-01-11")) == "sofie");
}

TEST_CASE("of several changes the next one after a day says who has it, in whatever order they stand") {
  const auto course =
      with_changes({{day("2027-03-01"), "ida"}, {day("2027-01-11"), "mette"}, {day("2027-02-01"), "ali"}});
  CHECK(worker_on(course, day("2027-01-10")) == "mette");
  CHECK(worker_on(course, day("2027-01-11")) == "ali");
  CHECK(worker_on(course, day("2027-01-31")) == "ali");
  CHECK(worker_on(course, day("2027-02-01")) == "ida");
  CHECK(worker_on(course, day("2027-02-28")) == "ida");
  CHECK(worker_on(course, day("2027-03-01")) == "sofie");
}

TEST_CASE("the day of writing is worth keeping only where it is later than what it tells of") {
  CHECK(recorded_later(day("2027-01-11"), day("2027-01-12")) == day("2027-01-12"));
  CHECK(recorded_later(day("2027-01-12"), day("2027-01-12")) == std::nullopt);
  CHECK(recorded_later(day("2027-01-13"), day("2027-01-12")) == std::nullopt);
}
