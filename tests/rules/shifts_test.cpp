#include "cti/rules/shifts.hpp"

#include "cti/method/profiles.hpp"
#include "values.hpp"

using namespace cti;

namespace {

const Method& job() { return method::built_in().at("job"); }

// Six months from 2026-12-01: shifts due 2027-02-01 and 2027-04-01.
Course six_months() { return course_from("2026-12-01", "lab-31b"); }

CourseStatus at(const Course& course, std::string_view today) { return course_status(course, job(), day(today)); }

ShiftStatus first_of(const Course& course) { return shift_status(at(course, "2027-02-10"), {}).front(); }

Course held(const Shift& shift) {
  auto course = six_months();
  course.shifts = {shift};
  return course;
}

} // namespace

TEST_CASE("a course with a start has two shifts, each on the first day of the phase it leads to") {
  const auto shifts = shift_status(at(six_months(), "2027-01-12"), {});
  REQUIRE(shifts.size() == 2);
  CHECK(shifts[0].to == 2);
  CHECK(shifts[0].due == day("2027-02-01"));
  CHECK(shifts[1].to == 3);
  CHECK(shifts[1].due == day("2027-04-01"));
  CHECK(shift_status(at(Course{}, "2027-01-12"), {}).empty());
}

TEST_CASE("each shift has the checklist that is gone through before it, or none where the method has none") {
  const auto shifts = shift_status(at(six_months(), "2027-01-12"), {});
  CHECK(shifts[0].checklist->stage == Stage::phase_1);
  CHECK(shifts[0].checklist->open == 10);
  CHECK(shifts[1].checklist->stage == Stage::phase_2);
  CHECK(shifts[1].checklist->open == 6);
  const Method bare{"bare"};
  CHECK_FALSE(shift_status(course_status(six_months(), bare, day("2027-01-12")), {})[0].checklist);
}

TEST_CASE("a shift is late by the days between its day and the one it was held on, early ones below zero") {
  CHECK(first_of(six_months()).late() == std::nullopt);
  CHECK(first_of(held({2, day("2027-02-01")})).late() == days{0});
  CHECK(first_of(held({2, day("2027-02-05")})).late() == days{4});
  CHECK(first_of(held({2, day("2027-01-30")})).late() == days{-2});
}

TEST_CASE("a shift on record belongs to the phase that it leads to") {
  const auto shifts = shift_status(at(held({3, day("2027-04-02")}), "2027-05-01"), {});
  CHECK_FALSE(shifts[0].held);
  CHECK(shifts[1].held->on == day("2027-04-02"));
}

TEST_CASE("that the citizen was told is known from the shift's record, else from the checklist") {
  auto course = six_months();
  CHECK(first_of(course).told == std::nullopt);
  course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-01-20")}}};
  CHECK(first_of(course).told == day("2027-01-20"));
  course.shifts = {{2, day("2027-02-01")}};
  CHECK(first_of(course).told == day("2027-01-20"));
  course.shifts[0].told = day("2027-01-10");
  CHECK(first_of(course).told == day("2027-01-10"));
}

TEST_CASE("the shift to phase 3 has an item of its own, and one that is not relevant tells nothing") {
  auto course = six_months();
  course.ticks = {{Stage::phase_2, "shift-agreed", Done{day("2027-03-20")}}};
  const auto shifts = shift_status(at(course, "2027-03-25"), {});
  CHECK_FALSE(shifts[0].told);
  CHECK(shifts[1].told == day("2027-03-20"));
  course.ticks[0].how = Skipped{day("2027-03-20"), "none"};
  CHECK_FALSE(shift_status(at(course, "2027-03-25"), {})[1].told);
}

TEST_CASE("the citizen may be told without the shift being held, and more than once: the first day counts") {
  auto course = six_months();
  course.told = {{3, day("2027-01-02")}, {2, day("2027-01-18")}, {2, day("2027-01-11")}};
  CHECK(first_of(course).told == day("2027-01-11"));
  CHECK_FALSE(first_of(course).held);
  course.shifts = {{2, day("2027-02-01"), day("2027-01-05")}};
  CHECK(first_of(course).told == day("2027-01-05"));
  const Method bare{"bare"};
  CHECK(shift_status(course_status(course, bare, day("2027-01-12")), {})[1].told == day("2027-01-02"));
}

TEST_CASE("an evaluation of no shift counts for the one that it lies shortly before, until its day") {
  auto course = six_months();
  const auto counts = [&](std::string_view on) {
    course.plan = Plan{{}, {}, {{day(on)}}, {}};
    return first_of(course).plan_evaluated == day(on);
  };
  CHECK_FALSE(counts("2027-01-10"));
  CHECK(counts("2027-01-11"));
  CHECK(counts("2027-02-01"));
  CHECK_FALSE(counts("2027-02-02"));
  course.shifts = {{2, day("2027-02-05")}}; // held later: its own day is the one that counts
  CHECK_FALSE(counts("2027-01-14"));
  CHECK(counts("2027-02-05"));
  course.plan->evaluations = {{day("2027-02-04")}, {day("2027-01-03"), 2}};
  CHECK(first_of(course).plan_evaluated == day("2027-01-03")); // one that says so goes before
  Thresholds own;
  own.evaluated_for_shift = 3;
  course.plan->evaluations = {{day("2027-02-01")}};
  CHECK_FALSE(shift_status(at(course, "2027-02-05"), own)[0].plan_evaluated);
}

TEST_CASE("what is said of a shift without its phase is of the next one by the calendar that is not on record") {
  auto course = six_months();
  CHECK(shift_ahead(at(course, "2027-01-12"), day("2027-02-01")) == 2);
  CHECK(shift_ahead(at(course, "2027-01-12"), day("2027-02-02")) == 3);
  CHECK(shift_ahead(at(Course{}, "2027-01-12"), day("2027-01-12")) == 2);
  course.shifts = {{2, day("2027-01-25")}};
  CHECK(shift_ahead(at(course, "2027-01-26"), day("2027-01-26")) == 3);
}

TEST_CASE("that the plan was evaluated is known from the shift's record, else from the evaluations") {
  auto course = six_months();
  CHECK(first_of(course).plan_evaluated == std::nullopt);
  course.plan = Plan{{}, {}, {{day("2027-01-05")}, {day("2027-01-16"), 3}}, {}};
  CHECK(first_of(course).plan_evaluated == std::nullopt);
  course.plan->evaluations.push_back({day("2027-01-20"), 2});
  CHECK(first_of(course).plan_evaluated == day("2027-01-20"));
  course.shifts = {{2, day("2027-02-01"), {}, day("2027-01-25")}};
  CHECK(first_of(course).plan_evaluated == day("2027-01-25"));
}

TEST_CASE("a shift has come on its day, not the day before") {
  const auto come_on = [](std::string_view today) {
    const auto course = at(six_months(), today);
    return has_come(shift_status(course, {}).front(), course);
  };
  CHECK_FALSE(come_on("2027-01-31"));
  CHECK(come_on("2027-02-01"));
  CHECK(come_on("2027-02-02"));
}

TEST_CASE("a shift never comes to a course that was closed before it; closed on that very day, it has come") {
  const auto come_after_closing = [](std::string_view closed) {
    auto course = six_months();
    course.closed = Closing{day(closed), Outcome::ended_early, "moved"};
    const auto on = at(course, "2027-06-01");
    return has_come(shift_status(on, {}).front(), on);
  };
  CHECK_FALSE(come_after_closing("2027-01-31"));
  CHECK(come_after_closing("2027-02-01"));
}
