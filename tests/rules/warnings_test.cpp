#include "cti/rules/warnings.hpp"

#include "cti/method/profiles.hpp"
#include "values.hpp"

using namespace cti;

namespace {

const Method& job() { return method::built_in().at("job"); }

Focus focus_area(const std::string& id) {
  Focus focus;
  focus.id = id, focus.text = "money", focus.goal = "no reminders";
  return focus;
}

std::vector<Assessment> whole_assessment() {
  std::vector<Assessment> all;
  for (const auto& [theme, name] : Words<Theme>::table) all.push_back({theme, day("2026-12-10"), "debt", ""});
  return all;
}

std::vector<Severity> severities(const std::vector<Finding>& found) {
  std::vector<Severity> all;
  for (const auto& finding : found) all.push_back(finding.severity);
  return all;
}

} // namespace

TEST_CASE("a tick without its evidence is doubted, the evidence without its tick is noted") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::phase_1, "plan-made", Done{day("2026-12-20")}}};
  CHECK(severities(ticks_against_evidence(course, job(), day("2027-01-12"))) == std::vector{Severity::warning});
  course.plan = Plan{{}, {focus_area("f1")}, {}, {}};
  const auto noted = ticks_against_evidence(course, job(), day("2027-01-12"));
  REQUIRE(noted.size() == 1); // the focus area, not yet ticked
  CHECK(noted.front().severity == Severity::note);
  CHECK(noted.front().path.back() == "focus-chosen");
  course.ticks.push_back({Stage::phase_1, "focus-chosen", Done{day("2026-12-20")}});
  CHECK(ticks_against_evidence(course, job(), day("2027-01-12")).empty());
}

TEST_CASE("an item that is not relevant needs no evidence") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::closing, "network-met", Skipped{day("2026-12-20"), "declined"}}};
  CHECK(ticks_against_evidence(course, job(), day("2027-01-12")).empty());
}

TEST_CASE("every evidence belongs to an item of some method") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{whole_assessment(), {focus_area("f1")}, {}, {}};
  course.handover = Handover{
      {{"a1", "Ole"}}, {{day("2026-12-10")}}, {{"a1", day("2026-12-10")}}, {{"g1", "a job"}}, {}, {}, "a1", {}};
  CHECK(ticks_against_evidence(course, job(), day("2027-01-12")).size() == 7);
  CHECK(ticks_against_evidence(course, method::built_in().at("homelessness"), day("2027-01-12")).size() == 5);
}

TEST_CASE("three focus areas at work are enough; what is done, dropped or left for later life does not count") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{{}, {focus_area("f1"), focus_area("f2"), focus_area("f3")}, {}, {}};
  CHECK(too_many_focus_areas(course).empty());
  course.plan->focus.push_back(focus_area("f4"));
  REQUIRE(too_many_focus_areas(course).size() == 1);
  CHECK(too_many_focus_areas(course).front().path == std::vector<std::string>{"plan", "focus", "3"});
  course.plan->focus[0].done = day("2026-12-20");
  CHECK(too_many_focus_areas(course).empty());
  course.plan->focus[0].done.reset();
  course.plan->focus[1].priority = Priority::after;
  CHECK(too_many_focus_areas(course).empty());
}

TEST_CASE("an activity has no place in the contact period") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{{}, {focus_area("f1")}, {}, {}};
  course.plan->focus[0].activities = {{"f1.a1", "call", "", "", day("2026-11-30")},
                                      {"f1.a2", "call", "", "", day("2026-12-01")}};
  REQUIRE(work_in_the_contact_period(course).size() == 1);
  CHECK(work_in_the_contact_period(course).front().what.values.front() == "f1.a1");
  course.start.reset();
  CHECK(work_in_the_contact_period(course).size() == 2);
}

TEST_CASE("an item that the method does not have is named with the nearest that it has") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::contact, "informd", Done{day("2026-12-01")}},
                  {Stage::closing, "informed", Done{day("2026-12-01")}}};
  const auto found = unknown_items(course, job());
  REQUIRE(found.size() == 2);
  CHECK(found[0].hint.values.front() == "informed");
}

TEST_CASE("who is responsible, and whom a talk was held with, is somebody in the file") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{{{"a1", "Ole"}}, {}, {{"a2", day("2026-12-10")}}, {}, {}, {}, "citizen", {}};
  CHECK(unknown_actors(course).size() == 1);
  course.handover->talks[0].actor = "a1";
  CHECK(unknown_actors(course).empty());
  course.handover->responsible = "a9";
  CHECK(unknown_actors(course).size() == 1);
}

TEST_CASE("a contact lies within the course: from the contact period's first day until the closing, both included") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  course.contacts = {{day("2026-11-10")}, {day("2027-01-10")}};
  CHECK(contacts_outside_the_course(course).empty());
  course.contacts = {{day("2026-12-01")}, {day("2026-11-09")}, {day("2027-01-11")}};
  const auto found = contacts_outside_the_course(course);
  REQUIRE(found.size() == 2);
  CHECK(severities(found) == std::vector{Severity::warning, Severity::warning});
  CHECK(found[0].path == std::vector<std::string>{"contacts", "1"});
  CHECK(found[0].what.values == std::vector<std::string>{"2026-11-09", "2026-11-10"});
  CHECK(found[1].path == std::vector<std::string>{"contacts", "2"});
}

TEST_CASE("where a course has neither a contact period's first day nor a closing, no contact lies outside of it") {
  auto course = course_from("2026-12-01");
  course.contacts = {{day("2020-01-01")}, {day("2040-01-01")}};
  CHECK(contacts_outside_the_course(course).empty());
}

TEST_CASE("a contact that says just what another one says is there twice; a note tells two apart") {
  auto course = course_from("2026-12-01");
  const ContactMade call{day("2026-12-10"), 10, ContactForm::phone, ContactWith::citizen};
  course.contacts = {call, call, call};
  course.contacts[1].recorded = day("2026-12-12"); // when it was written down tells of no other contact
  const auto found = contacts_twice(course);
  REQUIRE(found.size() == 2);
  CHECK(found[0].path == std::vector<std::string>{"contacts", "1"});
  course.contacts[1].note = "in the evening";
  course.contacts[2].minutes = 11;
  CHECK(contacts_twice(course).empty());
}

TEST_CASE("phase 1 begins with the change or shortly before it, not after it") {
  auto course = course_from("2026-12-01");
  const auto doubts_of = [&](std::string_view change) {
    course.change = day(change);
    return days_of_the_start(course, day("2027-01-12")).size();
  };
  CHECK(doubts_of("2026-12-01") == 0);
  CHECK(doubts_of("2026-12-15") == 0);
  CHECK(doubts_of("2026-11-30") == 1);
  CHECK(doubts_of("2025-11-01") == 1);
  CHECK(doubts_of("2027-12-02") == 0);
  CHECK(doubts_of("2027-12-03") == 1);
}

TEST_CASE("first days lie no year from each other or ahead of today") {
  Course course;
  const auto places = [&] {
    std::string keys;
    for (const auto& found : days_of_the_start(course, day("2027-01-12"))) keys += found.path.front() + " ";
    return keys;
  };
  course.contact_from = day("2026-12-01");
  course.start = day("2027-12-02");
  CHECK(places().empty());
  course.start = day("2027-12-03");
  CHECK(places() == "start ");
  course.start = day("2062-12-01");
  CHECK(places() == "start start ");
  course.start.reset();
  course.change = day("2062-12-01");
  CHECK(places() == "change ");
}

TEST_CASE("a meeting to come that nothing calls agreed is worth a note") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{};
  course.handover->meetings = {
      {day("2027-01-12")}, {day("2027-01-13")}, {day("2027-01-13"), "", "", MeetingIs::agreed}};
  const auto found = meetings_to_come(course, day("2027-01-12"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::note);
  CHECK(found[0].path == std::vector<std::string>{"handover", "meetings", "1"});
  course.handover->declined = Declined{day("2027-01-10"), "wants none"};
  CHECK(meetings_to_come(course, day("2027-01-12")).empty());
}

TEST_CASE("what happened after the closing is doubted wherever it stands") {
  auto course = course_from("2026-12-01");
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  const auto happened_on = [&](std::string_view on) {
    course.ticks = {{Stage::contact, "informed", Done{day(on)}}};
    course.told = {{2, day(on)}};
    course.handover = Handover{{{"a1", "Ole"}}, {{day(on), "", "", MeetingIs::held}}, {{"a1", day(on)}}};
    course.plan = Plan{{}, {}, {{day(on)}}, {}};
    return days_after_closing(course);
  };
  CHECK(happened_on("2027-01-10").empty());
  const auto found = happened_on("2027-01-11");
  REQUIRE(found.size() == 5);
  CHECK(found[0].path == std::vector<std::string>{"checklists", "contact", "informed"});
  CHECK(found[0].what.values == std::vector<std::string>{"informed", "2027-01-11", "2027-01-10"});
  course.closed.reset();
  CHECK(days_after_closing(course).empty());
}

TEST_CASE("who was told of the shift, and not on the checklist, is worth a note; the tick alone is enough") {
  auto course = course_from("2026-12-01");
  const auto& method = method::built_in().at("job");
  CHECK(ticks_against_evidence(course, method, day("2027-01-12")).empty());
  course.told = {{2, day("2027-01-10")}};
  REQUIRE(ticks_against_evidence(course, method, day("2027-01-12")).size() == 1);
  course.told.clear();
  course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-01-10")}}};
  CHECK(ticks_against_evidence(course, method, day("2027-01-12")).empty());
}
