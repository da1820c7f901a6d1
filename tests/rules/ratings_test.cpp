#include "cti/rules/ratings.hpp"
#include "values.hpp"

using namespace cti;

namespace {

const std::vector<Measure> measures{{"who-5", "Well-being", 0, 100}, {"worry", "Worry", 1, 10, Better::less}};
const std::vector<Theme> themes{{"housing", {}}, {"finances", {}}};
const Scales scales{themes, measures};

std::optional<Went> went_of(const std::string& of, const std::vector<int>& values) {
  Plan plan;
  auto on = day("2026-12-01");
  for (const int value : values) plan.ratings.push_back({on += days{30}, of, value});
  return went(all_rated(plan, scales).at(0));
}

} // namespace

TEST_CASE(
    "what was rated stands in the order of the themes, then of the measures, then what nobody knows; each by day") {
  Plan plan;
  plan.ratings = {{day("2027-03-01"), "luck", 1},
                  {day("2027-03-01"), "worry", 4},
                  {day("2027-03-01"), "finances", 6},
                  {day("2026-12-01"), "finances", 3},
                  {day("2026-12-01"), "housing", 8}};
  std::string order;
  for (const auto& rated : all_rated(plan, scales)) order += rated.of + " ";
  CHECK(order == "housing finances worry luck ");
  const auto finances = all_rated(plan, scales).at(1);
  REQUIRE(finances.theme);
  CHECK(finances.theme->id == "finances");
  REQUIRE(finances.by_day.size() == 2);
  CHECK(finances.by_day[0]->value == 3);
  CHECK(finances.by_day[1]->value == 6);
}

TEST_CASE("it went from the first rating to the last, whatever lies between; one alone went nowhere") {
  CHECK(went_of("housing", {3, 2, 6}) == Went::better);
  CHECK(went_of("housing", {6, 9, 3}) == Went::worse);
  CHECK(went_of("housing", {3, 9, 3}) == Went::same);
  CHECK_FALSE(went_of("housing", {3}));
  CHECK(went_of("worry", {8, 3}) == Went::better); // of worry less is better
  CHECK(went_of("worry", {3, 8}) == Went::worse);
}

TEST_CASE("a number lies on the scale of its theme or measure, both ends counted") {
  const auto fits = [](const std::string& of, int value) { return !no_rating({{}, of, value}, scales); };
  CHECK(fits("finances", 0));
  CHECK(fits("finances", 10));
  CHECK_FALSE(fits("finances", 11));
  CHECK_FALSE(fits("worry", 0));
  CHECK(fits("worry", 1));
  CHECK(fits("who-5", 100));
  CHECK_FALSE(fits("who-5", 101));
  CHECK_FALSE(fits("luck", 5));
}

TEST_CASE("a number off its scale is an error; what no setting names any more, a warning") {
  Course course;
  CHECK(ratings_off_scale(course, scales).empty());
  course.plan = Plan{};
  course.plan->ratings = {
      {day("2027-01-01"), "housing", 10}, {day("2027-01-01"), "housing", 11}, {day("2027-01-01"), "luck", 5}};
  const auto found = ratings_off_scale(course, scales);
  REQUIRE(found.size() == 2);
  CHECK(found[0].severity == Severity::error);
  CHECK(found[0].path == std::vector<std::string>{"plan", "ratings", "1", "value"});
  CHECK(found[1].severity == Severity::warning);
  CHECK(found[1].path == std::vector<std::string>{"plan", "ratings", "2", "of"});
}
