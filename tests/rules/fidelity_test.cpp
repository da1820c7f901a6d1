#include "judged.hpp"

using namespace cti;

TEST_CASE("every criterion has an id of its own, a label, a rule and a source") {
  std::vector<std::string_view> ids;
  for (const auto& criterion : criteria()) {
    CHECK(is_id(criterion.id));
    CHECK(std::ranges::count(ids, criterion.id) == 0);
    ids.push_back(criterion.id);
    for (const char* text : {criterion.label, criterion.rule, criterion.source})
      CHECK_FALSE(std::string_view{text}.empty());
  }
  CHECK(ids.size() == 16);
  CHECK(not_knowable().size() == 8);
}

TEST_CASE("n of m: met of those decided, for the folder and for each worker") {
  auto late = six_months(), open = course_from("2027-05-01", "lab-31b");
  late.worker = "ali";
  Settings settings;
  settings.workers = {{"sofie"}};
  std::vector<CourseStatus> courses;
  for (const auto& course : {closed_on("2027-05-31"), late, open})
    courses.push_back(course_status(course, job(), day("2027-06-20")));
  const auto results = fidelity_of(courses, settings);
  REQUIRE(results.size() == criteria().size());
  const auto& in_time = results[1];
  CHECK(in_time.criterion->id == "ended-in-time");
  CHECK(in_time.count == Count{1, 2});
  REQUIRE(in_time.workers.size() == 3);
  CHECK(in_time.workers[0].worker == "ali");
  CHECK(in_time.workers[0].count == Count{0, 1});
  CHECK(in_time.workers[1].count == Count{1, 1});
  CHECK(in_time.workers[2].count == Count{0, 0});
  CHECK(in_time.courses.size() == 3);
}

TEST_CASE("criteria of the shifts count shifts, one by one") {
  auto both = six_months(), one = six_months();
  both.shifts = {shift(2, "2027-02-01"), shift(3, "2027-04-30")};
  both.shifts[0].told = day("2027-01-20");
  one.shifts = {shift(2, "2027-02-03")};
  one.closed = Closing{day("2027-03-01"), Outcome::ended_early, "moved"};
  one.worker = "ali";
  const auto results =
      fidelity_of({course_status(both, job(), day("2027-06-20")), course_status(one, job(), day("2027-06-20"))}, {});
  const auto of = [&](std::string_view id) {
    return *std::ranges::find(results, id, [](const CriterionCount& result) { return result.criterion->id; });
  };
  CHECK(of("shifts-on-time").count == Count{2, 3});
  CHECK(of("shifts-on-time").workers[0].count == Count{1, 1});
  CHECK(of("shifts-on-time").workers[1].count == Count{1, 2});
  CHECK(of("shifts-on-time").courses[0].judgement.verdict == Verdict::not_met);
  CHECK(of("shifts-on-time").courses[0].judgement.count == Count{1, 2});
  CHECK(of("told-before-shift").count == Count{1, 3});
  CHECK(of("plan-evaluated").count == Count{0, 3});
  CHECK(of("checklist-complete").count == Count{0, 3});
  CHECK(of("one-worker").count == Count{2, 2});
}

TEST_CASE("a course that has not begun is judged by nothing yet") {
  const auto waiting = course_status(course_from("2027-02-01"), job(), day("2027-01-12"));
  for (const auto& criterion : criteria())
    if (criterion.judge) CHECK(judge(criterion, waiting, {}) == Judgement{Verdict::not_yet});
}

TEST_CASE("a full-time worker has 20 citizens at most, a part-time one their share; who has none is not counted") {
  std::vector<CourseStatus> courses;
  const auto give = [&](const std::string& worker, int many) {
    for (int i = 0; i < many; ++i) {
      auto course = six_months();
      course.worker = worker;
      courses.push_back(course_status(course, job(), day("2027-01-12")));
    }
  };
  give("ali", 20), give("mette", 21), give("sofie", 3), give("tom", 4);
  auto closed = closed_on("2027-01-04");
  closed.worker = "ida";
  courses.push_back(course_status(closed, job(), day("2027-01-12")));
  Settings settings;
  settings.workers = {{"jonas"}, {"sofie", 0.15}, {"tom", 0.15}};
  const auto result = fidelity_of(courses, settings).back();
  CHECK(result.criterion->id == "caseload");
  CHECK(result.count == Count{2, 4});
  CHECK(result.courses.empty());
  std::vector<Count> counts;
  for (const auto& worker : result.workers) counts.push_back(worker.count); // ali, ida, jonas, mette, sofie, tom
  CHECK(counts == std::vector<Count>{{1, 1}, {0, 0}, {0, 0}, {0, 1}, {1, 1}, {0, 1}});
}

TEST_CASE("a rule names the team's own number") {
  Settings settings;
  settings.thresholds.community_meetings = 4;
  const auto results = fidelity_of({}, settings);
  const auto found = std::ranges::find(results, "community-meetings",
                                       [](const CriterionCount& result) { return result.criterion->id; });
  CHECK(found->rule.values == std::vector<std::string>{"4"});
}
