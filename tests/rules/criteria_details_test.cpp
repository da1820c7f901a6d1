// The facts behind a verdict, as they are shown.

#include "findings.hpp"
#include "judged.hpp"

using namespace cti;

namespace {

/// "met 1 of 1: closed 2027-05-31, last day 2027-05-31".
std::string why(std::string_view id, const Course& course, std::string_view today, Thresholds thresholds = {}) {
  const auto [verdict, details, count] = judgement_of(id, course, today, thresholds);
  auto text = std::string{word(verdict)} + " " + std::to_string(count.met) + " of " + std::to_string(count.of);
  for (const auto& detail : details) text += (&detail == &details.front() ? ": " : "; ") + filled(detail);
  return text;
}

Course with_meeting(std::string_view on) {
  auto course = six_months();
  course.handover = Handover{};
  course.handover->meetings = {{day(on)}};
  return course;
}

} // namespace

TEST_CASE("why the worker is one") {
  auto course = six_months();
  course.worker = "sofie";
  course.worker_changes = {{day("2027-02-01"), "ali"}, {day("2027-01-04"), "mette"}};
  CHECK(why("one-worker", course, "2027-01-03") == "met 1 of 1");
  CHECK(why("one-worker", course, "2027-03-01") ==
        "not_met 0 of 1: sofie took over from ali on 2027-02-01; ali took over from mette on 2027-01-04");
}

TEST_CASE("why it ended in time") {
  CHECK(why("ended-in-time", closed_on("2027-05-31"), "2027-06-20") ==
        "met 1 of 1: closed 2027-05-31, last day 2027-05-31");
  CHECK(why("ended-in-time", closed_on("2027-06-01", Outcome::restarted), "2027-06-20") ==
        "not_counted 0 of 0: begun anew");
  CHECK(why("ended-in-time", six_months(), "2027-06-01") == "not_met 0 of 1: not closed, last day 2027-05-31");
  CHECK(why("ended-in-time", course_from("2026-12-01"), "2027-09-01") ==
        "not_counted 0 of 0: past its follow-up; support may go on");
}

TEST_CASE("why it was stopped early") {
  CHECK(why("not-stopped-early", closed_on("2027-02-10", Outcome::ended_early), "2027-06-20") ==
        "not_met 0 of 1: ended early on 2027-02-10");
  CHECK(why("not-stopped-early", closed_on("2027-02-10", Outcome::restarted), "2027-06-20") ==
        "not_counted 0 of 0: begun anew");
}

TEST_CASE("why phases are equal: their days as held, of an open course up to its last day") {
  auto course = six_months();
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-01")};
  CHECK(why("equal-phases", course, "2027-06-01") == "met 1 of 1: 62, 59 and 61 days");
  course.closed = Closing{day("2027-05-30"), Outcome::completed};
  CHECK(why("equal-phases", course, "2027-06-01") == "met 1 of 1: 62, 59 and 60 days");
  course.shifts[1].on = day("2027-05-31"); // held after the closing: it cannot be judged
  CHECK(why("equal-phases", course, "2027-06-01") == "not_counted 0 of 0");
  course.shifts = {shift(2, "2027-05-31"), shift(3, "2027-05-30")};
  CHECK(why("equal-phases", course, "2027-06-01") == "not_counted 0 of 0");
  course.shifts = {shift(2, "2027-05-30"), shift(3, "2027-05-30")};
  CHECK(why("equal-phases", course, "2027-06-01") == "not_met 0 of 1: 180, 0 and 1 days");
  course.start.reset();
  CHECK(why("equal-phases", course, "2027-06-01") == "not_counted 0 of 0: closed before phase 1 began");
}

TEST_CASE("why focus areas are one to three in each phase") {
  std::vector<Focus> four;
  for (const auto* id : {"f1", "f2", "f3", "f4"}) four.push_back(area(id, "2026-12-10"));
  CHECK(why("focus-areas", with_areas(four), "2027-01-12") == "not_met 0 of 1: 4 at once on 2026-12-10");
  CHECK(why("focus-areas", with_areas({four[0], four[1]}), "2027-04-01") ==
        "met 1 of 1: phase 1: 2; phase 2: 2; phase 3: 2");
  CHECK(why("focus-areas", with_areas({four[0], four[1]}), "2027-03-31") == "met 1 of 1: phase 1: 2; phase 2: 2");
  CHECK(why("focus-areas", six_months(), "2026-12-01") == "not_yet 0 of 0: phase 1: 0");
  CHECK(why("focus-areas", six_months(), "2027-01-31") == "not_yet 0 of 0: phase 1: 0");
  auto without_start = six_months();
  without_start.start.reset();
  CHECK(why("focus-areas", without_start, "2027-01-31") == "not_yet 0 of 0");
  CHECK(why("focus-areas", six_months(), "2027-02-01") == "not_met 0 of 1: phase 1: 0; phase 2: 0");
  for (auto& one : four) one.on = day("2027-01-12"); // today is one of the days
  CHECK(why("focus-areas", with_areas(four), "2027-01-12") == "not_met 0 of 1: 4 at once on 2027-01-12");
  for (auto& one : four) one.on.reset(); // without a day: from the beginning
  CHECK(why("focus-areas", with_areas(four), "2027-01-12") == "not_met 0 of 1: 4 at once on 2026-12-01");
  for (auto& one : four) one.on = day("2026-11-20");
  CHECK(why("focus-areas", with_areas(four), "2027-01-12") == "not_met 0 of 1: 4 at once on 2026-12-01");
}

TEST_CASE("why the network meeting was in time") {
  CHECK(why("network-meeting", with_meeting("2027-04-30"), "2027-04-30") ==
        "met 1 of 1: held 2027-04-30, due by 2027-04-30");
  CHECK(why("network-meeting", with_meeting("2027-05-01"), "2027-05-02") ==
        "not_met 0 of 1: held 2027-05-01, due by 2027-04-30");
  CHECK(why("network-meeting", six_months(), "2027-04-30") == "not_yet 0 of 0: due by 2027-04-30");
  CHECK(why("network-meeting", six_months(), "2027-05-01") == "not_met 0 of 1: none held, due by 2027-04-30");
  auto course = with_meeting("2027-05-01");
  course.handover->meetings.push_back({day("2027-04-20")});
  course.handover->meetings.push_back({day("2027-04-25")});
  CHECK(why("network-meeting", course, "2027-05-02") == "met 1 of 1: held 2027-04-20, due by 2027-04-30");
  course = six_months();
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-05-01")};
  CHECK(why("network-meeting", course, "2027-05-01") == "not_counted 0 of 0: the citizen declined a network");
  course.closed = Closing{day("2027-05-01"), Outcome::completed};
  CHECK(why("network-meeting", course, "2027-05-02") == "not_counted 0 of 0: the citizen declined a network");
  course.closed->on = day("2027-04-30");
  CHECK(why("network-meeting", course, "2027-05-02") == "not_met 0 of 1: none held, due by 2027-04-30");
}

TEST_CASE("why one is responsible") {
  auto course = closed_on("2027-05-31");
  CHECK(why("one-responsible", course, "2027-06-01") == "not_met 0 of 1: nobody is named");
  course.handover = Handover{{{"a1", "Ole"}}, {}, {}, {}, {}, {}, "citizen", {}};
  CHECK(why("one-responsible", course, "2027-06-01") == "met 1 of 1: the citizen");
  course.handover->responsible = "a1";
  CHECK(why("one-responsible", course, "2027-06-01") == "met 1 of 1: actor a1");
  course.handover->responsible = "a2";
  CHECK(why("one-responsible", course, "2027-06-01") == "not_met 0 of 1: no actor has the id 'a2'");
}

TEST_CASE("why there was contact enough") {
  auto course = with_contacts({contact("2026-12-01"), contact("2026-12-31")});
  CHECK(why("community-meetings", course, "2027-01-01") == "not_yet 0 of 0: 2 (at least 3)");
  CHECK(why("first-month", course, "2027-01-01") == "met 1 of 1: 2 (at least 2)");
  CHECK(why("support-contacts", course, "2027-02-01") == "not_met 0 of 1: 0 (at least 2)");
  course.contacts[0].on = day("2026-11-30");
  CHECK(why("first-month", course, "2027-01-01") == "not_met 0 of 1: 1 (at least 2)");
  for (const auto outcome : {Outcome::ended_early, Outcome::completed}) {
    course.closed = Closing{day("2026-12-31"), outcome};
    CHECK(why("first-month", course, "2027-01-01") == "not_met 0 of 1: 1 (at least 2)");
    course.closed->on = day("2026-12-30");
    CHECK(why("first-month", course, "2027-01-01") == "not_counted 0 of 0: 0 (at least 2)");
  }
  CHECK(why("first-month", six_months(), "2026-11-30") == "not_yet 0 of 0");
  course = with_contacts({contact("2026-12-02"), contact("2026-12-03")});
  course.contacts[0].state = MeetingIs::missed;
  CHECK(why("first-month", course, "2027-01-01") == "not_met 0 of 1: 1 (at least 2)");
  course.contacts[0] = contact("2026-12-02", ContactWith::provider);
  CHECK(why("first-month", course, "2027-01-01") == "not_met 0 of 1: 1 (at least 2)");
  course.contacts[0] = contact("2026-12-02", ContactWith::citizen, ContactForm::message);
  CHECK(why("first-month", course, "2027-01-01") == "not_met 0 of 1: 1 (at least 2)");
}

TEST_CASE("why intensity falls: what there was in each phase that has ended") {
  auto course = with_contacts({contact("2026-12-02"), contact("2026-12-09"), contact("2027-02-10")});
  CHECK(why("falling-intensity", course, "2027-03-31") == "not_yet 0 of 0");
  CHECK(why("falling-intensity", course, "2027-04-01") == "met 1 of 1: phase 1: 2 in 62 days; phase 2: 1 in 59 days");
  CHECK(why("falling-intensity", course, "2027-06-01") ==
        "met 1 of 1: phase 1: 2 in 62 days; phase 2: 1 in 59 days; phase 3: 0 in 61 days");
  auto completed = course;
  completed.closed = Closing{day("2027-03-01"), Outcome::completed}; // phase 3 did not come
  CHECK(why("falling-intensity", completed, "2027-06-01") ==
        "not_met 0 of 1: phase 1: 2 in 62 days; phase 2: 1 in 29 days");
  course.contacts = {contact("2026-12-02"), contact("2027-02-10"), contact("2027-02-11"), contact("2027-04-10")};
  CHECK(why("falling-intensity", course, "2027-06-01") ==
        "not_met 0 of 1: phase 1: 1 in 62 days; phase 2: 2 in 59 days; phase 3: 1 in 61 days"); // once is enough
}

TEST_CASE("why shifts were on time, told, evaluated and complete: each by its phase and days") {
  auto course = six_months();
  CHECK(why("shifts-on-time", course, "2027-02-09") == "not_met 0 of 1: 0 of 1; to phase 2: not on record");
  CHECK(why("told-before-shift", course, "2027-02-09") == "not_met 0 of 1: 0 of 1; to phase 2: not told");
  CHECK(why("plan-evaluated", course, "2027-02-09") == "not_met 0 of 1: 0 of 1; to phase 2: not evaluated");
  CHECK(why("checklist-complete", course, "2027-02-09") == "not_met 0 of 1: 0 of 1; to phase 2: 0 of 10 items in time");
  course.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-20")};
  course.shifts[1].told = day("2027-04-21"), course.shifts[1].plan_evaluated = day("2027-04-28");
  tick_all(course, Stage::phase_2, "2027-04-20");
  course.ticks.back().how = Done{day("2027-04-21")};
  CHECK(why("shifts-on-time", course, "2027-05-01") ==
        "not_met 1 of 2: 1 of 2; to phase 3: held 2027-04-20, due 2027-04-01");
  CHECK(why("told-before-shift", course, "2027-05-01") ==
        "not_met 0 of 2: 0 of 2; to phase 2: not told; to phase 3: told 2027-04-21, shift 2027-04-20");
  CHECK(why("plan-evaluated", course, "2027-05-01") ==
        "not_met 0 of 2: 0 of 2; to phase 2: not evaluated; to phase 3: evaluated 2027-04-28, shift 2027-04-20");
  CHECK(why("checklist-complete", course, "2027-05-01") ==
        "not_met 0 of 2: 0 of 2; to phase 2: 0 of 10 items in time; to phase 3: 5 of 6 items in time");
}

TEST_CASE("a method without checklists has none to complete") {
  const Method own{"own"};
  const auto all = criteria();
  const auto& complete = *std::ranges::find(all, "checklist-complete", &Criterion::id);
  CHECK(judge(complete, course_status(six_months(), own, day("2027-03-01")), {}) == Judgement{Verdict::not_yet});
}

TEST_CASE("what was known of a shift on the last day judged is all that counts") {
  auto course = closed_on("2027-02-05");
  course.shifts = {shift(2, "2027-02-06")};
  course.shifts[0].told = day("2027-02-06"), course.shifts[0].plan_evaluated = day("2027-02-06");
  CHECK(why("shifts-on-time", course, "2027-03-01") == "not_counted 0 of 0");
  CHECK(why("told-before-shift", course, "2027-03-01") == "not_counted 0 of 0");
  CHECK(why("plan-evaluated", course, "2027-03-01") == "not_counted 0 of 0");
  course.shifts[0].on = day("2027-02-05");
  course.shifts[0].told = day("2027-02-05"), course.shifts[0].plan_evaluated = day("2027-02-05");
  for (const auto* id : {"shifts-on-time", "told-before-shift", "plan-evaluated"})
    CHECK(why(id, course, "2027-03-01") == "met 1 of 1: 1 of 1");
}

TEST_CASE("a rise that a short intensification explains is no rise, and coordination stands beside it") {
  auto course =
      with_contacts({contact("2026-12-02"), contact("2026-12-09"), contact("2027-02-10"), contact("2027-02-11"),
                     contact("2027-02-12"), contact("2027-01-05", ContactWith::provider)});
  CHECK(why("falling-intensity", course, "2027-04-01").starts_with("not_met"));
  course.intensified = {{day("2027-02-08"), day("2027-02-14"), "debts"}};
  CHECK(why("falling-intensity", course, "2027-04-01") ==
        "met 1 of 1: phase 1: 2 in 62 days; phase 2: 0 in 52 days; intensified 2027-02-08 to 2027-02-14: debts; "
        "coordination with others: 5 min a week in phase 1, 0 in phase 2");
}
