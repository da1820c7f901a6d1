#include "values.hpp"

#include "cti/text/course_text.hpp"

using namespace cti;

namespace {

const std::string file = R"(cti: 1
id: b-1
worker: mette
people:
  - id: a1
    name: Lene
    kind: private
    role: sister
    since: 2026-12-01
    supports: rings on Sundays   # and on bad days
    works: partly
    change: also on Wednesdays
    supported-before: true
    takes-over: the letters
    accepted: 2027-01-12
handover:
  actors:
    - {id: a2, name: the foreman}
)";

Course read(const std::string& yaml) {
  const auto document = text::parse("x.yaml", yaml);
  REQUIRE(document.has_value());
  const auto reading = text::read_course(*document);
  REQUIRE(reading.errors.empty());
  CHECK(reading.warnings.empty());
  return reading.value;
}

std::string changed(const std::string& yaml, const std::function<void(Course&)>& change) {
  const auto document = text::parse("x.yaml", yaml);
  auto course = read(yaml);
  change(course);
  return text::with_changes(*document, read(yaml), course).value();
}

} // namespace

TEST_CASE("a person is read with all that is known of them, in either list") {
  const auto course = read(file);
  CHECK(course.people ==
        std::vector<Person>{{"a1", "Lene", PersonKind::private_person, "sister", "the letters", day("2027-01-12"),
                             day("2026-12-01"), "rings on Sundays", Works::partly, "also on Wednesdays", true}});
  CHECK(course.handover->actors == std::vector<Person>{{"a2", "the foreman"}});
}

TEST_CASE("what changes about a person changes one line; somebody new stands below the others") {
  CHECK(changed(file, [](Course& course) { course.people[0].works = Works::well; }).find("works: well\n") !=
        std::string::npos);
  const auto more = changed(file, [](Course& course) {
    course.people.push_back({"a3", "Ida"});
    course.handover->actors[0].role = "at work";
  });
  CHECK(more.find("    accepted: 2027-01-12\n  - id: a3\n    name: Ida\nhandover:") != std::string::npos);
  CHECK(more.find("{id: a2, name: the foreman, role: at work}") != std::string::npos);
}

TEST_CASE("how well support works is one of three words") {
  const auto document = text::parse("x.yaml", "cti: 1\nid: b\nworker: m\npeople:\n  - {id: a1, name: b, works: bad}\n");
  CHECK(text::read_course(*document).errors.size() == 1);
}
