#include "cti/rules/warnings.hpp"

#include "findings.hpp"

using namespace cti;

namespace {

const std::string hint = " | the worker of a course is another than who gave support before (manual p. 22-23)\n";

Course supported_by(const std::string& name) {
  auto course = course_from("2026-12-01");
  course.people = {{"a1", "Ole"}, {"a2", name}};
  course.people[1].supported_before = true;
  return course;
}

} // namespace

TEST_CASE("the worker is another than who gave support before, however the name is written") {
  CHECK(lines_of(worker_supported_before(supported_by("Karin"))).empty());
  CHECK(lines_of(worker_supported_before(supported_by("Mette"))) ==
        "warning people/1/supported-before: Mette gave the citizen support before the course, and has it now" + hint);
}

TEST_CASE("so are the workers before a change; who only supports now may be anybody") {
  auto course = supported_by("Ali");
  course.worker_changes = {{day("2027-01-12"), "ali"}};
  CHECK(lines_of(worker_supported_before(course)) ==
        "warning people/1/supported-before: Ali gave the citizen support before the course, and had it until "
        "2027-01-12" +
            hint);
  course.people[1].supported_before = false;
  CHECK(worker_supported_before(course).empty());
}

TEST_CASE("the actors of the handover are looked at too") {
  auto course = course_from("2026-12-01");
  course.handover.emplace().actors = {{"a1", "mette"}};
  course.handover->actors[0].supported_before = true;
  CHECK(lines_of(worker_supported_before(course)) ==
        "warning handover/actors/0/supported-before: mette gave the citizen support before the course, and has it now" +
            hint);
}
