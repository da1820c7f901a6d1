#include "duties.hpp"

using namespace cti;

namespace {

Course held(const Shift& shift) {
  auto course = handed_over();
  course.shifts = {shift};
  return course;
}

Course with_steps(Step subgoal, Step activity) {
  auto course = handed_over();
  Focus focus;
  focus.id = "f1", focus.subgoals = {std::move(subgoal)}, focus.activities = {std::move(activity)};
  course.plan = Plan{{}, {focus}, {}, {}};
  return course;
}

Step step(const std::string& id, std::string_view by) { return {id, "call", "", "", day(by)}; }

Course closed_on(std::string_view on) {
  auto course = handed_over();
  course.closed = Closing{day(on), Outcome::completed};
  return course;
}

} // namespace

TEST_CASE("phase 1 is due from as many days before as are looked ahead until its first day") {
  const auto course = handed_over();
  CHECK(days_of<Phase1Begins>(due(course, "2026-11-16", 14)).empty());
  CHECK(days_of<Phase1Begins>(due(course, "2026-11-17", 14)) == "2026-12-01");
  CHECK(days_of<Phase1Begins>(due(course, "2026-12-01", 14)) == "2026-12-01");
  CHECK(days_of<Phase1Begins>(due(course, "2026-12-02", 14)).empty());
}

TEST_CASE("the contact period's checklist is late from the day after phase 1 began, until it is done or skipped") {
  auto course = handed_over();
  course.ticks.clear();
  CHECK(of<FinishContact>(due(course, "2026-12-01", 14)).empty());
  const auto found = of<FinishContact>(due(course, "2026-12-02", 0));
  REQUIRE(found.size() == 1);
  CHECK(is_late(found[0], day("2026-12-02")));
  CHECK(found[0].day == day("2026-12-01"));
  CHECK(std::get<FinishContact>(found[0].what).checklist == Progress{0, 5});
  CHECK(of<FinishContact>(due(course, "2027-05-31", 0)).size() == 1);
  CHECK(of<FinishContact>(due(course, "2027-06-01", 0)).empty()); // what is left then is to close the course
  for (const auto& item : method::built_in().at("job").checklists.at(Stage::contact))
    course.ticks.push_back({Stage::contact, item.id, Done{day("2026-11-20")}});
  course.ticks.back().how = Skipped{day("2026-11-20"), "has a job"};
  CHECK(of<FinishContact>(due(course, "2027-01-12", 0)).empty());
}

TEST_CASE("a shift is due from as many days before as are looked ahead, late from the day after, until it is held") {
  const auto course = handed_over();
  CHECK(days_of<HoldShift>(due(course, "2027-01-17", 14)).empty());
  CHECK(days_of<HoldShift>(due(course, "2027-01-18", 14)) == "2027-02-01");
  const auto on_the_day = of<HoldShift>(due(course, "2027-02-01", 0));
  REQUIRE(on_the_day.size() == 1);
  CHECK_FALSE(is_late(on_the_day[0], day("2027-02-01")));
  CHECK(is_late(on_the_day[0], day("2027-02-02")));
  CHECK(days_of<HoldShift>(due(course, "2027-05-01", 0)) == "2027-02-01 2027-04-01");
}

TEST_CASE("a shift on record is silent, with all that comes before it, also one held early") {
  const auto course = held({2, day("2027-01-25")});
  const auto found = due(course, "2027-01-26", 14);
  CHECK(of<HoldShift>(found).empty());
  CHECK(of<TellOfShift>(found).empty());
  CHECK(of<EvaluatePlan>(found).empty());
  CHECK(days_of<HoldShift>(due(course, "2027-04-02", 0)) == "2027-04-01");
}

TEST_CASE("a shift comes with its checklist, in which what is not relevant is counted for itself") {
  auto course = handed_over();
  course.ticks = {{Stage::phase_1, "plan-made", Done{day("2026-12-20")}},
                  {Stage::phase_1, "introduced", Skipped{day("2026-12-20"), "own network"}}};
  const auto found = of<HoldShift>(due(course, "2027-04-01", 0));
  REQUIRE(found.size() == 2);
  CHECK(std::get<HoldShift>(found[0].what) == HoldShift{2, {1, 10, 2}});
  CHECK(std::get<HoldShift>(found[1].what) == HoldShift{3, {0, 6, 0}});
}

TEST_CASE("the citizen is told two weeks before a shift; late, it is still to do until the day of the shift") {
  const auto course = handed_over();
  CHECK(days_of<TellOfShift>(due(course, "2027-01-10", 7)).empty());
  CHECK(days_of<TellOfShift>(due(course, "2027-01-11", 7)) == "2027-01-18");
  CHECK(days_of<TellOfShift>(due(course, "2027-02-01", 7)) == "2027-01-18");
  CHECK(days_of<TellOfShift>(due(course, "2027-02-02", 7)).empty());
  CHECK(std::get<TellOfShift>(of<TellOfShift>(due(course, "2027-01-11", 7))[0].what) ==
        TellOfShift{2, day("2027-02-01")});
}

TEST_CASE("the plan is evaluated a week before a shift; late, it is still to do until the day of the shift") {
  const auto course = handed_over();
  CHECK(days_of<EvaluatePlan>(due(course, "2027-01-17", 7)).empty());
  CHECK(days_of<EvaluatePlan>(due(course, "2027-01-18", 7)) == "2027-01-25");
  CHECK(days_of<EvaluatePlan>(due(course, "2027-02-01", 7)) == "2027-01-25");
  CHECK(days_of<EvaluatePlan>(due(course, "2027-02-02", 7)).empty());
}

TEST_CASE("how long before a shift is a team's own choice") {
  Thresholds own;
  own.tell_before_shift = 30, own.evaluate_before_shift = 0;
  const auto found = duties(at(handed_over(), "2027-02-01"), own, 0);
  CHECK(days_of<TellOfShift>(found) == "2027-01-02");
  CHECK(days_of<EvaluatePlan>(found) == "2027-02-01");
}

TEST_CASE("who has been told is told no more, wherever it is written") {
  auto course = handed_over();
  REQUIRE_FALSE(of<TellOfShift>(due(course, "2027-01-20", 7)).empty());
  SUBCASE("on the checklist") { course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-01-15")}}}; }
  SUBCASE("for itself") { course.told = {{2, day("2027-01-15")}}; }
  SUBCASE("or need not be told") { course.ticks = {{Stage::phase_1, "shift-told", Skipped{day("2027-01-15"), "x"}}}; }
  CHECK(of<TellOfShift>(due(course, "2027-01-20", 7)).empty());
  CHECK(of<HoldShift>(due(course, "2027-01-20", 14)).size() == 1);
}

TEST_CASE("who was told is told no more in a method that has no item for it") {
  auto course = handed_over();
  const auto due_now = [&] {
    return of<TellOfShift>(
        duties(course_status(course, method::built_in().at("homelessness"), day("2027-01-20")), {}, 7));
  };
  course.told = {{3, day("2027-01-15")}};
  CHECK(due_now().size() == 1);
  course.told = {{2, day("2027-01-15")}};
  CHECK(due_now().empty());
}

TEST_CASE("a plan evaluated for the shift is silent, one evaluated for another shift or long before is not") {
  auto course = handed_over();
  course.plan = Plan{{}, {}, {{day("2027-01-10")}, {day("2027-01-15"), 3}}, {}};
  CHECK_FALSE(of<EvaluatePlan>(due(course, "2027-01-20", 7)).empty());
  course.plan->evaluations[0].shift = 2;
  CHECK(of<EvaluatePlan>(due(course, "2027-01-20", 7)).empty());
}

TEST_CASE("a step is due from as many days before its day as are looked ahead, and late from the day after") {
  const auto course = with_steps(step("f1.s1", "2027-01-10"), step("f1.a1", "2027-01-12"));
  CHECK(days_of<TakeStep>(due(course, "2027-01-04", 7)) == "2027-01-10");
  CHECK(days_of<TakeStep>(due(course, "2027-01-05", 7)) == "2027-01-10 2027-01-12");
  const auto found = of<TakeStep>(due(course, "2027-01-11", 7));
  REQUIRE(found.size() == 2);
  CHECK(is_late(found[0], day("2027-01-11")));
  CHECK_FALSE(is_late(found[1], day("2027-01-11")));
  CHECK(std::get<TakeStep>(found[1].what).step.id == "f1.a1");
}

TEST_CASE("a step without a day, done, dropped, or of a focus area that has ended is silent") {
  auto course = with_steps({"f1.s1", "a budget"}, step("f1.a1", "2027-01-12"));
  auto& focus = course.plan->focus[0];
  REQUIRE(of<TakeStep>(due(course, "2027-01-12", 7)).size() == 1);
  SUBCASE("done") { focus.activities[0].done = day("2027-01-05"); }
  SUBCASE("dropped") { focus.activities[0].dropped = day("2027-01-05"); }
  SUBCASE("of a focus area that is done") { focus.done = day("2027-01-05"); }
  SUBCASE("of a focus area that was dropped") { focus.dropped = day("2027-01-05"); }
  CHECK(of<TakeStep>(due(course, "2027-01-12", 7)).empty());
}

TEST_CASE("the last day is due like any other, and from the day after the course is to be closed") {
  const auto course = handed_over();
  CHECK(days_of<Ends>(due(course, "2027-05-16", 14)).empty());
  CHECK(days_of<Ends>(due(course, "2027-05-17", 14)) == "2027-05-31");
  CHECK(days_of<Ends>(due(course, "2027-05-31", 14)) == "2027-05-31");
  CHECK(of<CloseCourse>(due(course, "2027-05-31", 14)).empty());
  CHECK(of<Ends>(due(course, "2027-06-01", 14)).empty());
  const auto close = of<CloseCourse>(due(course, "2027-06-01", 0));
  REQUIRE(close.size() == 1);
  CHECK(is_late(close[0], day("2027-06-01")));
  CHECK(std::get<CloseCourse>(close[0].what).checklist == Progress{0, 9, 3});
}

TEST_CASE("a duty counts a checklist as it counts itself: what is not relevant is not done") {
  auto course = handed_over();
  course.ticks = {{Stage::closing, "needs-clear", Done{day("2027-05-20")}},
                  {Stage::closing, "network-ready", Skipped{day("2027-05-20"), "declined"}}};
  const auto status = checklist_status(course, method::built_in().at("job"), {});
  const auto shown = std::ranges::find(status, Stage::closing, &StageStatus::stage);
  const auto told = std::get<CloseCourse>(of<CloseCourse>(due(course, "2027-06-20", 0))[0].what).checklist;
  CHECK(told == Progress{shown->done, static_cast<int>(shown->items.size()), shown->skipped});
  CHECK(told.done == 1);
  CHECK(told.skipped == 3); // the two others because the network was declined
}

TEST_CASE("a course that the law sets no end for is followed up on its last day, not closed") {
  auto course = handed_over();
  course.legal_basis = "sel-85";
  CHECK(days_of<FollowUp>(due(course, "2027-08-31", 0)) == "2027-08-31");
  CHECK(days_of<FollowUp>(due(course, "2027-09-01", 0)) == "2027-08-31");
  CHECK(of<Ends>(due(course, "2027-08-31", 0)).empty());
  CHECK(of<CloseCourse>(due(course, "2027-09-01", 0)).empty());
}

TEST_CASE("a closed course has nothing to do from the day that it was closed") {
  CHECK_FALSE(due(closed_on("2027-02-01"), "2027-01-31", 14).empty());
  CHECK(due(closed_on("2027-02-01"), "2027-02-01", 14).empty());
  CHECK(due(closed_on("2027-02-01"), "2028-01-01", 14).empty());
}

TEST_CASE("without a start no date of the course is due, but the steps that have a day are") {
  auto course = with_steps(step("f1.s1", "2027-01-10"), step("f1.a1", "2027-01-12"));
  course.start.reset();
  const auto found = due(course, "2027-01-12", 1000);
  CHECK(found.size() == 2);
  CHECK(of<TakeStep>(found).size() == 2);
}

TEST_CASE("a duty belongs to a course, and to the worker who has it that day") {
  auto course = handed_over();
  course.worker_changes = {{day("2027-02-01"), "ali"}};
  CHECK(of<HoldShift>(due(course, "2027-01-31", 7))[0].course == "b-1");
  CHECK(of<HoldShift>(due(course, "2027-01-31", 7))[0].worker == "ali");
  CHECK(of<HoldShift>(due(course, "2027-02-01", 7))[0].worker == "mette");
}

TEST_CASE("a course with ratings is rated anew before a shift and the end; one without is never asked") {
  auto course = handed_over();
  const auto asked = [&](std::string_view today) { return days_of<RateAnew>(due(course, today, 0)); };
  CHECK(asked("2027-01-31").empty());
  course.plan = Plan{};
  course.plan->ratings = {{day("2026-12-10"), "housing", 3}};
  CHECK(asked("2027-01-24").empty());
  CHECK(asked("2027-01-25") == "2027-01-25");                        // a week before the shift on 1 February
  CHECK(asked("2027-05-24") == "2027-05-24");                        // a week before the last day, 31 May
  course.plan->ratings.push_back({day("2027-01-11"), "housing", 4}); // three weeks before the shift
  CHECK(asked("2027-01-31").empty());
  course.plan->ratings.back().on = day("2027-01-10");
  CHECK(asked("2027-01-31") == "2027-01-25");
}

TEST_CASE("a shift to come says on which days the citizen was told of it, and that the plan was evaluated") {
  auto course = handed_over();
  course.told = {{2, day("2027-01-05")}, {3, day("2027-01-06")}, {2, day("2027-01-12")}};
  course.plan = Plan{{}, {}, {{day("2027-01-20")}}, {}};
  const auto found = of<HoldShift>(due(course, "2027-01-25", 14));
  REQUIRE(found.size() == 1);
  const auto& shift = std::get<HoldShift>(found[0].what);
  CHECK(shift.told == std::vector{day("2027-01-05"), day("2027-01-12")});
  CHECK(shift.plan_evaluated == day("2027-01-20"));
}
