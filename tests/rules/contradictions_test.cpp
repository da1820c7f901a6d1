#include "values.hpp"

#include "cti/rules/contradictions.hpp"

using namespace cti;

namespace {

Method job() {
  Method method{"job"};
  method.earliest_start = 14;
  return method;
}

// The places of what is wrong, as keys.
std::vector<std::string> wrong_in(const Course& course) {
  std::vector<std::string> places;
  for (const auto& found : contradictions(course, job(), day("2027-01-12"))) places.push_back(found.path.front());
  return places;
}

using Places = std::vector<std::string>;

} // namespace

TEST_CASE("an ordinary course contradicts itself nowhere") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  course.change = day("2026-12-01");
  course.pauses = {pause_of("2026-12-20", "2027-01-05")};
  course.ticks = {{Stage::contact, "contact-made", Done{day("2026-11-12")}}};
  CHECK(wrong_in(course).empty());
}

TEST_CASE("a method that allows no early start at all reads no day that is not there") {
  Method strict{"own"};
  strict.earliest_start = -1;
  for (const auto& course : {Course{}, course_from("2026-12-01")})
    CHECK(contradictions(course, strict, day("2027-01-12")).empty());
}

TEST_CASE("many changes of worker, pauses and shifts each have their own finding, once") {
  auto course = course_from("2026-12-01");
  for (int i = 0; i < 30000; ++i) course.worker_changes.push_back({day("2026-12-10"), "ali", "", {}});
  const auto found = contradictions(course, job(), day("2027-01-12"));
  CHECK(found.size() == 30000 - 1);
  CHECK(found.front().path == std::vector<std::string>{"worker-changes", "1"});
  CHECK_FALSE(new_contradiction(course, course, job(), day("2027-01-12")));
}

TEST_CASE("on the job method phase 1 begins at most 14 days before the change") {
  auto course = course_from("2026-12-01");
  course.change = day("2026-12-15");
  CHECK(wrong_in(course).empty());
  course.change = day("2026-12-16");
  CHECK(wrong_in(course) == Places{"start"});
  CHECK(contradictions(course, Method{"homelessness"}, day("2027-01-12")).empty());
}

TEST_CASE("a length beside a legal basis must be the one that it gives") {
  auto course = course_from("2026-12-01", LegalBasis::sel_82b);
  course.months = 6;
  CHECK(wrong_in(course).empty());
  course.months = 9;
  CHECK(wrong_in(course) == Places{"months"});
}

TEST_CASE("the contact period lies before phase 1") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-12-02");
  CHECK(wrong_in(course) == Places{"contact-from"});
}

TEST_CASE("a pause lies within the course, and only one is open") {
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2026-11-20", "2026-11-25")};
  CHECK(wrong_in(course) == Places{"pauses"});
  course.pauses = {pause_of("2027-09-01", "2027-09-05")};
  CHECK(wrong_in(course) == Places{"pauses"});
  course.pauses = {{day("2026-12-10")}};
  CHECK(wrong_in(course).empty());
  course.pauses.push_back({day("2027-01-10")});
  CHECK(wrong_in(course) == Places{"pauses"});
  course = course_from("2026-12-01");
  course.start.reset();
  course.pauses = {{day("2026-12-10")}};
  CHECK(wrong_in(course) == Places{"pauses"});
}

TEST_CASE("a shift lies in the course, in order, not ahead of today, and is on record once") {
  auto course = course_from("2026-08-01");
  course.shifts = {{2, day("2026-11-01")}};
  CHECK(wrong_in(course).empty());
  course.shifts = {{2, day("2026-07-01")}};
  CHECK(wrong_in(course) == Places{"shifts"});
  course.shifts = {{2, day("2027-02-01")}};
  CHECK(wrong_in(course) == Places{"shifts"});
  course.shifts = {{2, day("2026-11-01")}, {3, day("2026-10-01")}};
  CHECK(wrong_in(course) == Places{"shifts"});
  course.shifts = {{2, day("2026-11-01")}, {2, day("2026-11-02")}};
  CHECK(wrong_in(course) == Places{"shifts"});
}

TEST_CASE("a course is closed after it began, not ahead of today, and with a reason unless completed") {
  auto course = course_from("2026-08-01");
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  CHECK(wrong_in(course).empty());
  course.closed = Closing{day("2026-07-10"), Outcome::completed};
  CHECK(wrong_in(course) == Places{"closed"});
  course.closed = Closing{day("2027-02-10"), Outcome::completed};
  CHECK(wrong_in(course) == Places{"closed"});
  course.closed = Closing{day("2027-01-10"), Outcome::ended_early};
  CHECK(wrong_in(course) == Places{"closed"});
  course.closed->reason = "moved away";
  CHECK(wrong_in(course).empty());
}

TEST_CASE("a citizen who withdraws before phase 1 ends early, whatever days were planned; nothing was completed") {
  const auto closed = [](Course course, Outcome outcome) {
    course.closed = Closing{day("2027-01-10"), outcome, "changed her mind"};
    return wrong_in(course);
  };
  Course without_start;
  without_start.contact_from = day("2027-01-02");
  auto planned = course_from("2027-02-01");
  planned.change = day("2027-02-10");
  for (const auto& course : {without_start, planned}) {
    CHECK(closed(course, Outcome::ended_early).empty());
    CHECK(closed(course, Outcome::restarted).empty());
    CHECK(closed(course, Outcome::completed) == Places{"closed"});
  }
  without_start.contact_from = day("2027-01-11");
  CHECK(closed(without_start, Outcome::ended_early) == Places{"closed"});
}

TEST_CASE("nothing of the calendar happens after the closing: no shift, no pause") {
  auto course = course_from("2026-10-01", LegalBasis::lab_31b);
  course.closed = Closing{day("2026-12-01"), Outcome::ended_early, "moved"};
  course.shifts = {{2, day("2026-12-01")}};
  course.pauses = {pause_of("2026-12-01", "2026-12-02")};
  CHECK(wrong_in(course).empty());
  course.shifts[0].on = day("2026-12-02");
  CHECK(wrong_in(course) == Places{"shifts"});
  course.shifts.clear();
  course.pauses[0].from = day("2026-12-02");
  course.pauses[0].until = day("2026-12-03");
  CHECK(wrong_in(course) == Places{"pauses"});
}

TEST_CASE("an item is ticked on a day between the contact period's first and today") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  course.ticks = {{Stage::contact, "contact-made", Done{day("2026-11-09")}}};
  CHECK(wrong_in(course) == Places{"checklists"});
  course.ticks = {{Stage::contact, "contact-made", Done{day("2027-01-13")}}};
  CHECK(wrong_in(course) == Places{"checklists"});
  course.ticks = {{Stage::phase_1, "introduced", Skipped{day("2027-01-13"), "none"}}};
  CHECK(wrong_in(course) == Places{"checklists"});
}

TEST_CASE("a course does not follow itself") {
  auto course = course_from("2026-12-01");
  course.after = "b-1";
  CHECK(wrong_in(course) == Places{"after"});
}

TEST_CASE("a change is stopped by what it brings in, not by what stood there before") {
  auto before = course_from("2026-12-01");
  before.contact_from = day("2026-12-05");
  auto after = before;
  after.pauses = {{day("2027-01-05")}};
  CHECK_FALSE(new_contradiction(before, after, job(), day("2027-01-12")).has_value());
  after.pauses.push_back({day("2027-01-06")});
  CHECK(new_contradiction(before, after, job(), day("2027-01-12")).has_value());
}
