#include "duties.hpp"

using namespace cti;

namespace {

ContactMade contact(std::string_view on) { return {day(on), 30, ContactForm::meeting, ContactWith::citizen}; }

Course last_seen(std::string_view on) {
  auto course = handed_over();
  course.contacts = {contact(on)};
  return course;
}

// The course, whose last contact that was, is said to be quiet so many days later.
bool is_quiet_after(std::string_view last, int days_later, Course course) {
  course.contacts = {contact(last)};
  return !of<NoContact>(due(course, iso(day(last) + days{days_later}), 0)).empty();
}

Course paused(std::string_view from, std::optional<Day> until = {}) {
  auto course = handed_over();
  course.pauses = {{day(from), until, "admission"}};
  return course;
}

bool provisional(const std::vector<Duty>& duties) {
  REQUIRE(duties.size() == 1);
  return duties[0].provisional;
}

} // namespace

TEST_CASE("how long no contact is worth a word depends on where the course stands") {
  auto without_start = handed_over();
  without_start.start.reset();
  CHECK_FALSE(is_quiet_after("2026-11-01", 13, without_start));
  CHECK(is_quiet_after("2026-11-01", 14, without_start));
  CHECK_FALSE(is_quiet_after("2026-12-05", 13, handed_over()));
  CHECK(is_quiet_after("2026-12-05", 14, handed_over()));
  CHECK_FALSE(is_quiet_after("2027-02-05", 20, handed_over()));
  CHECK(is_quiet_after("2027-02-05", 21, handed_over()));
  CHECK_FALSE(is_quiet_after("2027-04-05", 27, handed_over()));
  CHECK(is_quiet_after("2027-04-05", 28, handed_over()));
}

TEST_CASE("in a pause contact may be rarer; past the end it is as in phase 3") {
  CHECK_FALSE(is_quiet_after("2026-12-05", 27, paused("2026-12-10")));
  CHECK(is_quiet_after("2026-12-05", 28, paused("2026-12-10")));
  CHECK_FALSE(is_quiet_after("2027-05-20", 27, handed_over()));
  CHECK(is_quiet_after("2027-05-20", 28, handed_over()));
}

TEST_CASE("how long is a team's own choice, for each state") {
  Thresholds own;
  own.quiet_phase_1 = 3;
  CHECK(of<NoContact>(duties(at(last_seen("2026-12-05"), "2026-12-07"), own, 0)).empty());
  const auto found = of<NoContact>(duties(at(last_seen("2026-12-05"), "2026-12-08"), own, 0));
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2026-12-05"));
  CHECK(std::get<NoContact>(found[0].what).state == State{InPhase{1}});
}

TEST_CASE("a team that does not want to be asked says 0 days, and 1 asks on the next day") {
  Thresholds own;
  own.quiet_phase_1 = 0;
  CHECK(of<NoContact>(duties(at(last_seen("2026-12-05"), "2026-12-05"), own, 0)).empty());
  CHECK(of<NoContact>(duties(at(last_seen("2026-12-05"), "2027-01-20"), own, 0)).empty());
  own.quiet_phase_1 = 1;
  CHECK(of<NoContact>(duties(at(last_seen("2026-12-05"), "2026-12-05"), own, 0)).empty());
  CHECK(of<NoContact>(duties(at(last_seen("2026-12-05"), "2026-12-06"), own, 0)).size() == 1);
}

TEST_CASE("where there was no contact yet, days count from the contact period's first") {
  auto course = handed_over();
  course.contact_from = day("2026-11-01");
  CHECK(of<NoContact>(due(course, "2026-11-14", 0)).empty());
  CHECK(days_of<NoContact>(due(course, "2026-11-15", 0)) == "2026-11-01");
}

TEST_CASE("support resumes on the day agreed, which is a duty while the pause lasts and on that day") {
  const auto course = paused("2026-12-20", day("2027-01-20"));
  CHECK(of<Resumes>(due(course, "2026-12-19", 100)).empty());
  CHECK(days_of<Resumes>(due(course, "2026-12-20", 100)) == "2027-01-20");
  CHECK(of<Resumes>(due(course, "2027-01-05", 14)).empty());
  CHECK(days_of<Resumes>(due(course, "2027-01-06", 14)) == "2027-01-20");
  CHECK(days_of<Resumes>(due(course, "2027-01-20", 14)) == "2027-01-20");
  CHECK(of<Resumes>(due(course, "2027-01-21", 14)).empty());
  CHECK(std::get<Resumes>(of<Resumes>(due(course, "2027-01-20", 14))[0].what).reason == "admission");
}

TEST_CASE("an open pause is worth a word after six weeks, a pause with its end is not") {
  CHECK(of<LongPause>(due(paused("2026-12-10"), "2027-01-20", 0)).empty());
  auto course = paused("2026-12-10");
  course.contacts = {contact("2027-01-04")};
  const auto found = of<LongPause>(due(course, "2027-01-21", 0));
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2026-12-10"));
  CHECK(std::get<LongPause>(found[0].what) == LongPause{"admission", day("2027-01-04")});
  CHECK(of<LongPause>(due(paused("2026-12-10", day("2027-03-01")), "2027-02-20", 0)).empty());
}

TEST_CASE("pauses that overlap are one: support resumes once, and the days are counted from the first") {
  auto course = paused("2026-12-20", day("2027-01-20"));
  course.pauses.push_back({day("2027-01-10"), day("2027-02-01"), "sentence"});
  const auto resumes = of<Resumes>(due(course, "2027-01-15", 100));
  REQUIRE(resumes.size() == 1);
  CHECK(resumes[0].day == day("2027-02-01"));
  CHECK(std::get<Resumes>(resumes[0].what) == Resumes{"sentence", 2}); // the one that lasts longest
  course.pauses[1].until.reset();
  CHECK(of<Resumes>(due(course, "2027-01-15", 100)).empty());
  CHECK(days_of<LongPause>(due(course, "2027-01-31", 0)) == "2026-12-20");
}

TEST_CASE("a duty is provisional where its date is, also while an agreed pause covers an open one") {
  auto course = paused("2026-12-20", day("2027-03-01"));
  course.pauses.push_back({day("2027-01-10"), {}, "sentence"});
  const auto found = due(course, "2027-01-15", 1000);
  const auto on = at(course, "2027-01-15");
  CHECK(on.line->provisional());
  CHECK(provisional(of<Ends>(found)) == on.line->provisional());
}

TEST_CASE("an open pause moves the dates of the course that lie ahead, and they are provisional") {
  const auto course = paused("2026-12-20");
  const auto found = due(course, "2027-01-10", 1000);
  for (const auto& duty : found)
    if (!is_quiet(duty)) CHECK(duty.provisional);
  CHECK(provisional(of<Ends>(found)));
}

TEST_CASE("during a pause no shift is announced, whether its end is known or not; from the day back on it is") {
  const auto nothing_of_shifts = [](const Course& course, std::string_view today) {
    const auto found = due(course, today, 1000);
    return of<HoldShift>(found).empty() && of<TellOfShift>(found).empty() && of<EvaluatePlan>(found).empty();
  };
  CHECK_FALSE(nothing_of_shifts(paused("2027-01-25"), "2027-01-24"));
  CHECK(nothing_of_shifts(paused("2027-01-25"), "2027-01-25"));
  CHECK(nothing_of_shifts(paused("2027-01-25"), "2027-03-28"));
  CHECK(nothing_of_shifts(paused("2027-01-25", day("2027-02-01")), "2027-01-31"));
  CHECK_FALSE(nothing_of_shifts(paused("2027-01-25", day("2027-02-01")), "2027-02-01"));
}

TEST_CASE("an open pause that has not begun moves nothing yet") {
  for (const auto& duty : due(paused("2027-03-01"), "2027-01-20", 100)) CHECK_FALSE(duty.provisional);
}

TEST_CASE("a pause that has its end makes nothing provisional") {
  for (const auto& duty : due(paused("2026-12-20", day("2027-01-20")), "2027-01-10", 1000))
    CHECK_FALSE(duty.provisional);
}

TEST_CASE("a shift that lay before the pause is late on its own day, and not provisional") {
  const auto late = of<HoldShift>(due(paused("2027-02-10"), "2027-02-20", 0));
  CHECK(late[0].day == day("2027-02-01"));
  CHECK_FALSE(provisional(late));
}

TEST_CASE("a day that a person has set stays on it, however long the pause") {
  auto course = paused("2026-12-20");
  course.handover->declined.reset();
  course.handover->meetings = {{day("2027-02-01"), "Ole"}};
  Focus focus;
  focus.id = "f1", focus.activities = {{"f1.a1", "call", "", "", day("2027-02-01")}};
  course.plan = Plan{{}, {focus}, {}, {}};
  const auto found = due(course, "2027-01-10", 30);
  CHECK_FALSE(provisional(of<TakeStep>(found)));
  CHECK_FALSE(provisional(of<MeetNetwork>(found)));
}
