// Of a course that was closed only those dates come that lie before its closing, or on it.

#include "values.hpp"

#include "cti/rules/timeline.hpp"

using namespace cti;

namespace {

// Nine months from 2026-12-01: phases from there, 2027-03-01 and 2027-06-01; last day 2027-08-31.
Course closed_on(std::string_view on) {
  auto course = course_from("2026-12-01");
  course.closed = Closing{day(on), Outcome::ended_early, "moved"};
  return course;
}

Timeline line_of(const Course& course) {
  return timeline(course, Pauses{course}, {3, true}, day("2027-01-12")).value();
}

std::string phases_of(const Course& course) {
  std::string all;
  for (const auto& dates : phases_within(course, line_of(course)))
    all += std::to_string(dates.phase) + " " + iso(dates.first) + ".." + iso(dates.last) + " ";
  return all;
}

} // namespace

TEST_CASE("a day lies in the phase that began last") {
  const auto line = line_of(course_from("2026-12-01"));
  CHECK(phase_on(line, day("2026-11-30")) == 0);
  CHECK(phase_on(line, day("2026-12-01")) == 1);
  CHECK(phase_on(line, day("2027-02-28")) == 1);
  CHECK(phase_on(line, day("2027-03-01")) == 2);
  CHECK(phase_on(line, day("2027-06-01")) == 3);
  CHECK(phase_on(line, day("2030-01-01")) == 3);
}

TEST_CASE("a day comes where the course was not closed before it") {
  CHECK(within(course_from("2026-12-01"), day("2030-01-01")) == day("2030-01-01"));
  CHECK(within(closed_on("2027-03-01"), day("2027-03-01")) == day("2027-03-01"));
  CHECK(within(closed_on("2027-03-01"), day("2027-03-02")) == std::nullopt);
}

TEST_CASE("phases that had begun by the closing end with it") {
  CHECK(phases_of(course_from("2026-12-01")) ==
        "1 2026-12-01..2027-02-28 2 2027-03-01..2027-05-31 3 2027-06-01..2027-08-31 ");
  CHECK(phases_of(closed_on("2027-03-01")) == "1 2026-12-01..2027-02-28 2 2027-03-01..2027-03-01 ");
  CHECK(phases_of(closed_on("2027-02-10")) == "1 2026-12-01..2027-02-10 ");
  CHECK(phases_of(closed_on("2026-11-30")).empty());
}

TEST_CASE("the last day is that of an earlier closing") {
  const auto last = [](const Course& course) { return last_day_within(course, line_of(course)); };
  CHECK(last(course_from("2026-12-01")) == day("2027-08-31"));
  CHECK(last(closed_on("2027-02-10")) == day("2027-02-10"));
  CHECK(last(closed_on("2027-09-10")) == day("2027-08-31"));
}

TEST_CASE("dates are provisional where an open pause began before them") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-03-01")}};
  auto line = line_of(course);
  CHECK(line.open_since == day("2027-03-01"));
  CHECK_FALSE(line.is_provisional(2));
  CHECK(line.is_provisional(3));
  course.pauses = {{day("2027-08-31")}};
  CHECK(line_of(course).provisional()); // it moves the last day itself
  course.pauses = {{day("2027-09-01")}};
  CHECK_FALSE(line_of(course).provisional());
  course.pauses = {pause_of("2027-03-01", "2027-03-05")};
  CHECK_FALSE(line_of(course).provisional());
  course.pauses = {{day("2027-03-01")}};
  course.closed = Closing{day("2027-04-01"), Outcome::completed};
  CHECK_FALSE(line_of(course).provisional());
}

TEST_CASE("phase 1 can be begun before the change only where both days are there") {
  Course course;
  CHECK(begun_before_change(course) == days{0});
  course.start = day("2026-12-01");
  CHECK(begun_before_change(course) == days{0});
  course.start.reset(), course.change = day("2026-12-01");
  CHECK(begun_before_change(course) == days{0});
  course.start = day("2026-11-30");
  CHECK(begun_before_change(course) == days{1});
}
