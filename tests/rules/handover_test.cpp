#include "values.hpp"

#include "cti/rules/handover.hpp"

#include <algorithm>

using namespace cti;

namespace {

using What = Gap::What;

const Method job = bare_job();

// Six months from 2026-12-01: last day 2027-05-31, network meeting by 2027-04-30.
CourseStatus handing_over(const Handover& handover) {
  auto course = course_from("2026-12-01", "lab-31b");
  course.handover = handover;
  return course_status(course, job, day("2027-04-10"));
}

CourseStatus without_start(const Handover& handover) {
  Course course;
  course.handover = handover;
  return course_status(course, job, day("2027-04-10"));
}

Handover whole() {
  Handover handover;
  handover.actors = {{"a1", "Ole", PersonKind::private_person, "brother", "the weekends", day("2027-04-01")}};
  handover.meetings = {{day("2027-04-20"), "Ole"}};
  handover.talks = {{"a1", day("2027-04-02")}};
  handover.goals = {{"g1", "a job that lasts"}};
  handover.support = {{"s1", "the budget", "a1"}};
  handover.further = {{"sel-85", day("2027-03-01"), 8, day("2027-05-31")}};
  handover.responsible = "citizen";
  return handover;
}

std::vector<Gap> gaps(const Handover& handover) { return handover_gaps(handing_over(handover)); }

std::optional<Day> applied_by(const FurtherSupport& further) { return apply_by(further, handing_over({})); }

} // namespace

TEST_CASE("a whole handover has no gap") { CHECK(gaps(whole()).empty()); }

TEST_CASE("a meeting is agreed before its day, and then held, unless it was only agreed or missed") {
  const Meeting plain{day("2027-04-20")};
  CHECK(meeting_state(plain, day("2027-04-19")) == MeetingIs::agreed);
  CHECK(meeting_state(plain, day("2027-04-20")) == MeetingIs::held);
  const Meeting agreed{day("2027-04-20"), "", "", MeetingIs::agreed};
  CHECK(meeting_state(agreed, day("2027-04-21")) == MeetingIs::agreed);
  const Meeting held{day("2027-04-20"), "", "", MeetingIs::held};
  CHECK(meeting_state(held, day("2027-04-19")) == MeetingIs::agreed);
  CHECK(meeting_state(held, day("2027-04-20")) == MeetingIs::held);
  CHECK(meeting_state({day("2027-04-20"), "", "", MeetingIs::missed}, day("2027-04-21")) == MeetingIs::missed);
}

TEST_CASE("a meeting that was agreed and has passed is a gap until somebody says that it was held") {
  auto handover = whole();
  handover.meetings = {{day("2027-04-09"), "Ole", "", MeetingIs::agreed}};
  CHECK(gaps(handover) == std::vector<Gap>{{What::not_confirmed, "", day("2027-04-09")}});
  handover.meetings[0].on = day("2027-04-10"); // today
  CHECK(gaps(handover).empty());
  handover.meetings[0] = {day("2027-04-09"), "Ole", "", MeetingIs::held};
  CHECK(gaps(handover).empty());
  handover.meetings[0].state = MeetingIs::missed;
  CHECK(gaps(handover) == std::vector<Gap>{{What::no_meeting, "", day("2027-04-30")}});
  handover.declined = Declined{day("2027-04-01"), "wants none", day("2027-04-01")};
  handover.meetings[0].state = MeetingIs::agreed;
  CHECK(gaps(handover).empty());
}

TEST_CASE("a course without a handover lacks somebody, a meeting, a goal and one who is responsible") {
  auto course = course_from("2026-12-01", "lab-31b");
  const auto by = day("2027-04-30");
  CHECK(handover_gaps(course_status(course, job, day("2027-01-12"))) ==
        std::vector<Gap>{{What::no_actor, "", by},
                         {What::no_meeting, "", by},
                         {What::no_goal, "", by},
                         {What::no_responsible, "", by}});
}

TEST_CASE("each thing that is missing is one gap, with whom or what it concerns") {
  auto handover = whole();
  Gap expected{What::no_goal, "", day("2027-04-30")};
  SUBCASE("no goal") { handover.goals.clear(); }
  SUBCASE("nobody responsible") { handover.responsible.clear(), expected.what = What::no_responsible; }
  SUBCASE("no meeting") { handover.meetings.clear(), expected.what = What::no_meeting; }
  SUBCASE("not accepted") {
    handover.actors[0].accepted.reset();
    expected.what = What::not_accepted, expected.about = "Ole";
  }
  SUBCASE("no talk") {
    handover.talks.clear();
    expected.what = What::no_talk, expected.about = "Ole";
  }
  SUBCASE("a talk with somebody else") {
    handover.talks[0].actor = "a2";
    expected.what = What::no_talk, expected.about = "Ole";
  }
  SUBCASE("nobody gives support that is needed") {
    handover.support[0].by.clear();
    expected.what = What::no_giver, expected.about = "the budget";
  }
  CHECK(gaps(handover) == std::vector{expected});
}

TEST_CASE("without anybody to take over there is nobody to talk with or to accept") {
  auto handover = whole();
  handover.actors.clear();
  CHECK(gaps(handover) == std::vector<Gap>{{What::no_actor, "", day("2027-04-30")}});
}

TEST_CASE("every actor accepts and is talked with for themselves") {
  auto handover = whole();
  handover.actors.push_back({"a2", "Ida"});
  const auto by = day("2027-04-30");
  CHECK(gaps(handover) == std::vector<Gap>{{What::not_accepted, "Ida", by}, {What::no_talk, "Ida", by}});
}

TEST_CASE("a declined network needs neither actors nor meetings; the rest it still needs") {
  Handover handover;
  handover.declined = Declined{day("2027-02-01"), "wants none"};
  handover.actors = {{"a1", "Ole"}};
  const auto by = day("2027-04-30");
  const std::vector<Gap> rest{{What::no_goal, "", by}, {What::no_responsible, "", by}};
  handover.declined->informed_again = day("2027-02-08");
  CHECK(gaps(handover) == rest);
  handover.declined->informed_again.reset();
  auto all = rest;
  all.insert(all.begin(), {What::not_informed_again, "", day("2027-04-01")});
  CHECK(gaps(handover) == all);
}

TEST_CASE("after a change of mind a network is asked for again") {
  Handover handover;
  handover.declined = Declined{day("2027-02-01"), "wants none", {}, day("2027-03-01")};
  const auto by = day("2027-04-30");
  CHECK(gaps(handover) == std::vector<Gap>{{What::no_actor, "", by},
                                           {What::no_meeting, "", by},
                                           {What::no_goal, "", by},
                                           {What::no_responsible, "", by}});
}

TEST_CASE("who declined a network is told again by the first day of the next phase, in phase 3 by the last day") {
  const auto by = [](std::string_view declined) {
    return inform_again_by(handing_over({}), Declined{day(declined), "wants none"});
  };
  CHECK(by("2026-11-20") == day("2026-12-01"));
  CHECK(by("2026-12-01") == day("2027-02-01"));
  CHECK(by("2027-01-31") == day("2027-02-01"));
  CHECK(by("2027-02-01") == day("2027-04-01"));
  CHECK(by("2027-04-01") == day("2027-05-31"));
  CHECK(inform_again_by(without_start({}), Declined{day("2026-11-20")}) == std::nullopt);
}

TEST_CASE("people who take over count as the actors do, and others of the network ask for nothing") {
  auto course = course_from("2026-12-01", "lab-31b");
  course.handover = whole();
  course.people = {{"a2", "Ida"}, {"a3", "Farid"}};
  CHECK(handover_gaps(course_status(course, job, day("2027-04-10"))).empty());
  course.people[1].takes_over = "the Sundays";
  const auto by = day("2027-04-30");
  CHECK(handover_gaps(course_status(course, job, day("2027-04-10"))) ==
        std::vector<Gap>{{What::not_accepted, "Farid", by}, {What::no_talk, "Farid", by}});
}

TEST_CASE("further support is applied for, then gets a first day, and that lies within the course") {
  auto handover = whole();
  auto& further = handover.further[0];
  const auto last = day("2027-05-31");
  SUBCASE("not applied for") {
    further.applied.reset(), further.starts.reset();
    CHECK(gaps(handover) == std::vector<Gap>{{What::not_applied, "sel-85", day("2027-04-05"), "SEL § 85"}});
  }
  SUBCASE("applied for, no first day") {
    further.starts.reset();
    CHECK(gaps(handover) == std::vector<Gap>{{What::no_start, "sel-85", last, "SEL § 85"}});
  }
  SUBCASE("waits until the day after the last, or the last itself") {
    further.starts.reset(), further.waiting_weeks = 8, further.applied = day("2027-04-06");
    CHECK(gaps(handover) == std::vector<Gap>{{What::waits_too_long, "sel-85", last, "SEL § 85"}});
    further.applied = day("2027-04-05");
    CHECK(gaps(handover) == std::vector<Gap>{{What::no_start, "sel-85", last, "SEL § 85"}});
  }
  SUBCASE("begins the day after the last") {
    further.starts = last + days{1};
    CHECK(gaps(handover) == std::vector<Gap>{{What::starts_too_late, "sel-85", last, "SEL § 85"}});
  }
  SUBCASE("has a first day, so it was applied for") {
    further.applied.reset();
    CHECK(gaps(handover).empty());
  }
}

TEST_CASE("support is applied for its weeks of waiting before the last day, or a month where they are not known") {
  CHECK(applied_by({"sel-85", {}, 8}) == day("2027-04-05"));
  CHECK(applied_by({"sel-85", {}, 0}) == day("2027-05-31"));
  CHECK(applied_by({"sel-85"}) == day("2027-04-30"));
  Course without_start;
  CHECK(apply_by({"sel-85", {}, 8}, course_status(without_start, job, day("2027-04-10"))) == std::nullopt);
}

TEST_CASE("a network meeting is in time on the last day for it, and too late the day after") {
  Handover handover;
  handover.meetings = {{day("2027-04-30")}};
  REQUIRE(meeting_in_time(handing_over(handover)) != nullptr);
  handover.meetings = {{day("2027-05-01")}};
  CHECK(meeting_in_time(handing_over(handover)) == nullptr);
}

TEST_CASE("a meeting that was held too late is no gap any more, and of one day the first in the file counts") {
  auto course = course_from("2026-12-01", "lab-31b");
  course.handover = whole();
  course.handover->meetings = {{day("2027-05-05"), "Ole"}};
  CHECK(handover_gaps(course_status(course, job, day("2027-05-10"))).empty());
  course.handover->meetings = {{day("2027-04-20"), "Ida"}, {day("2027-04-20"), "Ole"}};
  CHECK(meeting_in_time(course_status(course, job, day("2027-04-10")))->with == "Ida");
}

TEST_CASE("of several meetings the first one counts, wherever it stands") {
  Handover handover;
  handover.meetings = {{day("2027-04-20"), "second"}, {day("2027-03-20"), "first"}, {day("2027-05-20"), "late"}};
  CHECK(meeting_in_time(handing_over(handover))->with == "first");
}

TEST_CASE("without a last day any meeting is in time, and no gap has a day") {
  Handover handover;
  handover.meetings = {{day("2035-01-01")}};
  CHECK(meeting_in_time(without_start(handover)) != nullptr);
  CHECK(meeting_in_time(without_start({})) == nullptr);
  handover.further = {{"sel-85", day("2027-03-01"), 8}};
  const auto found = handover_gaps(without_start(handover));
  CHECK(found.size() == 4);
  CHECK(std::ranges::none_of(found, [](const Gap& gap) { return gap.by.has_value(); }));
}

TEST_CASE("gaps come in the order in which they are due") {
  auto handover = whole();
  handover.goals.clear();
  handover.further = {{"no first day", day("2027-03-01")}, {"eight weeks", {}, 8}, {"twenty weeks", {}, 20}};
  std::string order;
  for (const auto& gap : gaps(handover)) order += iso(*gap.by) + " " + gap.about + "; ";
  CHECK(order == "2027-01-11 twenty weeks; 2027-04-05 eight weeks; 2027-04-30 ; 2027-05-31 no first day; ");
}
