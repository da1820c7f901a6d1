#include "findings.hpp"

using namespace cti;

namespace {

std::string wrong_in(const Course& course) { return lines_of(contradictions(course, bare_job(), day("2027-01-12"))); }

/// What is said of an id that is there already.
std::string twice(const std::string& place, const std::string& id) {
  return "error " + place + "/id: the id '" + id + "' is used twice | give one of them another\n";
}

std::string from_the_same(const std::string& place, const std::string& on, const std::string& who) {
  return "error " + place + ": on " + on + " the course is said to pass from " + who + " to " + who +
         " | 'from' is who had it before; 'worker' is who has it after the last change\n";
}

std::string same_day(const std::string& place, const std::string& on) {
  return "error " + place + ": two changes of worker on " + on + " | is one of the two days wrong?\n";
}

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
  CHECK(wrong_in(planned({focus_area("f1"), focus_area("f2"), focus_area("f1")})) == twice("plan/focus/2", "f1"));
}

TEST_CASE("one id names one step, also across lists and focus areas") {
  CHECK(wrong_in(planned({focus_area("f1", {{"x"}}, {{"y"}, {"x"}})})) == twice("plan/focus/0/activities/1", "x"));
  CHECK(wrong_in(planned({focus_area("f1", {{"x"}}), focus_area("f2", {{"x"}})})) ==
        twice("plan/focus/1/subgoals/0", "x"));
  CHECK(wrong_in(planned({focus_area("f1", {{"f1"}})})) == twice("plan/focus/0/subgoals/0", "f1"));
}

TEST_CASE("an id used three times is wrong twice") {
  CHECK(wrong_in(planned({focus_area("f1"), focus_area("f1"), focus_area("f1")})) ==
        twice("plan/focus/1", "f1") + twice("plan/focus/2", "f1"));
}

TEST_CASE("one id names one actor, goal or need of the handover; the plan has ids of its own") {
  auto course = planned({focus_area("a1")});
  course.handover = Handover{};
  course.handover->actors = {{"a1", "Ole"}};
  CHECK(wrong_in(course).empty());
  course.handover->actors.push_back({"a1", "Ida"});
  CHECK(wrong_in(course) == twice("handover/actors/1", "a1"));
  course.handover->actors.pop_back();
  course.handover->goals = {{"g1"}}, course.handover->support = {{"g1"}};
  CHECK(wrong_in(course) == twice("handover/support/0", "g1"));
}

TEST_CASE("an id that a person typed is a word of the file: not everybody is shown it") {
  const auto found = contradictions(planned({focus_area("f1"), focus_area("f1")}), bare_job(), day("2027-01-12"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].what.quotes);
}

TEST_CASE("workers who took over one after the other contradict nothing, in whatever order they stand") {
  CHECK(wrong_in(passed_on({{day("2027-02-01"), "ali"}, {day("2026-12-20"), "mette"}})).empty());
}

TEST_CASE("a course does not pass to the worker who has it already") {
  CHECK(wrong_in(passed_on({{day("2027-01-04"), "sofie"}})) ==
        from_the_same("worker-changes/0", "2027-01-04", "sofie"));
  CHECK(wrong_in(passed_on({{day("2026-12-20"), "mette"}, {day("2027-01-04"), "mette"}})) ==
        from_the_same("worker-changes/0", "2026-12-20", "mette"));
}

TEST_CASE("a course changes hands once a day") {
  CHECK(wrong_in(passed_on({{day("2027-01-04"), "mette"}, {day("2027-01-05"), "ali"}})).empty());
  CHECK(wrong_in(passed_on({{day("2027-01-04"), "mette"}, {day("2027-01-04"), "ali"}})) ==
        same_day("worker-changes/1", "2027-01-04"));
}

TEST_CASE("many changes of worker each have their own finding, once") {
  auto course = course_from("2026-12-01");
  std::string expected;
  for (int i = 0; i < 3000; ++i) {
    course.worker_changes.push_back({day("2026-12-10"), "ali", "", {}});
    if (i > 0) expected += same_day("worker-changes/" + std::to_string(i), "2026-12-10");
  }
  CHECK((wrong_in(course) == expected)); // the lines themselves would be too many to show
  CHECK_FALSE(new_contradiction(course, course, bare_job(), day("2027-01-12")));
}
