#include "values.hpp"

#include "cti/rules/caseload.hpp"

using namespace cti;

namespace {

const Method job = bare_job();

CourseNow now(const Course& course) { return course_now(course_status(course, job, day("2027-01-12"))); }

Course course(const std::string& id, const std::string& worker, std::string_view start) {
  auto course = course_from(start);
  course.id = id, course.worker = worker;
  return course;
}

CourseNow on(const std::string& id, const std::string& worker, std::string_view start) {
  return now(course(id, worker, start));
}

} // namespace

TEST_CASE("a course in phase 1 weighs 4, in phase 2 it weighs 2, in phase 3 it weighs 1, otherwise nothing") {
  auto paused = course("p", "mette", "2026-12-01");
  paused.pauses = {{day("2027-01-11")}};
  auto contact = course("d", "mette", "2027-02-01");
  contact.contact_from = day("2027-01-12");
  const auto all = caseload({on("a", "mette", "2026-12-01"), on("b", "mette", "2026-10-01"),
                             on("c", "mette", "2026-07-01"), on("b2", "mette", "2026-10-02"), now(contact),
                             on("f", "mette", "2027-01-13"), on("e", "mette", "2026-01-01"), now(paused)},
                            {}, job);
  REQUIRE(all.workers.size() == 1);
  const auto& tally = all.workers.front().tally;
  CHECK(tally.phase_1 == 1);
  CHECK(tally.phase_2 == 2);
  CHECK(tally.phase_3 == 1);
  CHECK(tally.contact == 1);
  CHECK(tally.past_end == 1);
  CHECK(tally.paused == 1);
  CHECK(tally.active() == 7);
  REQUIRE(tally.waiting.size() == 1); // and weighs nothing
  CHECK(tally.waiting[0].id == "f");
  CHECK(tally.load == 9);
  CHECK(all.total.load == 9);
  CHECK(all.total.waiting.size() == 1);
}

TEST_CASE("workers of the settings appear with zeros, others with what they have, all by name") {
  Settings settings;
  settings.workers = {{"sofie", 0.5, {}}, {"ali", 1.0, {}}};
  const auto all = caseload({on("a", "mette", "2026-12-01")}, settings, job);
  REQUIRE(all.workers.size() == 3);
  CHECK(all.workers[0].worker == "ali");
  CHECK(all.workers[0].tally.active() == 0);
  CHECK(all.workers[1].worker == "mette");
  CHECK_FALSE(all.workers[1].listed);
  CHECK(all.workers[2].worker == "sofie");
  CHECK(all.workers[2].listed);
  CHECK(all.fte == 2.5); // who is not listed counts as a full-time worker
  CHECK(all.limit == 25);
}

TEST_CASE("a closed course is in nobody's caseload") {
  auto closed = course_from("2026-12-01");
  closed.closed = Closing{day("2027-01-10"), Outcome::completed};
  CHECK(caseload({now(closed)}, {}, job).workers.empty());
}

TEST_CASE("a limit is the worker's own, or the method's for their share of a full-time post") {
  Method method;
  method.limit = 15;
  CHECK(limit_of({"mette", 1.0, {}}, method) == 15);
  CHECK(limit_of({"sofie", 0.5, {}}, method) == 8);
  CHECK(limit_of({"jonas", 0.8, 10}, method) == 10);
  CHECK(limit_of({"ali", 1.0, {}}, {}) == 10);
}

TEST_CASE("courses stand by their next date, those without one last") {
  auto paused = course("a", "mette", "2026-12-01");
  paused.pauses = {{day("2027-01-11")}};
  const auto all = caseload({now(paused), on("b", "mette", "2026-12-01"), on("c", "mette", "2026-11-01")}, {}, job);
  const auto& courses = all.workers.front().tally.courses;
  CHECK(courses[0].id == "c");
  CHECK(courses[1].id == "b");
  CHECK(courses[2].id == "a");
}

TEST_CASE("courses with the same next date stand by their id, also those that wait") {
  const auto all = caseload({on("b", "mette", "2026-12-01"), on("a", "mette", "2026-12-01"),
                             on("d", "mette", "2027-02-01"), on("c", "mette", "2027-02-01")},
                            {}, job);
  CHECK(all.workers.front().tally.courses.front().id == "a");
  CHECK(all.workers.front().tally.waiting.front().id == "c");
  CHECK(all.total.courses.front().id == "a");
  CHECK(all.total.waiting.front().id == "c");
}

TEST_CASE("one worker's caseload is their row alone, with zeros where they have none") {
  Settings settings;
  settings.workers = {{"sofie", 0.5, {}}, {"ali", 1.0, 7}};
  const auto all = caseload({on("a", "sofie", "2026-12-01"), on("b", "ali", "2026-12-01")}, settings, job);
  const auto own = caseload_of(all, "sofie", job);
  REQUIRE(own.workers.size() == 1);
  CHECK(own.workers[0].worker == "sofie");
  CHECK(own.workers[0].listed);
  CHECK(own.total.courses.front().id == "a");
  CHECK(own.fte == 0.5);
  CHECK(own.limit == 5);
  const auto none = caseload_of(all, "mette", job);
  CHECK(none.workers[0].worker == "mette");
  CHECK_FALSE(none.workers[0].listed);
  CHECK(none.total.active() == 0);
  CHECK(none.fte == 1.0);
  CHECK(none.limit == 10);
}
