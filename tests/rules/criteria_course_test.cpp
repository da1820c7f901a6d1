#include "judged.hpp"

using namespace cti;

TEST_CASE("one worker: met from the first day, until another takes over") {
  auto course = six_months();
  CHECK(verdict("one-worker", course, "2026-11-30") == "not_yet");
  CHECK(verdict("one-worker", course, "2026-12-01") == "met");
  course.worker_changes = {{day("2027-01-04"), "ali"}};
  CHECK(verdict("one-worker", course, "2027-01-03") == "met"); // known to come
  CHECK(verdict("one-worker", course, "2027-01-04") == "not_met");
}

TEST_CASE("ended in time: on the last day it is, a day late it is not") {
  CHECK(verdict("ended-in-time", closed_on("2027-05-31"), "2027-06-20") == "met");
  CHECK(verdict("ended-in-time", closed_on("2027-06-01"), "2027-06-20") == "not_met");
  CHECK(verdict("ended-in-time", closed_on("2027-02-10", Outcome::ended_early), "2027-06-20") == "met");
  CHECK(verdict("ended-in-time", closed_on("2027-06-01", Outcome::restarted), "2027-06-20") == "not_counted");
}

TEST_CASE("ended in time: an open course is undecided up to its last day, and late after it") {
  CHECK(verdict("ended-in-time", six_months(), "2027-05-31") == "not_yet");
  CHECK(verdict("ended-in-time", six_months(), "2027-06-01") == "not_met");
  Course contact_period;
  CHECK(verdict("ended-in-time", contact_period, "2027-05-31") == "not_yet");
}

TEST_CASE("ended in time: on SEL § 85 support may go on past the follow-up day") {
  CHECK(verdict("ended-in-time", course_from("2026-12-01"), "2027-09-01") == "not_counted");
}

TEST_CASE("ended in time: a pause moves the last day") {
  auto course = closed_on("2027-06-10");
  course.pauses = {pause_of("2027-01-01", "2027-01-11")};
  CHECK(verdict("ended-in-time", course, "2027-06-20") == "met");
}

TEST_CASE("not stopped before its time: the outcome says it") {
  CHECK(verdict("not-stopped-early", closed_on("2027-05-31"), "2027-06-20") == "met");
  CHECK(verdict("not-stopped-early", closed_on("2027-02-10", Outcome::ended_early), "2027-06-20") == "not_met");
  CHECK(verdict("not-stopped-early", closed_on("2027-02-10", Outcome::restarted), "2027-06-20") == "not_counted");
  CHECK(verdict("not-stopped-early", six_months(), "2027-06-20") == "not_yet");
}

TEST_CASE("a course closed on a day to come is not closed yet") {
  CHECK(verdict("not-stopped-early", closed_on("2027-02-10", Outcome::ended_early), "2027-02-09") == "not_yet");
}

TEST_CASE("equal phases: their lengths may differ by twice the tolerance and no day more") {
  auto course = closed_on("2027-05-31"); // planned: 62, 59 and 61 days
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-01")};
  CHECK(verdict("equal-phases", course, "2027-06-20") == "met");
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-07")}; // 62, 65, 55
  CHECK(verdict("equal-phases", course, "2027-06-20") == "met");
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-09")}; // 62, 67, 53
  CHECK(verdict("equal-phases", course, "2027-06-20") == "met");
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-10")}; // 62, 68, 52
  CHECK(verdict("equal-phases", course, "2027-06-20") == "not_met");
  CHECK(verdict("equal-phases", course, "2027-06-20", {.shift_tolerance = 8}) == "met");
}

TEST_CASE("equal phases: days of a pause do not count") {
  auto course = closed_on("2027-06-30");
  course.pauses = {pause_of("2027-01-01", "2027-01-31")};
  course.shifts = {shift(2, "2027-03-03"), shift(3, "2027-05-01")};
  CHECK(judgement_of("equal-phases", course, "2027-07-20").details.front().values ==
        std::vector<std::string>{"62", "59", "61"});
}

TEST_CASE("equal phases: undecided until the end, and for good without both shifts on record") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-01")};
  CHECK(verdict("equal-phases", course, "2027-05-31") == "not_yet");
  CHECK(verdict("equal-phases", course, "2027-06-01") == "met");
  course.shifts.pop_back();
  CHECK(verdict("equal-phases", course, "2027-06-01") == "not_yet");
  course.closed = Closing{day("2027-05-31"), Outcome::completed};
  CHECK(verdict("equal-phases", course, "2027-06-01") == "not_counted");
}

TEST_CASE("focus areas: chosen in the course of phase 1, at the latest on its last day") {
  CHECK(verdict("focus-areas", six_months(), "2026-11-30") == "not_yet");
  CHECK(verdict("focus-areas", six_months(), "2027-01-31") == "not_yet");
  CHECK(verdict("focus-areas", six_months(), "2027-02-01") == "not_met");
  CHECK(verdict("focus-areas", with_areas({area("f1", "2027-01-31")}), "2027-02-01") == "met");
  CHECK(verdict("focus-areas", with_areas({area("f1", "2027-02-01")}), "2027-02-01") == "not_met");
  CHECK(verdict("focus-areas", closed_on("2027-01-15", Outcome::ended_early), "2027-03-01") == "not_counted");
}

TEST_CASE("focus areas: three at once, never four; what is done, dropped or left for later life does not count") {
  std::vector<Focus> four;
  for (const auto* id : {"f1", "f2", "f3", "f4"}) four.push_back(area(id, "2026-12-10"));
  CHECK(verdict("focus-areas", with_areas({four[0], four[1], four[2]}), "2027-01-12") == "met");
  CHECK(verdict("focus-areas", with_areas(four), "2027-01-12") == "not_met");
  CHECK(verdict("focus-areas", with_areas(four), "2026-12-09") == "not_yet");
  four[0].done = day("2027-01-04"), four[3].on = day("2027-01-04");
  CHECK(verdict("focus-areas", with_areas(four), "2027-01-12") == "met");
  four[3].on = day("2027-01-03");
  CHECK(verdict("focus-areas", with_areas(four), "2027-01-12") == "not_met");
  four[3].priority = Priority::after;
  CHECK(verdict("focus-areas", with_areas(four), "2027-01-12") == "met");
}

TEST_CASE("focus areas: every phase that has ended needs one; the running one may still find it") {
  auto only = area("f1", "2026-12-10");
  only.dropped = day("2027-01-20");
  CHECK(verdict("focus-areas", with_areas({only}), "2027-03-31") == "met");
  CHECK(verdict("focus-areas", with_areas({only}), "2027-04-01") == "not_met");
}

TEST_CASE("the network meeting is held at least a month before the last day") {
  auto course = six_months();
  CHECK(verdict("network-meeting", course, "2027-04-30") == "not_yet");
  CHECK(verdict("network-meeting", course, "2027-05-01") == "not_met");
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-04-30")}};
  CHECK(verdict("network-meeting", course, "2027-04-29") == "not_yet"); // agreed for tomorrow
  CHECK(verdict("network-meeting", course, "2027-04-30") == "met");
  course.handover->meetings = {{day("2027-05-01")}};
  CHECK(verdict("network-meeting", course, "2027-05-02") == "not_met");
}

TEST_CASE("a network meeting that was only agreed is not held") {
  auto course = six_months();
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-04-20"), "Ole", "", MeetingIs::agreed}};
  CHECK(verdict("network-meeting", course, "2027-04-21") == "not_yet");
  CHECK(verdict("network-meeting", course, "2027-05-01") == "not_met");
  course.handover->meetings[0].state = MeetingIs::missed;
  CHECK(verdict("network-meeting", course, "2027-05-01") == "not_met");
  course.handover->meetings[0].state = MeetingIs::held;
  CHECK(verdict("network-meeting", course, "2027-04-21") == "met");
}

TEST_CASE("a course closed before phase 1 began says nothing of the method") {
  auto course = closed_on("2026-11-30", Outcome::ended_early);
  for (const auto& criterion : criteria())
    if (criterion.judge)
      CHECK(judge(criterion, course_status(course, job(), day("2027-06-01")), {}).verdict == Verdict::not_counted);
  course.closed->on = day("2026-12-01");
  CHECK(verdict("not-stopped-early", course, "2027-06-01") == "not_met");
}

TEST_CASE("no network meeting is asked for where the citizen declined one or the course stopped before it was due") {
  auto course = six_months();
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-03-01")};
  CHECK(verdict("network-meeting", course, "2027-06-01") == "not_counted");
  CHECK(verdict("network-meeting", closed_on("2027-04-29", Outcome::ended_early), "2027-06-01") == "not_counted");
  CHECK(verdict("network-meeting", closed_on("2027-04-29", Outcome::restarted), "2027-06-01") == "not_counted");
  CHECK(verdict("network-meeting", closed_on("2027-05-01", Outcome::ended_early), "2027-06-01") == "not_met");
  CHECK(verdict("network-meeting", closed_on("2027-04-29"), "2027-06-01") == "not_met");
}

TEST_CASE("one is responsible when the course ends: the citizen, or an actor who is in the file") {
  auto course = closed_on("2027-05-31");
  CHECK(verdict("one-responsible", course, "2027-06-01") == "not_met");
  course.handover = Handover{{{"a1", "Ole"}}, {}, {}, {}, {}, {}, "citizen", {}};
  CHECK(verdict("one-responsible", course, "2027-06-01") == "met");
  course.handover->responsible = "a1";
  CHECK(verdict("one-responsible", course, "2027-06-01") == "met");
  course.handover->responsible = "a2";
  CHECK(verdict("one-responsible", course, "2027-06-01") == "not_met");
}

TEST_CASE("one responsible: undecided until the end, and not asked of a course that stopped early") {
  CHECK(verdict("one-responsible", six_months(), "2027-05-31") == "not_yet");
  CHECK(verdict("one-responsible", six_months(), "2027-06-01") == "not_met");
  CHECK(verdict("one-responsible", closed_on("2027-05-01", Outcome::ended_early), "2027-06-01") == "not_counted");
}

TEST_CASE("a substitute is no change of worker, and is named") {
  auto course = six_months();
  course.substitutes = {{"sofie", day("2027-01-10"), day("2027-01-20"), "leave"}};
  CHECK(verdict("one-worker", course, "2027-01-12") == "met");
  CHECK(judgement_of("one-worker", course, "2027-01-12").details.size() == 1);
  CHECK(judgement_of("one-worker", course, "2027-01-09").details.empty());
}
