#include "cti/rules/warnings.hpp"

#include "cti/method/profiles.hpp"
#include "findings.hpp"

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
  for (const auto& theme : job().definitions.themes) all.push_back({theme.id, day("2026-12-10"), "debt", ""});
  return all;
}

const Day today = day("2027-01-12");

std::string doubts_of_ticks(const Course& course, const Method& method = job()) {
  return lines_of(ticks_against_evidence(course, method, today));
}

std::string ticked_without(const std::string& path, const std::string& missing) {
  const auto item = path.substr(path.rfind('/') + 1);
  return "warning checklists/" + path + ": '" + item + "' is ticked, but " + missing +
         " | write it down, or open the item again: cti checklist undo b-1 " + item + "\n";
}

std::string not_ticked(const std::string& path, const std::string& there) {
  const auto item = path.substr(path.rfind('/') + 1);
  return "note checklists/" + path + ": " + there + ", but '" + item +
         "' is not ticked | if it is done: cti checklist done b-1 " + item + "\n";
}

} // namespace

TEST_CASE("a tick without its evidence is doubted, the evidence without its tick is noted") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::phase_1, "plan-made", Done{day("2026-12-20")}}};
  CHECK(doubts_of_ticks(course) == ticked_without("phase-1/plan-made", "the plan holds no goal"));
  course.plan = Plan{{}, {focus_area("f1")}, {}, {}};
  CHECK(doubts_of_ticks(course) == not_ticked("phase-1/focus-chosen", "the plan holds a focus area"));
  course.ticks.push_back({Stage::phase_1, "focus-chosen", Done{day("2026-12-20")}});
  CHECK(doubts_of_ticks(course).empty());
  course.plan->focus[0].goal.clear();
  CHECK(doubts_of_ticks(course) == ticked_without("phase-1/plan-made", "the plan holds no goal"));
}

TEST_CASE("an item that is not relevant needs no evidence") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::closing, "network-met", Skipped{day("2026-12-20"), "declined"}}};
  CHECK(doubts_of_ticks(course).empty());
}

TEST_CASE("every ticked item that asks for something written down is doubted where nothing is") {
  auto course = course_from("2026-12-01");
  for (const auto& [stage, item] : items(job())) course.ticks.push_back({stage, item->id, Done{day("2026-12-20")}});
  for (const bool empty_parts : {false, true}) {
    if (empty_parts) course.plan = Plan{}, course.handover = Handover{};
    CHECK(doubts_of_ticks(course) ==
          ticked_without("phase-1/needs-assessed", "the plan holds no assessment") +
              ticked_without("phase-1/focus-chosen", "the plan holds no focus area") +
              ticked_without("phase-1/plan-made", "the plan holds no goal") +
              ticked_without("closing/handover-talks", "no handover talk is written down") +
              ticked_without("closing/handover-plan", "the handover holds no long-term goal") +
              ticked_without("closing/network-met", "no network meeting is written down") +
              ticked_without("closing/responsibility-placed", "nobody is named as responsible"));
  }
}

TEST_CASE("everything that is written down and not ticked is noted, for each method that has the item") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{whole_assessment(), {focus_area("f1")}, {}, {}};
  course.handover = Handover{
      {{"a1", "Ole"}}, {{day("2026-12-10")}}, {{"a1", day("2026-12-10")}}, {{"g1", "a job"}}, {}, {}, "a1", {}};
  course.told = {{2, day("2027-01-10")}, {3, day("2027-01-10")}};
  const auto in_the_closing = [&](const std::string& plan) {
    return not_ticked("closing/handover-talks", "a handover talk is written down") +
           not_ticked(plan, "the handover holds a long-term goal");
  };
  const auto responsible = not_ticked("closing/responsibility-placed", "somebody is named as responsible");
  CHECK(doubts_of_ticks(course) == not_ticked("phase-1/needs-assessed", "the plan holds an assessment") +
                                       not_ticked("phase-1/focus-chosen", "the plan holds a focus area") +
                                       not_ticked("phase-1/plan-made", "the plan holds a goal") +
                                       not_ticked("phase-1/shift-told", "the citizen was told of the shift") +
                                       not_ticked("phase-2/shift-agreed", "the citizen was told of the shift") +
                                       in_the_closing("closing/handover-plan") +
                                       not_ticked("closing/network-met", "a network meeting is written down") +
                                       responsible);
  CHECK(doubts_of_ticks(course, method::built_in().at("homelessness")) ==
        not_ticked("phase-1/needs-assessed", "the plan holds an assessment") +
            not_ticked("phase-1/plan-made", "the plan holds a goal") + in_the_closing("closing/long-term-plan") +
            responsible);
}

TEST_CASE("an assessment that is not whole is no reason for the tick, and enough to bear it") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{{{"housing", day("2026-12-10"), "debt", ""}}, {}, {}, {}};
  CHECK(doubts_of_ticks(course).empty());
  course.ticks = {{Stage::phase_1, "needs-assessed", Done{day("2026-12-20")}}};
  CHECK(doubts_of_ticks(course).empty());
}

TEST_CASE("a network meeting bears the tick once it is held") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-01-13"), "", "", MeetingIs::agreed}};
  CHECK(doubts_of_ticks(course).empty());
  course.handover->meetings[0] = {day("2027-01-12"), "", "", MeetingIs::held};
  CHECK(doubts_of_ticks(course) == not_ticked("closing/network-met", "a network meeting is written down"));
}

TEST_CASE("three focus areas at work are enough; what is done, dropped or left for later life does not count") {
  auto course = course_from("2026-12-01");
  course.plan = Plan{{}, {focus_area("f1"), focus_area("f2"), focus_area("f3")}, {}, {}};
  CHECK(too_many_focus_areas(course).empty());
  course.plan->focus.push_back(focus_area("f4"));
  CHECK(lines_of(too_many_focus_areas(course)) ==
        "warning plan/focus/3: 4 focus areas at once; the method works on 1-3 | "
        "mark one as done, dropped, or with priority 'after'\n");
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
  const auto doubted = [](const std::string& number, const std::string& on) {
    return "warning plan/focus/0/activities/" + std::to_string(std::stoi(number) - 1) + ": activity f1.a" + number +
           " is dated " + on + ", in the contact period | before phase 1 there is no other work than making contact\n";
  };
  CHECK(lines_of(work_in_the_contact_period(course)) == doubted("1", "2026-11-30"));
  course.start.reset();
  CHECK(lines_of(work_in_the_contact_period(course)) == doubted("1", "2026-11-30") + doubted("2", "2026-12-01"));
  course.plan->focus[0].activities[0].done = day("2026-11-29"); // the day that it was done goes before the planned one
  course.plan->focus[0].activities[1].by.reset();
  CHECK(lines_of(work_in_the_contact_period(course)) == doubted("1", "2026-11-29"));
  course.plan->focus.insert(course.plan->focus.begin(), focus_area("f0")); // each area is looked at
  CHECK(work_in_the_contact_period(course).size() == 1);
}

TEST_CASE("an item that the method does not have is named with the nearest that it has") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::contact, "informd", Done{day("2026-12-01")}},
                  {Stage::closing, "informed", Done{day("2026-12-01")}}};
  CHECK(lines_of(unknown_items(course, job())) ==
        "warning checklists/contact/informd: the method job has no item 'informd' in this checklist | "
        "did you mean 'informed'?\n"
        "warning checklists/closing/informed: the method job has no item 'informed' in this checklist | "
        "it is kept, and counts for nothing\n");
  course.ticks = {{Stage::contact, "informed", Done{day("2026-12-01")}}};
  CHECK(unknown_items(course, job()).empty());
}

TEST_CASE("the nearest item is looked for as often as it is told: twenty times") {
  auto course = course_from("2026-12-01");
  for (int i = 0; i < 22; ++i) course.ticks.push_back({Stage::contact, "informd", Done{day("2026-12-01")}});
  const auto found = unknown_items(course, job());
  REQUIRE(found.size() == 22);
  CHECK(filled(found[19].hint) == "did you mean 'informed'?");
  CHECK(filled(found[20].hint) == "it is kept, and counts for nothing");
}

TEST_CASE("who is responsible, who gives support, and whom a talk was held with, is somebody in the file") {
  auto course = course_from("2026-12-01");
  CHECK(unknown_actors(course).empty());
  course.handover = Handover{{{"a1", "Ole"}},
                             {},
                             {{"a2", day("2026-12-10")}, {"a1", day("2026-12-11")}},
                             {{"g1", "a home", "a3"}, {"g2", "a job", "citizen"}},
                             {{"s1", "company", "a1"}, {"s2", "money"}, {"s3", "money", "a4"}},
                             {},
                             "a9",
                             {}};
  const auto nobody = [](const std::string& place, const std::string& id, const std::string& hint) {
    return "warning handover/" + place + ": no actor has the id '" + id + "' | " + hint + "\n";
  };
  const std::string by{"'by' names the actor who gives it, by id, or 'citizen'"};
  CHECK(lines_of(unknown_actors(course)) ==
        nobody("responsible", "a9", "responsible is the citizen ('citizen') or the id of one actor") +
            nobody("talks/0/actor", "a2", "a talk names the actor that it was held with") +
            nobody("goals/0/by", "a3", by) + nobody("support/2/by", "a4", by));
  for (const auto& finding : unknown_actors(course)) CHECK(finding.what.quotes); // an id may be a name
  for (const char* somebody : {"", "citizen", "a1"}) {
    course.handover->responsible = somebody;
    CHECK(unknown_actors(course).size() == 3);
  }
}

TEST_CASE("who was told of the shift, and not on the checklist, is worth a note; the tick alone is enough") {
  auto course = course_from("2026-12-01");
  course.told = {{2, day("2027-01-10")}};
  CHECK(doubts_of_ticks(course) == not_ticked("phase-1/shift-told", "the citizen was told of the shift"));
  course.told.clear();
  course.ticks = {{Stage::phase_1, "shift-told", Done{day("2027-01-10")}}};
  CHECK(doubts_of_ticks(course).empty());
}

TEST_CASE("check asks every rule, in the order of the rules") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10"), course.change = day("2026-11-30");
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  course.ticks = {{Stage::contact, "informd", Done{day("2027-01-11")}}};
  course.plan = Plan{{}, {focus_area("f1"), focus_area("f2"), focus_area("f3"), focus_area("f4")}, {}, {}};
  course.plan->focus[0].activities = {{"f1.a1", "call", "", "", day("2026-11-20")}};
  course.handover = Handover{{}, {{day("2027-02-01")}}, {}, {}, {}, {}, "a9", {}};
  course.contacts = {{day("2026-11-09")}, {day("2026-11-09")}};
  const auto places = [&] {
    std::string all;
    for (const auto& found : warnings(course, job(), today)) all += place_of(found) + " ";
    return all;
  };
  const std::string before_meetings =
      "checklists/contact/informd plan/focus/3 plan/focus/0/activities/0 handover/responsible start contacts/0 "
      "contacts/1 ";
  CHECK(places() == before_meetings + "checklists/contact/informd contacts/1 checklists/phase-1/focus-chosen "
                                      "checklists/phase-1/plan-made checklists/closing/responsibility-placed ");
  course.closed.reset();
  CHECK(places() == before_meetings + "contacts/1 handover/meetings/0 checklists/phase-1/focus-chosen "
                                      "checklists/phase-1/plan-made checklists/closing/responsibility-placed ");
}
