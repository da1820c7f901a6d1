#include "cti/rules/implementation.hpp"

#include "values.hpp"

using namespace cti;

namespace {

ImplementationTemplate two_sections() {
  return {{{"anchoring", {}, {}, "", {{"where", {}}, {"leader", {}}}}, {"staff", {}, {}, "", {{"hiring", {}}}}}};
}

Milestone milestone(const char* goal, const char* on, const char* done = nullptr) {
  Milestone one{goal, ""};
  if (on) one.on = day(on);
  if (done) one.done = day(done);
  return one;
}

} // namespace

TEST_CASE("a section counts its answers, and is complete when none is missing") {
  const auto status =
      implementation_status(two_sections(), {{{"anchoring", "leader", "Anne"}, {"staff", "hiring", "nej"}}, {}});
  REQUIRE(status.sections.size() == 2);
  CHECK(status.sections[0].answered == 1);
  CHECK_FALSE(status.sections[0].complete());
  CHECK(status.sections[0].questions[0].answer.empty());
  CHECK(status.sections[0].questions[1].answer == "Anne");
  CHECK(status.sections[1].complete());
}

TEST_CASE("an answer counts in its own section only") {
  const auto status = implementation_status(two_sections(), {{{"staff", "where", "her"}}, {}});
  CHECK(status.sections[0].answered == 0);
  CHECK(status.sections[1].answered == 0);
}

TEST_CASE("milestones come by day, those without one last, those of one day as in the file") {
  const auto status = implementation_status({}, {{},
                                                 {milestone("a", nullptr), milestone("b", "2027-03-01"),
                                                  milestone("c", "2027-02-01"), milestone("d", "2027-03-01")}});
  std::string order;
  for (const auto& one : status.milestones) order += one.goal;
  CHECK(order == "cbda");
}

TEST_CASE("a milestone is late from the day after its own, until it is reached") {
  const auto open = milestone("a", "2027-03-01");
  CHECK_FALSE(is_late(open, day("2027-03-01")));
  CHECK(is_late(open, day("2027-03-02")));
  const auto reached = milestone("a", "2027-03-01", "2027-03-10");
  CHECK(is_late(reached, day("2027-03-09")));
  CHECK_FALSE(is_late(reached, day("2027-03-10")));
  CHECK_FALSE(is_late(milestone("a", nullptr), day("2027-03-02")));
}

TEST_CASE("a day that has not come reaches no milestone") {
  const auto ahead = milestone("a", nullptr, "2027-03-10");
  CHECK_FALSE(is_reached(ahead, day("2027-03-09")));
  CHECK(is_reached(ahead, day("2027-03-10")));
}
