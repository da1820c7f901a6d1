#include "duties.hpp"

using namespace cti;

namespace {

Course referred(std::string_view on) {
  Course course{"b-1", "mette", "job"};
  course.referred = Referral{day(on)};
  return course;
}

} // namespace

TEST_CASE("a citizen who waits is named from the first day, without being late") {
  const auto found = due(referred("2026-10-01"), "2026-11-10", 0);
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2026-10-01"));
  CHECK(duty_id(found[0]) == "waiting");
  CHECK(is_quiet(found[0]));
  CHECK_FALSE(is_late(found[0], day("2026-11-10")));
}

TEST_CASE("the contact period of a course that waits is due on its day") {
  auto course = referred("2026-10-01");
  course.contact_from = day("2026-11-20");
  CHECK(days_of<BeginContact>(due(course, "2026-11-05", 14)).empty());
  CHECK(days_of<BeginContact>(due(course, "2026-11-06", 14)) == "2026-11-20");
  CHECK(of<StillWaits>(due(course, "2026-11-06", 14)).empty());
  CHECK(of<BeginContact>(due(course, "2026-11-20", 14)).empty()); // it has begun
}

TEST_CASE("a course with a first day of phase 1 waits for that") {
  auto course = referred("2026-10-01");
  course.start = day("2026-12-01");
  CHECK(days_of<Phase1Begins>(due(course, "2026-11-20", 14)) == "2026-12-01");
  CHECK(of<StillWaits>(due(course, "2026-11-20", 14)).empty());
}

TEST_CASE("a grant that ends before the course is to be renewed as long before as is looked ahead") {
  auto course = handed_over(); // last day 2027-05-31
  course.grants = {{day("2026-11-20"), "the council", day("2026-12-01"), day("2027-03-31")}};
  CHECK(days_of<RenewGrant>(due(course, "2027-03-02", 14)).empty());
  CHECK(days_of<RenewGrant>(due(course, "2027-03-03", 14)) == "2027-03-17");
  CHECK(days_of<RenewGrant>(due(course, "2027-05-31", 14)) == "2027-03-17");
  CHECK(of<RenewGrant>(due(course, "2027-06-01", 14)).empty()); // then it is to be closed
  course.grants[0].until = day("2027-05-30");
  CHECK(days_of<RenewGrant>(due(course, "2027-05-20", 14)) == "2027-05-16");
  course.grants[0].until = day("2027-05-31");
  CHECK(of<RenewGrant>(due(course, "2027-05-20", 14)).empty());
}

TEST_CASE("a duty says who stands in on the day of the report") {
  auto course = handed_over();
  course.substitutes = {{"sofie", day("2027-01-10"), day("2027-01-20")}};
  const auto who = [&](std::string_view today) { return due(course, today, 60).at(0).substitute; };
  CHECK(who("2027-01-09").empty());
  CHECK(who("2027-01-10") == "sofie");
  CHECK(who("2027-01-21").empty());
}
