#include "findings.hpp"

using namespace cti;

namespace {

std::string wrong_in(const Course& course) { return lines_of(contradictions(course, bare_job(), day("2027-01-12"))); }

/// What is wrong where these are the pauses, or the shifts, of a course.
std::string with_pauses(Course course, std::vector<Pause> pauses) {
  course.pauses = std::move(pauses);
  return wrong_in(course);
}
std::string with_shifts(Course course, std::vector<Shift> shifts) {
  course.shifts = std::move(shifts);
  return wrong_in(course);
}

Course closed_on(std::string_view on) {
  auto course = course_from("2026-10-01", "lab-31b");
  course.closed = Closing{day(on), Outcome::ended_early, "moved"};
  return course;
}

Course without_start() {
  Course course;
  course.id = "b-1";
  return course;
}

const std::string one_is_wrong = " | is one of the two days wrong?\n";

} // namespace

TEST_CASE("a pause begins between the first day of phase 1 and the last day of the course, both included") {
  const auto course = course_from("2026-12-01");
  CHECK(with_pauses(course, {pause_of("2026-12-01", "2026-12-05")}).empty());
  CHECK(with_pauses(course, {pause_of("2027-08-31", "2027-09-05")}).empty());
  auto on_the_last_day = course;
  on_the_last_day.pauses = {{day("2027-08-31")}};
  CHECK(contradictions(on_the_last_day, bare_job(), day("2027-08-31")).empty());
  CHECK(with_pauses(course, {pause_of("2026-11-30", "2026-12-05")}) ==
        "error pauses/0/from: a pause from 2026-11-30 lies before phase 1 begins on 2026-12-01 | "
        "the contact period is not paused; days before phase 1 do not count\n");
  CHECK(with_pauses(course, {pause_of("2026-12-10", "2026-12-15"), pause_of("2027-09-06", "2027-09-08")}) ==
        "error pauses/1/from: a pause from 2027-09-06 lies after the last day, 2027-09-05 | "
        "a course that is over is not paused\n");
  CHECK(with_pauses(without_start(), {{day("2026-12-10")}}) ==
        "error pauses/0/from: a pause from 2026-12-10 in a course whose phase 1 has not begun | "
        "set the start first: cti phase start b-1 --on DAY\n");
}

TEST_CASE("only one pause is open; each one after the first is one too many") {
  const auto course = course_from("2026-12-01");
  CHECK(with_pauses(course, {{day("2026-12-10")}}).empty());
  CHECK(with_pauses(course, {{day("2026-12-10")}, pause_of("2026-12-12", "2026-12-14")}).empty());
  CHECK(
      with_pauses(course, {{day("2026-12-10")}, {day("2027-01-10")}, {day("2027-01-11")}}) ==
      "error pauses/1/from: a second open pause, from 2027-01-10 | end the first one: cti phase resume b-1 --on DAY\n"
      "error pauses/2/from: a second open pause, from 2027-01-11 | end the first one: cti phase resume b-1 --on DAY\n");
}

TEST_CASE("a shift lies in the course, in order, not ahead of today, and is on record once") {
  const auto course = course_from("2026-08-01");
  CHECK(with_shifts(course, {{2, day("2026-11-01")}}).empty());
  CHECK(with_shifts(course, {{2, day("2026-08-01")}}).empty());
  CHECK(with_shifts(course, {{2, day("2027-01-12")}, {3, day("2027-01-12")}}).empty());
  CHECK(with_shifts(course, {{2, day("2026-07-31")}}) ==
        "error shifts/0/on: the shift to phase 2 on 2026-07-31 lies before phase 1 begins on 2026-08-01" +
            one_is_wrong);
  CHECK(with_shifts(course, {{2, day("2027-01-13")}}) ==
        "error shifts/0/on: the shift to phase 2 on 2027-01-13 has not been held yet | "
        "a shift is put on record when it has been held\n");
  CHECK(with_shifts(course, {{2, day("2026-11-01")}, {3, day("2026-10-31")}}) ==
        "error shifts/1/on: the shift to phase 3 on 2026-10-31 lies before the shift to phase 2 on 2026-11-01" +
            one_is_wrong);
  CHECK(with_shifts(course, {{2, day("2026-11-01")}, {2, day("2026-11-02")}}) ==
        "error shifts/1/on: the shift to phase 2 is on record twice | "
        "it was held on 2026-11-01; correct that entry in the file\n");
  CHECK(with_shifts(without_start(), {{3, day("2026-11-01")}}) ==
        "error shifts/0/on: a shift to phase 3 in a course whose phase 1 has not begun | "
        "set the start first: cti phase start b-1 --on DAY\n");
}

TEST_CASE("nothing of the calendar happens after the closing: no shift, no pause") {
  const auto closed = closed_on("2026-12-01");
  CHECK(with_shifts(closed, {{2, day("2026-12-01")}}).empty());
  CHECK(with_pauses(closed, {pause_of("2026-12-01", "2026-12-02")}).empty());
  CHECK(with_shifts(closed, {{2, day("2026-12-02")}}) ==
        "error shifts/0/on: the shift to phase 2 on 2026-12-02 lies after the course was closed on 2026-12-01" +
            one_is_wrong);
  CHECK(with_pauses(closed, {pause_of("2026-12-02", "2026-12-03")}) ==
        "error pauses/0/from: a pause from 2026-12-02 lies after the course was closed on 2026-12-01 | "
        "a course that is over is not paused\n");
}
