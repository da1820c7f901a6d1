#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/rules/planning.hpp"

using namespace cti;

namespace {

Focus focus_area(const std::string& id) {
  Focus focus;
  focus.id = id, focus.text = "money";
  return focus;
}

Plan working_on(const std::vector<std::string>& ids) {
  Plan plan;
  for (const auto& id : ids) plan.focus.push_back(focus_area(id));
  return plan;
}

Plan with_steps() {
  auto plan = working_on({"f1", "f2"});
  plan.focus[0].subgoals = {{"f1.s1", "a budget"}};
  plan.focus[1].activities = {{"f2.a1", "call"}, {"f2.a2", "write"}};
  return plan;
}

} // namespace

TEST_CASE("themes that nobody has spoken of are named in the method's order") {
  const auto dark = [](const Plan& plan) {
    std::vector<std::string> ids;
    for (const auto* theme : themes_not_assessed(plan, method::built_in().at("job").definitions))
      ids.push_back(theme->id);
    return ids;
  };
  Plan plan;
  CHECK(dark(plan).size() == 7);
  CHECK(dark(plan).front() == "housing");
  for (const char* theme : {"network", "housing", "housing", "education-and-work", "finances"})
    plan.assessment.push_back({theme, day("2026-12-10")});
  CHECK(dark(plan) == std::vector<std::string>{"mental-health", "physical-health", "daily-activities"});
  for (const auto& theme : dark(plan)) plan.assessment.push_back({theme, day("2026-12-11")});
  CHECK(dark(plan).empty());
}

TEST_CASE("what was said of a theme comes by day, what was said on one day as it stands in the file") {
  Plan plan;
  plan.assessment = {{"housing", day("2027-02-01"), "last"},
                     {"network", day("2026-12-01"), "of something else"},
                     {"housing", day("2026-12-10"), "first"},
                     {"housing", day("2026-12-10"), "second"}};
  std::string order;
  for (const auto* said : assessments_of(plan, "housing")) order += said->need + " ";
  CHECK(order == "first second last ");
  CHECK(assessments_of(plan, "finances").empty());
}

TEST_CASE("two focus areas leave room for a third, three leave none for a fourth") {
  CHECK_FALSE(no_room_for_focus({}, "b-1"));
  CHECK_FALSE(no_room_for_focus(working_on({"f1", "f2"}), "b-1"));
  const auto full = no_room_for_focus(working_on({"f1", "f2", "f3"}), "b-1");
  REQUIRE(full);
  CHECK(full->kind == Kind::usage);
  CHECK(full->what.values == std::vector<std::string>{"b-1", "3", "f1, f2, f3"});
  CHECK(full->hint.values == std::vector<std::string>{"f3"});
}

TEST_CASE("a focus area that is done, dropped or put off until after the course takes no room") {
  auto plan = working_on({"f1", "f2", "f3"});
  SUBCASE("done") { plan.focus[0].done = day("2026-12-20"); }
  SUBCASE("dropped") { plan.focus[1].dropped = day("2026-12-20"); }
  SUBCASE("after the course") { plan.focus[2].priority = Priority::after; }
  CHECK_FALSE(no_room_for_focus(plan, "b-1"));
}

TEST_CASE("a focus area put off until later in the course still takes its room") {
  auto plan = working_on({"f1", "f2", "f3"});
  plan.focus[1].priority = Priority::later;
  CHECK(no_room_for_focus(plan, "b-1"));
}

TEST_CASE("an id names a focus area, a subgoal or an activity, each with the focus area that it belongs to") {
  auto plan = with_steps();
  const auto focus = part_named(plan, "f2", "b-1");
  REQUIRE(focus);
  CHECK(focus->focus == &plan.focus[1]);
  CHECK(focus->step == nullptr);
  const auto subgoal = part_named(plan, "f1.s1", "b-1");
  REQUIRE(subgoal);
  CHECK(subgoal->focus == &plan.focus[0]);
  CHECK(subgoal->step == &plan.focus[0].subgoals[0]);
  const auto activity = part_named(plan, "f2.a2", "b-1");
  REQUIRE(activity);
  CHECK(activity->focus == &plan.focus[1]);
  CHECK(activity->step == &plan.focus[1].activities[1]);
}

TEST_CASE("an id that names nothing is answered with the one that was most likely meant, if any") {
  auto plan = with_steps();
  const auto near = part_named(plan, "f1.s2", "b-1");
  REQUIRE_FALSE(near);
  CHECK(near.error().kind == Kind::not_found);
  CHECK(near.error().what.values == std::vector<std::string>{"f1.s2", "b-1", "f1.s1"});
  const auto far = part_named(plan, "budget", "b-1");
  REQUIRE_FALSE(far);
  CHECK(far.error().what.values == std::vector<std::string>{"budget", "b-1"});
  CHECK(far.error().hint.values == std::vector<std::string>{"b-1"});
}

TEST_CASE("where a focus area is asked for, a step is answered with the focus area that it belongs to") {
  auto plan = with_steps();
  const auto focus = focus_named(plan, "f2", "b-1");
  REQUIRE(focus);
  CHECK(*focus == &plan.focus[1]);
  const auto step = focus_named(plan, "f2.a1", "b-1");
  REQUIRE_FALSE(step);
  CHECK(step.error().kind == Kind::usage);
  CHECK(step.error().hint.values == std::vector<std::string>{"f2"});
  CHECK(focus_named(plan, "f3", "b-1").error().kind == Kind::not_found);
}

TEST_CASE("the next id follows the highest, wherever it stands and whatever lies between") {
  CHECK(next_id(working_on({}).focus, "f") == "f1");
  CHECK(next_id(working_on({"f1", "f2"}).focus, "f") == "f3");
  CHECK(next_id(working_on({"f7", "f2"}).focus, "f") == "f8");
  CHECK(next_id(working_on({"f9"}).focus, "f") == "f10");
}

TEST_CASE("an id that a person made up is no number to count on from") {
  CHECK(next_id(working_on({"f", "money", "f2x", "f-9", "f1.s4", "g8"}).focus, "f") == "f1");
  CHECK(next_id(working_on({"f99999999999999999999"}).focus, "f") == "f1");
  CHECK(next_id(working_on({"f02"}).focus, "f") == "f3");
}

TEST_CASE("subgoals and activities of each focus area are counted for themselves") {
  const auto plan = with_steps();
  CHECK(next_id(plan.focus[0].subgoals, "f1.s") == "f1.s2");
  CHECK(next_id(plan.focus[0].activities, "f1.a") == "f1.a1");
  CHECK(next_id(plan.focus[1].activities, "f2.a") == "f2.a3");
  CHECK(next_id(plan.focus[1].activities, "f12.a") == "f12.a1");
}
