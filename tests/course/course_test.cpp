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

TEST_CASE("a substitute stands in from the first to the last day; of two, who began last") {
  auto course = course_from("2026-12-01");
  course.substitutes = {{"sofie", day("2027-02-01"), day("2027-02-21")}, {"ali", day("2027-02-10")}};
  const auto who = [&](std::string_view on) {
    const auto* one = substitute_on(course, day(on));
    return one ? one->worker : std::string{"none"};
  };
  CHECK(who("2027-01-31") == "none");
  CHECK(who("2027-02-01") == "sofie");
  CHECK(who("2027-02-10") == "ali");
  CHECK(who("2027-12-01") == "ali");
  course.substitutes.pop_back();
  CHECK(who("2027-02-21") == "sofie");
  CHECK(who("2027-02-22") == "none");
}

TEST_CASE("the last granted day is that of the grant that reaches farthest") {
  auto course = course_from("2026-12-01");
  CHECK(granted_until(course) == std::nullopt);
  const auto on = day("2026-11-20");
  course.grants = {{on, "", on, day("2027-05-31")}, {on, "", on, day("2027-03-31")}};
  CHECK(granted_until(course) == day("2027-05-31"));
  course.grants.push_back({on});
  CHECK(granted_until(course) == std::nullopt);
}
