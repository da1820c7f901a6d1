#include "values.hpp"

#include "cti/rules/caseload.hpp"
#include "cti/rules/waiting.hpp"

using namespace cti;

namespace {

const Method job = bare_job();

Course referred(std::string_view on) {
  Course course{"b-1", "mette", "job"};
  course.referred = Referral{day(on), "the job centre"};
  return course;
}

CourseStatus at(const Course& course, std::string_view today) { return course_status(course, job, day(today)); }

} // namespace

TEST_CASE("a citizen waits from the referral until a day begins the course") {
  auto course = referred("2026-10-01");
  CHECK(days_waited(at(course, "2026-10-01")) == 0);
  CHECK(days_waited(at(course, "2026-10-11")) == 10);
  CHECK(days_waited(at(course, "2026-09-30")) == std::nullopt); // nobody knows of it yet
  course.contact_from = day("2026-10-21");
  CHECK(days_waited(at(course, "2026-10-20")) == 19);
  CHECK(days_waited(at(course, "2026-10-21")) == std::nullopt);
  CHECK(days_until_begun(at(course, "2026-10-20")) == std::nullopt);
  CHECK(days_until_begun(at(course, "2026-10-21")) == 20);
}

TEST_CASE("without a referral nobody knows how long it was; one that is written down after the beginning says none") {
  CHECK(days_until_begun(at(course_from("2026-12-01"), "2027-01-12")) == std::nullopt);
  auto late = course_from("2026-12-01");
  late.referred = Referral{day("2026-12-05")};
  CHECK(days_until_begun(at(late, "2027-01-12")) == 0);
}

TEST_CASE("who withdraws before anything began has not begun; who does in the contact period has") {
  auto course = referred("2026-10-01");
  course.contact_from = day("2026-10-21");
  course.closed = Closing{day("2026-10-15"), Outcome::ended_early, "moved"};
  CHECK(withdrew_before_start(at(course, "2026-11-01")));
  CHECK(days_until_begun(at(course, "2026-11-01")) == std::nullopt);
  CHECK_FALSE(withdrew_before_start(at(course, "2026-10-14")));
  course.closed->on = day("2026-10-25");
  CHECK_FALSE(withdrew_before_start(at(course, "2026-11-01")));
  CHECK(days_until_begun(at(course, "2026-11-01")) == 20);
  auto only = referred("2026-10-01");
  only.closed = course.closed;
  CHECK(withdrew_before_start(at(only, "2026-11-01")));
}

TEST_CASE("waiting times give the middle and the longest; of two in the middle the longer") {
  CHECK(waiting_times({}, 2) == WaitingTimes{0, 0, 0, 2});
  CHECK(waiting_times({7}, 0) == WaitingTimes{1, 7, 7, 0});
  CHECK(waiting_times({30, 5, 10}, 0) == WaitingTimes{3, 10, 30, 0});
  CHECK(waiting_times({30, 5, 10, 20}, 1) == WaitingTimes{4, 20, 30, 1});
}

TEST_CASE("the waiting list begins with who has waited longest, and leaves out whom nobody referred") {
  auto planned = course_from("2027-03-01");
  planned.id = "planned";
  auto first = referred("2026-10-01"), second = referred("2026-12-01");
  first.id = "first", second.id = "second";
  std::vector<CourseNow> now;
  for (const auto& course : {planned, second, first}) now.push_back(course_now(at(course, "2027-01-12")));
  const auto all = caseload(now, {}, job);
  std::string ids;
  for (const auto& course : waiting_list(all.total)) ids += course.id + " ";
  CHECK(ids == "first second ");
  CHECK(all.total.waiting.size() == 3);
  CHECK(all.total.active() == 0);
}

TEST_CASE("a course's own weight multiplies that of its phase, and outside of a phase nothing") {
  auto heavy = course_from("2026-12-01"), light = course_from("2026-12-01"), paused = course_from("2026-12-01");
  heavy.weight = 1.5, light.weight = 0.3, paused.weight = 4;
  paused.pauses = {{day("2027-01-11")}};
  std::vector<CourseNow> now;
  for (const auto& course : {heavy, light, paused}) now.push_back(course_now(at(course, "2027-01-12")));
  CHECK(caseload(now, {}, job).total.load == 7.2);
}

TEST_CASE("a course counts for its worker while a colleague stands in, and is shown to the colleague") {
  auto course = course_from("2026-12-01");
  course.substitutes = {{"sofie", day("2027-01-10"), day("2027-01-20"), "leave"}};
  const auto on = [&](std::string_view today) { return caseload({course_now(at(course, today))}, {}, job); };
  const auto away = on("2027-01-12");
  REQUIRE(away.workers.size() == 2);
  CHECK(away.workers[0].worker == "mette");
  CHECK(away.workers[0].tally.load == 4);
  CHECK(away.workers[1].worker == "sofie");
  CHECK(away.workers[1].tally.active() == 0);
  CHECK(away.workers[1].tally.load == 0);
  CHECK(away.workers[1].tally.stands_in_for.size() == 1);
  CHECK(on("2027-01-21").workers.size() == 1);
}
