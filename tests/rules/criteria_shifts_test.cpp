#include "judged.hpp"

using namespace cti;

TEST_CASE("a shift is on time within the tolerance, early or late") {
  auto course = six_months();
  for (const auto* on : {"2027-01-25", "2027-02-01", "2027-02-08"}) {
    course.shifts = {shift(2, on)};
    CHECK(verdict("shifts-on-time", course, "2027-03-01") == "met");
  }
  for (const auto* on : {"2027-01-24", "2027-02-09"}) {
    course.shifts = {shift(2, on)};
    CHECK(verdict("shifts-on-time", course, "2027-03-01") == "not_met");
  }
}

TEST_CASE("a shift that is not on record is late once it can no longer be held on time") {
  CHECK(verdict("shifts-on-time", six_months(), "2027-01-31") == "not_yet");
  CHECK(verdict("shifts-on-time", six_months(), "2027-02-08") == "not_yet");
  CHECK(verdict("shifts-on-time", six_months(), "2027-02-09") == "not_met");
  CHECK(verdict("shifts-on-time", closed_on("2027-02-05", Outcome::ended_early), "2027-03-01") == "not_counted");
}

TEST_CASE("one late shift is enough, and it is named") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-20")};
  const auto judgement = judgement_of("shifts-on-time", course, "2027-05-01");
  CHECK(judgement.verdict == Verdict::not_met);
  REQUIRE(judgement.details.size() == 2);
  CHECK(judgement.details[0].values == std::vector<std::string>{"1", "2"});
  CHECK(judgement.details[1].values == std::vector<std::string>{"3", "2027-04-20", "2027-04-01"});
}

TEST_CASE("the citizen is told no later than the day the shift is held") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-03")};
  CHECK(verdict("told-before-shift", course, "2027-02-03") == "not_met");
  course.shifts[0].told = day("2027-02-03");
  CHECK(verdict("told-before-shift", course, "2027-02-03") == "met");
  course.shifts[0].told = day("2027-02-04");
  CHECK(verdict("told-before-shift", course, "2027-02-10") == "not_met");
}

TEST_CASE("told before a shift that is not on record: no later than its day") {
  auto course = six_months();
  course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-01-31")}}};
  CHECK(verdict("told-before-shift", course, "2027-01-31") == "not_yet");
  CHECK(verdict("told-before-shift", course, "2027-02-01") == "met");
  course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-02-01")}}};
  CHECK(verdict("told-before-shift", course, "2027-02-09") == "met");
  course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-02-02")}}};
  CHECK(verdict("told-before-shift", course, "2027-02-08") == "not_yet"); // the shift may still be held in time
  CHECK(verdict("told-before-shift", course, "2027-02-09") == "not_met");
  CHECK(verdict("told-before-shift", closed_on("2027-01-15", Outcome::ended_early), "2027-03-01") == "not_counted");
}

TEST_CASE("the plan is evaluated for the shift, at most the tolerance after it") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01")};
  CHECK(verdict("plan-evaluated", course, "2027-02-08") == "not_yet");
  CHECK(verdict("plan-evaluated", course, "2027-02-09") == "not_met");
  course.plan = Plan{{}, {}, {{day("2027-02-08"), 2}}, {}};
  CHECK(verdict("plan-evaluated", course, "2027-02-09") == "met");
  course.plan->evaluations[0].on = day("2027-02-09");
  CHECK(verdict("plan-evaluated", course, "2027-02-09") == "not_met");
  course.plan->evaluations[0] = {day("2027-01-10")}; // of no shift, and long before
  CHECK(verdict("plan-evaluated", course, "2027-02-09") == "not_met");
  CHECK(verdict("plan-evaluated", closed_on("2027-01-15", Outcome::ended_early), "2027-03-01") == "not_counted");
}

TEST_CASE("an evaluation shortly before a shift is one for it") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01")};
  course.plan = Plan{{}, {}, {{day("2027-01-20")}}, {}};
  CHECK(verdict("plan-evaluated", course, "2027-02-09") == "met");
}

TEST_CASE("a citizen who was told for itself was told before the shift") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-03")};
  course.told = {{2, day("2027-02-01")}, {2, day("2027-02-05")}};
  CHECK(verdict("told-before-shift", course, "2027-02-10") == "met");
}

TEST_CASE("an item of the network is no gap at a shift once the network is declined") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01")};
  tick_all(course, Stage::phase_1, "2027-02-01");
  std::erase_if(course.ticks, [](const Tick& tick) { return tick.item == "network-begun"; });
  CHECK(verdict("checklist-complete", course, "2027-02-02") == "not_met");
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-01-20"), "wants none"};
  CHECK(verdict("checklist-complete", course, "2027-02-02") == "met");
  course.handover->declined->on = day("2027-02-02");
  CHECK(verdict("checklist-complete", course, "2027-02-02") == "not_met");
}

TEST_CASE("the checklist is complete by the day the shift is held") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01")};
  tick_all(course, Stage::phase_1, "2027-02-01");
  CHECK(verdict("checklist-complete", course, "2027-02-01") == "met");
  course.ticks.back().how = Skipped{day("2027-02-01"), "own network"};
  CHECK(verdict("checklist-complete", course, "2027-02-01") == "met");
  course.ticks.back().how = Done{day("2027-02-02")};
  CHECK(verdict("checklist-complete", course, "2027-02-02") == "not_met");
  course.ticks.pop_back();
  CHECK(verdict("checklist-complete", course, "2027-02-02") == "not_met");
}

TEST_CASE("the checklist of a shift that is not on record is complete by the shift's day") {
  auto course = six_months();
  CHECK(verdict("checklist-complete", course, "2027-01-31") == "not_yet");
  tick_all(course, Stage::phase_1, "2027-02-02");
  CHECK(verdict("checklist-complete", course, "2027-02-08") == "not_yet");
  CHECK(verdict("checklist-complete", course, "2027-02-09") == "not_met");
  CHECK(verdict("checklist-complete", closed_on("2027-01-15", Outcome::ended_early), "2027-03-01") == "not_counted");
}
