#include "values.hpp"

#include "cti/rules/contradictions.hpp"

using namespace cti;

namespace {

const Day today = day("2027-01-12"), tomorrow = day("2027-01-13");

// Where a course says what has not happened yet: "plan/focus/0/on".
std::string places(const Course& course) {
  std::string all;
  for (const auto& found : days_not_come(course, today)) {
    std::string path;
    for (const auto& key : found.path) path += (path.empty() ? "" : "/") + key;
    all += (all.empty() ? "" : " ") + path;
  }
  return all;
}

Focus focus_area() {
  Focus focus;
  focus.id = "f1", focus.text = "money";
  return focus;
}

// Everything in a course that is written down when it has happened, on that day.
Course all_on(Day on) {
  Course course;
  auto ended = focus_area();
  ended.on = ended.done = ended.dropped = on;
  ended.subgoals = {{"f1.s1", "a budget"}};
  ended.subgoals[0].done = on;
  ended.activities = {{"f1.a1", "call"}, {"f1.a2", "write"}};
  ended.activities[1].dropped = on;
  ended.activities[1].tried = {{on, Result::stop}};
  course.plan = Plan{{{"housing", on, "", "", "damp", on}}, {ended}, {{on}}, {}, {{on, "a dog"}}, {{on, "network", 3}}};
  course.handover = Handover{};
  course.handover->actors = {{"a1", "Ole"}};
  course.handover->actors[0].accepted = on;
  course.handover->meetings = {{on, "", "", MeetingIs::held}};
  course.handover->talks = {{"a1", on}};
  course.handover->further = {{"sel-85", on}};
  course.handover->declined = Declined{on, "", on, on};
  course.people = {{"a2", "Ida"}};
  course.people[0].accepted = on;
  course.told = {{2, on}};
  course.contacts = {{on, 30}};
  return course;
}

} // namespace

TEST_CASE("what is said to have happened today, or earlier, has happened") {
  CHECK(places(all_on(today)).empty());
  CHECK(places(Course{}).empty());
}

TEST_CASE("what is said to have happened tomorrow is found wherever it stands, in the order of the file") {
  CHECK(places(all_on(tomorrow)) ==
        "people/0/accepted plan/wishes/0/on plan/assessment/0/on plan/assessment/0/shared plan/ratings/0/on "
        "plan/focus/0/on "
        "plan/focus/0/subgoals/0/done plan/focus/0/activities/1/dropped plan/focus/0/activities/1/tried/0/on "
        "plan/focus/0/done plan/focus/0/dropped plan/evaluations/0/on handover/actors/0/accepted "
        "handover/meetings/0/on handover/talks/0/on handover/further/0/applied handover/declined/on "
        "handover/declined/informed-again "
        "handover/declined/changed-mind told/0/on "
        "contacts/0/on");
}

TEST_CASE("a finding names the place in the list, not only the list") {
  Course course;
  course.contacts = {{today}, {tomorrow}, {today}, {tomorrow}};
  CHECK(places(course) == "contacts/1/on contacts/3/on");
}

TEST_CASE("what is planned may lie ahead: a step's day, a network meeting, the start of further support") {
  Course course;
  auto focus = focus_area();
  focus.activities = {{"f1.a1", "call", "", "", tomorrow}};
  course.plan = Plan{{}, {focus}, {}, {}};
  course.handover = Handover{};
  course.handover->meetings = {{tomorrow}, {tomorrow, "", "", MeetingIs::agreed}};
  course.handover->further = {{"sel-85", {}, {}, tomorrow}};
  CHECK(places(course).empty());
}

TEST_CASE("a day that has not come is an error, among the other contradictions") {
  auto course = course_from("2026-12-01");
  course.contacts = {{tomorrow, 30}};
  const auto found = contradictions(course, bare_job(), today);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::error);
  CHECK(found[0].what.values == std::vector<std::string>{"on", "2027-01-13"});
}
