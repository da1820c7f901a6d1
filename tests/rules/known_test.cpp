#include "values.hpp"

#include "cti/rules/known.hpp"
#include "cti/rules/state.hpp"

using namespace cti;

namespace {

const Method job = bare_job();

ContactMade contact(std::string_view on) { return {day(on), 45, ContactForm::meeting, ContactWith::citizen}; }

} // namespace

TEST_CASE("what happened after the day is not known on it, and is on the day itself") {
  auto course = course_from("2026-12-01");
  const Course before = course;
  const auto on = day("2027-01-12");
  SUBCASE("a tick") { course.ticks = {{Stage::contact, "informed", Done{on}}}; }
  SUBCASE("an item found not to be relevant") { course.ticks = {{Stage::contact, "informed", Skipped{on, "own"}}}; }
  SUBCASE("a shift") { course.shifts = {{2, on}}; }
  SUBCASE("a pause, also one with its end") { course.pauses = {{on, day("2027-03-01")}}; }
  SUBCASE("a contact") { course.contacts = {contact("2027-01-12")}; }
  SUBCASE("the closing") { course.closed = Closing{on, Outcome::ended_early, "moved"}; }
  CHECK(known_on(course, on - days{1}) == before);
  CHECK(known_on(course, on) == course);
}

TEST_CASE("the worker's view is not shared before its day") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{};
  course.plan->assessment = {{"housing", day("2027-01-05"), "damp", "", "sleeps badly", day("2027-01-12")}};
  const auto shared_on = [&](std::string_view today) {
    return known_on(course, day(today)).plan->assessment.at(0).shared;
  };
  CHECK_FALSE(shared_on("2027-01-11"));
  CHECK(shared_on("2027-01-12") == day("2027-01-12"));
}

TEST_CASE("what is said of a shift later than it was held is known later") {
  auto course = course_from("2026-12-01");
  course.shifts = {{2, day("2027-03-01"), day("2027-03-05"), day("2027-03-08")}};
  const auto shift_on = [&](std::string_view today) { return known_on(course, day(today)).shifts.at(0); };
  CHECK_FALSE(shift_on("2027-03-04").told);
  CHECK(shift_on("2027-03-05").told == day("2027-03-05"));
  CHECK_FALSE(shift_on("2027-03-07").plan_evaluated);
  CHECK(shift_on("2027-03-08").plan_evaluated == day("2027-03-08"));
}

TEST_CASE("the plan is known as it was: chosen, done and dropped on their days") {
  auto course = course_from("2026-12-01");
  const auto on = day("2027-01-12");
  Plan plan;
  plan.focus = {{"f1", "housing", "a home"}};
  plan.focus[0].activities = {{"f1.a1", "call"}};
  plan.focus[0].subgoals = {{"f1.s1", "know every debt"}};
  course.plan = plan;
  const Course before = course;
  auto& now = *course.plan;
  SUBCASE("an assessment") { now.assessment = {{"housing", on, "a home"}}; }
  SUBCASE("a wish") { now.wishes = {{on, "a dog"}}; }
  SUBCASE("a rating") { now.ratings = {{on, "housing", 4}}; }
  SUBCASE("what came of an activity") { now.focus[0].activities[0].tried = {{on, Result::works}}; }
  SUBCASE("a focus area") { now.focus.push_back({"f2", "network", "friends", {}, on}); }
  SUBCASE("a focus area done") { now.focus[0].done = on; }
  SUBCASE("a focus area dropped, with its reason") { now.focus[0].dropped = on, now.focus[0].reason = "moved"; }
  SUBCASE("an activity done") { now.focus[0].activities[0].done = on; }
  SUBCASE("a subgoal dropped") { now.focus[0].subgoals[0].dropped = on, now.focus[0].subgoals[0].reason = "paid"; }
  SUBCASE("an evaluation") { now.evaluations = {{on, 2, "budget first"}}; }
  CHECK(known_on(course, on - days{1}) == before);
  CHECK(known_on(course, on) == course);
}

TEST_CASE("the handover is known as it was") {
  auto course = course_from("2026-12-01");
  const auto on = day("2027-01-12");
  course.handover = Handover{};
  course.handover->actors = {{"a1", "Ole"}};
  course.handover->further = {{"sel-85"}};
  const Course before = course;
  auto& now = *course.handover;
  SUBCASE("somebody says yes") { now.actors[0].accepted = on; }
  SUBCASE("a talk") { now.talks = {{"a1", on}}; }
  SUBCASE("further support is applied for") { now.further[0].applied = on; }
  SUBCASE("the citizen wants no network") { now.declined = Declined{on, "alone", on, on}; }
  CHECK(known_on(course, on - days{1}) == before);
  CHECK(known_on(course, on) == course);
}

TEST_CASE("who declined a network was told again later, and changed their mind later still") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-01-12"), "alone"};
  const Course before = course;
  SUBCASE("told again") { course.handover->declined->informed_again = day("2027-02-01"); }
  SUBCASE("changed their mind") { course.handover->declined->changed_mind = day("2027-02-01"); }
  CHECK(known_on(course, day("2027-01-31")) == before);
  CHECK(known_on(course, day("2027-02-01")) == course);
}

TEST_CASE("somebody of the network is known before they come; that they said yes, from that day on") {
  auto course = course_from("2026-12-01");
  course.people = {{"a1", "Ole"}};
  course.people[0].since = day("2027-02-01");
  const Course before = course;
  course.people[0].accepted = day("2027-03-01");
  CHECK(known_on(course, day("2027-01-12")) == before);
  CHECK(known_on(course, day("2027-03-01")) == course);
}

TEST_CASE("what is meant to come is known before it comes") {
  auto course = course_from("2027-02-01");
  course.contact_from = day("2027-01-20"), course.change = day("2027-02-08");
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-06-01"), "Ole"}};
  course.handover->further = {{"sel-85", {}, 8, day("2027-09-01")}};
  Focus focus;
  focus.id = "f1", focus.activities = {{"f1.a1", "call", "", "", day("2027-05-01")}};
  course.plan = Plan{{}, {focus}, {}, {}};
  CHECK(known_on(course, day("2027-01-01")) == course);
}

TEST_CASE("the end of a pause that has begun is known, as agreed") {
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2027-01-11", "2027-02-01")};
  CHECK(known_on(course, day("2027-01-11")) == course);
}

TEST_CASE("a course is with whoever has it that day, and knows of no later change") {
  auto course = course_from("2026-12-01");
  course.worker = "ida";
  course.worker_changes = {{day("2027-01-12"), "mette"}, {day("2027-02-01"), "ali"}};
  const auto known = [&](std::string_view on) { return known_on(course, day(on)); };
  CHECK(known("2027-01-11").worker == "mette");
  CHECK(known("2027-01-11").worker_changes.empty());
  CHECK(known("2027-01-31").worker == "ali");
  CHECK(known("2027-01-31").worker_changes.size() == 1);
  CHECK(known("2027-02-01") == course);
}

TEST_CASE("a closed course keeps the worker of its closing day") {
  auto course = course_from("2026-12-01");
  course.worker = "karen";
  course.worker_changes = {{day("2027-02-01"), "sofie"}};
  SUBCASE("closed before a change that was planned") {
    course.closed = Closing{day("2027-01-31"), Outcome::ended_early, "moved"};
    CHECK(course_status(course, job, day("2027-01-30")).worker == "sofie");
    CHECK(course_status(course, job, day("2027-01-31")).worker == "sofie");
    CHECK(course_status(course, job, day("2027-03-01")).worker == "sofie");
    CHECK(known_on(course, day("2027-03-01")).worker_changes.empty());
  }
  SUBCASE("closed on the day of the change") {
    course.closed = Closing{day("2027-02-01"), Outcome::ended_early, "moved"};
    CHECK(course_status(course, job, day("2027-01-31")).worker == "sofie");
    CHECK(course_status(course, job, day("2027-03-01")).worker == "karen");
  }
}

TEST_CASE("the day of writing it down changes nothing that happened") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::contact, "informed", Done{day("2026-12-01"), "", day("2027-03-01")}}};
  CHECK(known_on(course, day("2026-12-01")) == course);
}

TEST_CASE("a milestone that is reached later is not reached yet") {
  const Implementation whole{{}, {{"goal", "", day("2027-01-01"), day("2027-02-01")}}};
  CHECK_FALSE(known_on(whole, day("2027-01-31")).milestones[0].done);
  CHECK(known_on(whole, day("2027-02-01")) == whole);
}

TEST_CASE("a referral, a grant, more support and a substitute are known from their first day") {
  auto course = course_from("2026-12-01");
  const Course before = course;
  const auto on = day("2027-01-12"), later = day("2027-03-01");
  SUBCASE("a referral") { course.referred = Referral{on, "the job centre"}; }
  SUBCASE("a grant, also one that begins later") { course.grants = {{on, "the council", later}}; }
  SUBCASE("more support, also with its end") { course.intensified = {{on, later, "debts"}}; }
  SUBCASE("a substitute, also with the end") { course.substitutes = {{"sofie", on, later, "leave"}}; }
  CHECK(known_on(course, on - days{1}) == before);
  CHECK(known_on(course, on) == course);
}
