#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/rules/checklists.hpp"

using namespace cti;

namespace {

const Method& job() { return method::built_in().at("job"); }

StageStatus status_of(const Course& course, Stage stage) {
  return checklist_status(
      course, job(),
      timeline(course, Pauses{course}, length_of(course, job()), day("2027-01-12")))[static_cast<std::size_t>(stage)];
}

} // namespace

TEST_CASE("a stage is due on the day that it leads to") {
  const auto course = course_from("2026-12-01");
  CHECK(status_of(course, Stage::contact).due == day("2026-12-01"));
  CHECK(status_of(course, Stage::phase_1).due == day("2027-03-01"));
  CHECK(status_of(course, Stage::phase_2).due == day("2027-06-01"));
  CHECK(status_of(course, Stage::closing).due == day("2027-08-31"));
}

TEST_CASE("a list is complete when no item is open: what is not relevant is no gap") {
  auto course = course_from("2026-12-01");
  const auto& items = job().checklists.at(Stage::contact);
  for (const auto& item : items) course.ticks.push_back({Stage::contact, item.id, Done{day("2026-11-12")}});
  CHECK(status_of(course, Stage::contact).complete());
  course.ticks.back().how = Skipped{day("2026-11-12"), "no match needed"};
  CHECK(status_of(course, Stage::contact).complete());
  CHECK(status_of(course, Stage::contact).skipped == 1);
  course.ticks.pop_back();
  CHECK_FALSE(status_of(course, Stage::contact).complete());
  CHECK(status_of(course, Stage::contact).open == 1);
}

TEST_CASE("once the citizen has declined a network, its items are not open any more; a tick stands") {
  auto course = course_from("2026-12-01");
  const auto before = status_of(course, Stage::closing);
  CHECK(before.open == 9);
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-01-04"), "wants none"};
  course.ticks = {{Stage::closing, "handover-talks", Done{day("2027-01-03")}}};
  const auto now = status_of(course, Stage::closing);
  CHECK(now.open == 6);
  CHECK(now.skipped == 2);
  CHECK(now.done == 1);
  for (const auto& item : now.items) {
    const bool of_network = item.item->id == "network-ready" || item.item->id == "network-met";
    CHECK((item.declined != nullptr) == of_network);
    if (of_network) CHECK(item.since() == day("2027-01-04"));
  }
}

TEST_CASE("an item is meant by its id, or by a beginning that only it has") {
  CHECK(item_named(job(), "plan-made", "b-1")->item->id == "plan-made");
  CHECK(item_named(job(), "job", "b-1")->item->id == "job-match");
  CHECK(item_named(job(), "informed", "b-1")->stage == Stage::contact);
}

TEST_CASE("a beginning of several items is refused with their names, an unknown item with the nearest") {
  const auto several = item_named(job(), "plan", "b-1");
  REQUIRE_FALSE(several);
  CHECK(several.error().what.values.back() == "plan-made, plan-adjusted");
  const auto unknown = item_named(job(), "plan-maid", "b-1");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().kind == Kind::not_found);
  CHECK(unknown.error().what.values.back() == "plan-made");
}

TEST_CASE("the stage ahead is the one whose checklist comes next") {
  const auto course = course_from("2026-12-01");
  const auto line = timeline(course, Pauses{course}, {3, true}, day("2027-01-12"));
  CHECK(stage_ahead(line, day("2026-11-30")) == Stage::contact);
  CHECK(stage_ahead(line, day("2026-12-01")) == Stage::phase_1);
  CHECK(stage_ahead(line, day("2027-03-01")) == Stage::phase_2);
  CHECK(stage_ahead(line, day("2027-06-01")) == Stage::closing);
  CHECK(stage_ahead(std::nullopt, day("2027-06-01")) == Stage::contact);
}
