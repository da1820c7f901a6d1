#include "values.hpp"

#include "cti/rules/state.hpp"

using namespace cti;

namespace {

const Method job = bare_job();

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
  auto course = course_from("2026-12-01");
  const auto next = [&](std::string_view at) {
    constexpr const char* words[] = {"contact begins", "phase begins", "ends", "follow-up", "resumes"};
    const auto date = next_date(course_status(course, job, day(at)));
    if (!date) return std::string{"none"};
    return std::string{words[static_cast<int>(date->what)]} + " " + std::to_string(date->phase) + " " + iso(date->day) +
           (date->provisional ? " ~" : "");
  };
  CHECK(next("2026-11-01") == "phase begins 1 2026-12-01");
  course.contact_from = day("2026-11-10");
  CHECK(next("2026-11-01") == "contact begins 0 2026-11-10");
  CHECK(next("2026-11-10") == "phase begins 1 2026-12-01");
  CHECK(next("2026-12-01") == "phase begins 2 2027-03-01");
  CHECK(next("2027-05-31") == "phase begins 3 2027-06-01");
  CHECK(next("2027-07-01") == "follow-up 0 2027-08-31");
  CHECK(next("2027-09-10") == "none");
  course.legal_basis = "lab-31b";
  CHECK(next("2027-05-01") == "ends 0 2027-05-31");
  course.pauses = {pause_of("2027-01-11", "2027-01-25")};
  CHECK(next("2027-01-12") == "resumes 0 2027-01-25");
  course.pauses = {{day("2027-01-11")}};
  CHECK(next("2027-01-12") == "none");
  course.contact_from.reset(), course.start.reset(), course.pauses.clear();
  course.contacts = {{day("2026-12-05")}};
  CHECK(next("2026-12-04") == "none"); // it waits, and nobody knows for what
  CHECK(next("2026-12-06") == "none");
  course.contact_from = day("2026-12-10");
  CHECK(next("2026-12-05") == "none"); // a contact before the contact period has begun it
}

TEST_CASE("dates that an open pause to come will move are provisional") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-04-10")}}; // planned: as the file has it, not as it is known on that day
  const auto next = [&](std::string_view at) { return *next_date(planned_status(course, job, day(at))); };
  CHECK_FALSE(next("2027-01-12").provisional);
  CHECK(next("2027-03-05").day == day("2027-06-01"));
  CHECK(next("2027-03-05").provisional);
  CHECK_FALSE(next_date(course_status(course, job, day("2027-03-05")))->provisional);
}

TEST_CASE("every state has an id for scripts, and only those in a phase have one") {
  const std::pair<State, const char*> all[] = {
      {Waiting{}, "waiting"},       {ContactPeriod{}, "contact"},        {InPhase{2}, "phase_2"},
      {Paused{3, Day{}}, "paused"}, {PastEnd{Day{}, false}, "past_end"}, {Closed{}, "closed"}};
  for (const auto& [state, id] : all) CHECK(state_id(state) == id);
  CHECK(phase_of(InPhase{2}) == 2);
  CHECK(phase_of(Paused{3, Day{}}) == 3);
  for (const State& state : {State{Waiting{}}, State{ContactPeriod{}}, State{PastEnd{}}, State{Closed{}}})
    CHECK(phase_of(state) == std::nullopt);
  CHECK_FALSE(is_active(Waiting{}));
  CHECK_FALSE(is_active(Closed{}));
  for (const State& state : {State{ContactPeriod{}}, State{InPhase{1}}, State{Paused{}}, State{PastEnd{}}})
    CHECK(is_active(state));
}

TEST_CASE("a citizen who is only referred waits, before the referral too, until a day begins the course") {
  Course course{"b-1", "mette", "job"};
  course.referred = Referral{day("2026-10-01"), "the job centre"};
  const auto state = [&](std::string_view on) { return state_id(course_status(course, job, day(on)).state); };
  for (const auto* on : {"2026-09-30", "2026-10-01", "2027-10-01"}) CHECK(state(on) == "waiting");
  SUBCASE("a grant begins nothing") {
    course.grants = {{day("2026-10-05"), "the council", day("2026-10-10")}};
    CHECK(state("2026-11-01") == "waiting");
  }
  SUBCASE("the contact period does") {
    course.contact_from = day("2026-11-10");
    CHECK(state("2026-11-09") == "waiting");
    CHECK(state("2026-11-10") == "contact");
  }
  SUBCASE("and who withdraws has waited until that day") {
    course.closed = Closing{day("2026-10-20"), Outcome::ended_early, "moved"};
    CHECK(state("2026-10-19") == "waiting");
    CHECK(state("2026-10-20") == "closed");
  }
}
