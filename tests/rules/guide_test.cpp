#include "cti/rules/guide.hpp"

#include "cti/method/profiles.hpp"
#include "values.hpp"

using namespace cti;

namespace {

const Method& job() { return method::built_in().at("job"); }

// Six months from Tue 2026-12-01: phase 2 from 2027-02-01, which is 62 days later.
Course six_months() { return course_from("2026-12-01", "lab-31b"); }

std::optional<WeekOfPhase> week_on(const Course& course, std::string_view today) {
  return week_of_phase(course_status(course, job(), day(today)));
}

} // namespace

TEST_CASE("the week of a phase begins anew every seven days, and an odd day or two are a week of their own") {
  CHECK(week_on(six_months(), "2026-12-01") == WeekOfPhase{1, 9});
  CHECK(week_on(six_months(), "2026-12-07") == WeekOfPhase{1, 9});
  CHECK(week_on(six_months(), "2026-12-08") == WeekOfPhase{2, 9});
  CHECK(week_on(six_months(), "2027-01-31") == WeekOfPhase{9, 9});
  CHECK(week_on(six_months(), "2027-02-01") == WeekOfPhase{1, 9});
}

TEST_CASE("a phase of whole weeks has no odd one, and a day more begins one") {
  CHECK(week_on(course_from("2027-04-01"), "2027-04-01") == WeekOfPhase{1, 13}); // 91 days
  CHECK(week_on(course_from("2027-07-01"), "2027-07-01") == WeekOfPhase{1, 14}); // 92 days
}

TEST_CASE("days of a pause are in no week, and move none of them") {
  auto course = six_months();
  course.pauses = {pause_of("2026-12-08", "2026-12-22")};
  CHECK(week_on(course, "2026-12-07") == WeekOfPhase{1, 9});
  CHECK(week_on(course, "2026-12-10") == std::nullopt);
  CHECK(week_on(course, "2026-12-22") == WeekOfPhase{2, 9});
}

TEST_CASE("outside of the phases there is no week") {
  CHECK(week_on(six_months(), "2026-11-30") == std::nullopt);
  CHECK(week_on(six_months(), "2027-06-01") == std::nullopt);
}

TEST_CASE("points come in the method's order, those of one kind and one stage") {
  Method method;
  method.guide[Stage::phase_1] = {{PointKind::task, {"a", "a"}, "manual p. 1"},
                                  {PointKind::question, {"b", "b"}, "manual p. 2"},
                                  {PointKind::task, {"c", "c"}, "manual p. 3"}};
  const auto tasks = guide_points(method, Stage::phase_1, PointKind::task);
  REQUIRE(tasks.size() == 2);
  CHECK(tasks[0]->label.en == "a");
  CHECK(tasks[1]->label.en == "c");
  CHECK(guide_points(method, Stage::closing, PointKind::task).empty());
}

TEST_CASE("what concerns a network is left out beside a citizen who declined one, until they change their mind") {
  Method method;
  method.guide[Stage::phase_1] = {{PointKind::task, {"a", "a"}, "", true}, {PointKind::task, {"b", "b"}, ""}};
  auto course = six_months();
  const auto shown = [&] {
    const auto status = course_status(course, method, day("2027-01-12"));
    return guide_points(method, Stage::phase_1, PointKind::task, &status).size();
  };
  CHECK(guide_points(method, Stage::phase_1, PointKind::task).size() == 2);
  CHECK(shown() == 2);
  course.handover.emplace().declined = Declined{day("2027-01-04"), "alone"};
  CHECK(shown() == 1);
  course.handover->declined->changed_mind = day("2027-01-08");
  CHECK(shown() == 2);
}

TEST_CASE("items that are open come first where the method asks for them in any case") {
  auto course = six_months();
  course.ticks = {{Stage::phase_1, "plan-made", Done{day("2026-12-10")}}};
  const auto open = open_items(course_status(course, job(), day("2027-01-12")), Stage::phase_1);
  REQUIRE(open.size() == 9);
  CHECK(open.front()->id == "workplace-start");
  CHECK(open.back()->id == "introduced");
}
