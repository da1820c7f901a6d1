#include "duties.hpp"

using namespace cti;

namespace {

// Its handover is not begun: handover by 2027-04-30, last day 2027-05-31.
Course not_handed_over() { return course_from("2026-12-01", "lab-31b"); }

Course with_further(const FurtherSupport& further) {
  auto course = handed_over();
  course.handover->further = {further};
  return course;
}

Milestone milestone(const std::string& goal, std::optional<Day> on, std::optional<Day> done = {}) {
  return {goal, "", on, done};
}

std::string order(std::vector<Duty> duties) {
  sort_by_day(duties);
  std::string all;
  for (const auto& duty : duties) all += duty.course + " ";
  return all;
}

Duty duty(const std::string& course, std::string_view on, decltype(Duty::what) what = HoldShift{2, {}}) {
  return {course, "mette", day(on), std::move(what)};
}

} // namespace

TEST_CASE("a network meeting is to be agreed by a month before the last day, and is late after it") {
  const auto course = not_handed_over();
  CHECK(days_of<AgreeMeeting>(due(course, "2027-04-15", 14)).empty());
  const auto found = of<AgreeMeeting>(due(course, "2027-04-16", 14));
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2027-04-30"));
  CHECK(std::get<AgreeMeeting>(found[0].what).last_day == day("2027-05-31"));
  CHECK_FALSE(is_late(found[0], day("2027-04-30")));
  CHECK(is_late(found[0], day("2027-05-01")));
}

TEST_CASE("a meeting agreed in time is due on its own day, and no longer to be agreed") {
  auto course = not_handed_over();
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-04-30"), "Ole"}};
  CHECK(of<AgreeMeeting>(due(course, "2027-04-20", 14)).empty());
  CHECK(days_of<MeetNetwork>(due(course, "2027-04-15", 14)).empty());
  CHECK(days_of<MeetNetwork>(due(course, "2027-04-16", 14)) == "2027-04-30");
  CHECK(std::get<MeetNetwork>(of<MeetNetwork>(due(course, "2027-04-30", 0))[0].what) == MeetNetwork{"Ole", 1});
  CHECK(of<MeetNetwork>(due(course, "2027-05-01", 14)).empty());
}

TEST_CASE("meetings are numbered as they stand in the file, those that are over too") {
  auto course = not_handed_over();
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-04-01"), "Ida"}, {day("2027-04-20"), "Ole"}, {day("2027-04-21"), "Ole"}};
  const auto found = of<MeetNetwork>(due(course, "2027-04-20", 14));
  REQUIRE(found.size() == 2);
  CHECK(std::get<MeetNetwork>(found[0].what).number == 2);
  CHECK(std::get<MeetNetwork>(found[1].what).number == 3);
}

TEST_CASE("a meeting that was agreed is asked for once its day has passed, until somebody says what became of it") {
  auto course = not_handed_over();
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-04-20"), "Ole", "", MeetingIs::agreed}};
  CHECK(days_of<MeetNetwork>(due(course, "2027-04-20", 0)) == "2027-04-20");
  const auto found = of<MeetNetwork>(due(course, "2027-04-21", 0));
  REQUIRE(found.size() == 1);
  CHECK(is_late(found[0], day("2027-04-21")));
  CHECK(of<AgreeMeeting>(due(course, "2027-04-21", 14)).empty()); // not asked for twice
  course.handover->meetings[0].state = MeetingIs::held;
  CHECK(of<MeetNetwork>(due(course, "2027-04-21", 0)).empty());
  CHECK(of<MeetNetwork>(due(course, "2027-04-20", 0)).empty());
  CHECK(of<AgreeMeeting>(due(course, "2027-04-21", 14)).empty());
  course.handover->meetings[0].state = MeetingIs::missed;
  CHECK(of<MeetNetwork>(due(course, "2027-04-21", 0)).empty());
  CHECK(of<AgreeMeeting>(due(course, "2027-04-21", 14)).size() == 1);
}

TEST_CASE("a meeting is asked for in a course that has no start yet, too") {
  auto course = not_handed_over();
  course.start.reset();
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-04-20"), "Ole", "", MeetingIs::agreed}};
  CHECK(days_of<MeetNetwork>(due(course, "2027-04-21", 0)) == "2027-04-20");
}

TEST_CASE("no meeting is asked for once the citizen has declined a network") {
  auto course = handed_over();
  course.handover->meetings = {{day("2027-04-20"), "Ole", "", MeetingIs::agreed}};
  CHECK(of<MeetNetwork>(due(course, "2027-04-20", 14)).empty());
  CHECK(of<MeetNetwork>(due(course, "2027-04-30", 14)).empty());
}

TEST_CASE("what else the handover lacks is one duty, by the day of the handover") {
  const auto course = not_handed_over();
  CHECK(of<CompleteHandover>(due(course, "2027-04-15", 14)).empty());
  const auto found = of<CompleteHandover>(due(course, "2027-04-16", 14));
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2027-04-30"));
  std::vector<Gap::What> gaps;
  for (const auto& gap : std::get<CompleteHandover>(found[0].what).gaps) gaps.push_back(gap.what);
  CHECK(gaps == std::vector{Gap::What::no_actor, Gap::What::no_goal, Gap::What::no_responsible});
}

TEST_CASE("a complete handover is no duty") {
  CHECK(of<CompleteHandover>(due(handed_over(), "2027-05-31", 14)).empty());
  CHECK(of<AgreeMeeting>(due(handed_over(), "2027-05-31", 14)).empty());
}

TEST_CASE("further support is applied for in time for its waiting, each kind for itself") {
  const auto course = with_further({"sel-85", {}, 8});
  CHECK(days_of<SecureSupport>(due(course, "2027-03-21", 14)).empty());
  const auto found = of<SecureSupport>(due(course, "2027-03-22", 14));
  REQUIRE(found.size() == 1);
  CHECK(found[0].day == day("2027-04-05"));
  CHECK(std::get<SecureSupport>(found[0].what).gap.about == "sel-85");
}

TEST_CASE("further support that has been applied for gets its first day, within the course, by the last one") {
  CHECK(days_of<SecureSupport>(due(with_further({"x", day("2027-03-01")}), "2027-05-17", 14)) == "2027-05-31");
  CHECK(days_of<SecureSupport>(due(with_further({"x", {}, {}, day("2027-06-01")}), "2027-05-17", 14)) == "2027-05-31");
  CHECK(days_of<SecureSupport>(due(with_further({"x", {}, {}, day("2027-05-31")}), "2027-05-17", 14)).empty());
}

TEST_CASE("whether support is needed afterwards is asked from the first day of phase 3, until that is settled") {
  auto course = handed_over();
  course.handover->further.clear();
  CHECK(days_of<AskForFurther>(due(course, "2027-03-18", 14)) == "2027-04-01");
  CHECK(days_of<AskForFurther>(due(course, "2027-03-17", 14)).empty());
  CHECK(days_of<AskForFurther>(due(course, "2027-05-31", 14)) == "2027-04-01");
  CHECK(days_of<AskForFurther>(due(course, "2027-06-01", 14)).empty());
  for (const auto* item : {"support-coordinated", "long-term-plan"}) {
    auto settled = course;
    settled.ticks.push_back({Stage::closing, item, Skipped{day("2027-03-01"), "none is needed"}});
    CHECK(days_of<AskForFurther>(due(settled, "2027-04-10", 14)).empty());
  }
  CHECK(days_of<AskForFurther>(due(handed_over(), "2027-04-10", 14)).empty());
}

TEST_CASE("a milestone is due from as many days before as are looked ahead, until it is reached") {
  Implementation implementation;
  implementation.milestones = {milestone("staff", day("2027-03-15"))};
  const auto due_on = [&](std::string_view today) { return milestone_duties(implementation, day(today), 14).size(); };
  CHECK(due_on("2027-02-28") == 0);
  CHECK(due_on("2027-03-01") == 1);
  CHECK(due_on("2027-04-01") == 1);
  implementation.milestones[0].done = day("2027-03-10");
  CHECK(due_on("2027-03-09") == 1);
  CHECK(due_on("2027-03-10") == 0);
  implementation.milestones = {milestone("some day", std::nullopt)};
  CHECK(due_on("2027-03-01") == 0);
}

TEST_CASE("a milestone belongs to no course and no worker, and is late like anything else") {
  Implementation implementation;
  implementation.milestones = {milestone("staff", day("2027-03-15"))};
  const auto found = milestone_duties(implementation, day("2027-03-16"), 0);
  REQUIRE(found.size() == 1);
  CHECK(found[0] == Duty{"", "", day("2027-03-15"), ReachMilestone{implementation.milestones[0]}});
  CHECK(is_late(found[0], day("2027-03-16")));
}

TEST_CASE("duties come by day, those of one day by course, what is quiet last") {
  CHECK(order({duty("c", "2027-02-01"), duty("b", "2027-02-01"), duty("d", "2027-01-31")}) == "d b c ");
  CHECK(order({duty("a", "2026-01-01", NoContact{ContactPeriod{}}), duty("b", "2027-02-01"),
               duty("c", "2025-01-01", LongPause{})}) == "b c a ");
}

TEST_CASE("duties of one course and day keep the order in which they were found") {
  std::vector all{duty("a", "2027-02-01", MeetNetwork{"first"}), duty("a", "2027-02-01", MeetNetwork{"second"})};
  sort_by_day(all);
  CHECK(std::get<MeetNetwork>(all[0].what).with == "first");
}

TEST_CASE("what has gone quiet is worth a word on its own, and never late") {
  CHECK(is_quiet(duty("a", "2026-01-01", NoContact{ContactPeriod{}})));
  CHECK(is_quiet(duty("a", "2026-01-01", LongPause{})));
  CHECK_FALSE(is_quiet(duty("a", "2026-01-01", Resumes{})));
  CHECK_FALSE(is_late(duty("a", "2026-01-01", NoContact{ContactPeriod{}}), day("2027-01-01")));
}
