#include "values.hpp"

#include "cti/rules/state.hpp"

using namespace cti;

namespace {

const Method job{"job"};

std::string state_at(const Course& course, std::string_view at) {
  return state_id(course_status(course, job, day(at)).state);
}

} // namespace

TEST_CASE("each day of a course is in just one state") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  CHECK(state_at(course, "2026-11-09") == "waiting");
  CHECK(state_at(course, "2026-11-10") == "contact");
  CHECK(state_at(course, "2026-11-30") == "contact");
  CHECK(state_at(course, "2026-12-01") == "phase_1");
  CHECK(state_at(course, "2027-02-28") == "phase_1");
  CHECK(state_at(course, "2027-03-01") == "phase_2");
  CHECK(state_at(course, "2027-06-01") == "phase_3");
  CHECK(state_at(course, "2027-08-31") == "phase_3");
  CHECK(state_at(course, "2027-09-01") == "past_end");
}

TEST_CASE("a course waits until the earliest day that its file gives, and is not active before") {
  auto course = course_from("2026-12-01");
  CHECK(state_at(course, "2026-11-30") == "waiting");
  CHECK_FALSE(is_active(course_status(course, job, day("2026-11-30")).state));
  SUBCASE("a contact") { course.contacts = {{day("2026-11-20")}}; }
  SUBCASE("a tick") { course.ticks = {{Stage::contact, "informed", Done{day("2026-11-20")}}}; }
  SUBCASE("an item that was found not to be relevant") {
    course.ticks = {{Stage::contact, "informed", Skipped{day("2026-11-20")}}};
  }
  SUBCASE("a contact, with neither contact period nor start") {
    course.start.reset();
    course.contacts = {{day("2026-11-20")}};
  }
  SUBCASE("the contact period") { course.contact_from = day("2026-11-20"); }
  CHECK(state_at(course, "2026-11-19") == "waiting");
  CHECK(state_at(course, "2026-11-20") == "contact");
}

TEST_CASE("a citizen who withdraws before the start has a course that is closed, not one that waits") {
  auto course = course_from("2026-12-01");
  course.closed = Closing{day("2026-11-20"), Outcome::ended_early, "withdrew"};
  CHECK(state_at(course, "2026-11-19") == "waiting");
  CHECK(state_at(course, "2026-11-20") == "closed");
}

TEST_CASE("a course without a start is in its contact period") {
  Course course;
  CHECK(state_at(course, "2026-12-01") == "contact");
}

TEST_CASE("a pause lasts from its first day until the day support resumes, and keeps the phase") {
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2027-01-11", "2027-01-25")};
  CHECK(state_at(course, "2027-01-10") == "phase_1");
  CHECK(state_at(course, "2027-01-11") == "paused");
  CHECK(state_at(course, "2027-01-24") == "paused");
  CHECK(state_at(course, "2027-01-25") == "phase_1");
  CHECK(phase_of(course_status(course, job, day("2027-01-20")).state) == 1);
}

TEST_CASE("pauses that overlap or touch are one: since the first, until the last") {
  auto course = course_from("2026-12-01");
  const auto first = day("2027-01-11");
  course.pauses = {pause_of("2027-01-20", "2027-02-10"), pause_of("2027-01-11", "2027-01-25"),
                   pause_of("2027-02-10", "2027-02-15")};
  const auto at = [&](std::string_view today) { return course_status(course, job, day(today)); };
  CHECK(at("2027-01-24").state == State{Paused{1, first}});
  CHECK(next_date(at("2027-01-24"))->day == day("2027-02-10"));
  CHECK(at("2027-02-12").state == State{Paused{1, first}});
  CHECK(next_date(at("2027-02-12"))->day == day("2027-02-15"));
  CHECK(at("2027-02-15").state == State{InPhase{1}});
  SUBCASE("an open one among them leaves the end open, and all dates behind it provisional") {
    course.pauses.push_back({day("2027-01-22")});
    CHECK(at("2027-01-24").state == State{Paused{1, first}});
    CHECK_FALSE(next_date(at("2027-01-24")));
    CHECK(at("2027-01-24").line->open_since == first);
    CHECK(at("2027-01-24").line->is_provisional(2));
    CHECK(at("2027-03-20").line->paused == days{68});
  }
}

TEST_CASE("an open pause holds the course in its phase for as long as it lasts") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-05-20")}};
  const auto state = course_status(course, job, day("2028-01-01")).state;
  CHECK(state == State{Paused{2, day("2027-05-20")}});
}

TEST_CASE("a course is closed from the day it was closed, and what it was before stays so") {
  auto course = course_from("2026-12-01");
  course.closed = Closing{day("2027-04-10"), Outcome::ended_early, "moved away"};
  CHECK(state_at(course, "2027-04-09") == "phase_2");
  CHECK(state_at(course, "2027-04-10") == "closed");
  CHECK_FALSE(is_active(course_status(course, job, day("2027-04-10")).state));
}

TEST_CASE("a shift on record moves no date: the calendar decides the phase") {
  auto course = course_from("2026-12-01");
  course.shifts = {{2, day("2027-02-01")}};
  CHECK(state_at(course, "2027-02-15") == "phase_1");
}

TEST_CASE("the next date is the next thing that the calendar changes") {
  using What = NextDate::What;
  auto course = course_from("2026-12-01");
  const auto next = [&](std::string_view at) { return next_date(course_status(course, job, day(at))); };
  CHECK(next("2026-11-01")->day == day("2026-12-01"));
  course.contact_from = day("2026-11-10");
  CHECK(next("2026-11-01")->what == What::contact_begins);
  CHECK(next("2026-11-01")->day == day("2026-11-10"));
  CHECK(next("2026-11-10")->day == day("2026-12-01"));
  CHECK(next("2027-01-01")->day == day("2027-03-01"));
  CHECK(next("2027-07-01")->what == What::follow_up);
  CHECK(next("2027-07-01")->day == day("2027-08-31"));
  CHECK_FALSE(next("2027-09-10").has_value());
  course.pauses = {pause_of("2027-01-11", "2027-01-25")};
  CHECK(next("2027-01-12")->what == What::resumes);
  course.pauses = {{day("2027-01-11")}};
  CHECK_FALSE(next("2027-01-12").has_value());
}
