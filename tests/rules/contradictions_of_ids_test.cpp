#include "values.hpp"

#include "cti/rules/contradictions.hpp"

using namespace cti;

namespace {

// The places of what is wrong, as keys and positions.
std::vector<std::vector<std::string>> wrong_in(const Course& course) {
  std::vector<std::vector<std::string>> places;
  for (const auto& found : contradictions(course, Method{"job"}, day("2027-01-12"))) places.push_back(found.path);
  return places;
}

using Places = std::vector<std::vector<std::string>>;

Focus focus_area(const std::string& id, std::vector<Step> subgoals = {}, std::vector<Step> activities = {}) {
  Focus focus;
  focus.id = id, focus.subgoals = std::move(subgoals), focus.activities = std::move(activities);
  return focus;
}

Course planned(std::vector<Focus> areas) {
  auto course = course_from("2026-12-01");
  course.plan = Plan{{}, std::move(areas), {}, {}};
  return course;
}

Course passed_on(std::vector<WorkerChange> changes) {
  auto course = course_from("2026-12-01");
  course.worker = "sofie";
  course.worker_changes = std::move(changes);
  return course;
}

} // namespace

TEST_CASE("ids that differ contradict nothing, in the plan or in the handover") {
  auto course = planned({focus_area("f1", {{"f1.s1"}}, {{"f1.a1"}}), focus_area("f2", {}, {{"f2.a1"}})});
  course.handover = Handover{};
  course.handover->actors = {{"a1", "Ole"}, {"a2", "Ole"}};
  course.handover->goals = {{"g1"}}, course.handover->support = {{"s1"}};
  CHECK(wrong_in(course).empty());
}

TEST_CASE("one id names one focus area, the second of them is the wrong one") {
  CHECK(wrong_in(planned({focus_area("f1"), focus_area("f2"), focus_area("f1")})) ==
        Places{{"plan", "focus", "2", "id"}});
}

TEST_CASE("one id names one step, also across lists and focus areas") {
  CHECK(wrong_in(planned({focus_area("f1", {{"x"}}, {{"y"}, {"x"}})})) ==
        Places{{"plan", "focus", "0", "activities", "1", "id"}});
  CHECK(wrong_in(planned({focus_area("f1", {{"x"}}), focus_area("f2", {{"x"}})})) ==
        Places{{"plan", "focus", "1", "subgoals", "0", "id"}});
  CHECK(wrong_in(planned({focus_area("f1", {{"f1"}})})) == Places{{"plan", "focus", "0", "subgoals", "0", "id"}});
}

TEST_CASE("an id used three times is wrong twice") {
  CHECK(wrong_in(planned({focus_area("f1"), focus_area("f1"), focus_area("f1")})).size() == 2);
}

TEST_CASE("one id names one actor, goal or need of the handover; the plan has ids of its own") {
  auto course = planned({focus_area("a1")});
  course.handover = Handover{};
  course.handover->actors = {{"a1", "Ole"}};
  CHECK(wrong_in(course).empty());
  course.handover->actors.push_back({"a1", "Ida"});
  CHECK(wrong_in(course) == Places{{"handover", "actors", "1", "id"}});
  course.handover->actors.pop_back();
  course.handover->goals = {{"g1"}}, course.handover->support = {{"g1"}};
  CHECK(wrong_in(course) == Places{{"handover", "support", "0", "id"}});
}

TEST_CASE("workers who took over one after the other contradict nothing, in whatever order they stand") {
  CHECK(wrong_in(passed_on({{day("2027-02-01"), "ali"}, {day("2026-12-20"), "mette"}})).empty());
}

TEST_CASE("a course does not pass to the worker who has it already") {
  CHECK(wrong_in(passed_on({{day("2027-01-04"), "sofie"}})) == Places{{"worker-changes", "0"}});
  CHECK(wrong_in(passed_on({{day("2026-12-20"), "mette"}, {day("2027-01-04"), "mette"}})) ==
        Places{{"worker-changes", "0"}});
}

TEST_CASE("a course changes hands once a day") {
  CHECK(wrong_in(passed_on({{day("2027-01-04"), "mette"}, {day("2027-01-05"), "ali"}})).empty());
  CHECK(wrong_in(passed_on({{day("2027-01-04"), "mette"}, {day("2027-01-04"), "ali"}})) ==
        Places{{"worker-changes", "1"}});
}
