#include "values.hpp"

#include "cti/text/course_text.hpp"

using namespace cti;

namespace {

const std::string head = "cti: 1\nid: b-1\nworker: sofie\nmethod: job\nstart: 2026-12-01\n";

const std::string file = head + "worker-changes:\n"
                                "  - on: 2027-01-11  # a Monday\n"
                                "    from: mette\n"
                                "    reason: \"leave: one year\"\n"
                                "    recorded: 2027-01-20\n"
                                "  - {on: 2027-02-01, from: ali}\n"
                                "closed:\n  on: 2027-05-31\n  outcome: completed\n";

text::Reading<Course> reading(const std::string& yaml) {
  const auto document = text::parse("x.yaml", yaml);
  REQUIRE(document);
  return text::read_course(*document);
}

Course read(const std::string& yaml) {
  const auto course = reading(yaml);
  REQUIRE(course.errors.empty());
  CHECK(course.warnings.empty());
  return course.value;
}

template <class Change> std::string changed(const std::string& yaml, Change change) {
  const auto document = text::parse("x.yaml", yaml);
  REQUIRE(document);
  const auto before = text::read_course(*document).value;
  auto meant = before;
  change(meant);
  const auto text = text::with_changes(*document, before, meant);
  REQUIRE(text);
  CHECK(read(*text) == meant);
  return *text;
}

} // namespace

TEST_CASE("changes of worker are read with their day, who had it, the reason and the day of writing") {
  CHECK(read(file).worker_changes ==
        std::vector<WorkerChange>{{day("2027-01-11"), "mette", "leave: one year", day("2027-01-20")},
                                  {day("2027-02-01"), "ali"}});
}

TEST_CASE("a change of worker needs its day and who had the course before") {
  const auto wrong = reading(head + "worker-changes:\n  - reason: leave\n  - on: soon\n    from:\n");
  std::vector<std::size_t> lines;
  for (const auto& error : wrong.errors) lines.push_back(error.place->line);
  CHECK(lines == std::vector<std::size_t>{7, 7, 8, 9});
}

TEST_CASE("a misspelt key of a change is named with the one that is meant") {
  const auto warned = reading(head + "worker-changes:\n  - on: 2027-01-11\n    from: mette\n    raeson: leave\n");
  CHECK(warned.errors.empty());
  REQUIRE(warned.warnings.size() == 1);
  CHECK(warned.warnings[0].hint.values == std::vector<std::string>{"reason"});
}

TEST_CASE("passing a course on changes the line of its worker and adds the change, and no other line") {
  const auto passed = changed(file, [](Course& course) {
    course.worker = "ida";
    course.worker_changes.push_back({day("2027-03-01"), "sofie", "new post"});
  });
  auto expected = file;
  expected.replace(expected.find("worker: sofie"), 13, "worker: ida");
  expected.insert(expected.find("closed:"), "  - on: 2027-03-01\n    from: sofie\n    reason: new post\n");
  CHECK(passed == expected);
}

TEST_CASE("the first change stands before the long parts of a file, so that a caseload need not read those") {
  const auto long_part = head + "checklists:\n  contact:\n    informed: 2026-12-01\n";
  const auto passed = changed(long_part, [](Course& course) {
    course.worker_changes = {{day("2027-03-01"), "mette", "", day("2027-03-04")}};
  });
  CHECK(passed == head + "worker-changes:\n  - on: 2027-03-01\n    from: mette\n    recorded: 2027-03-04\n"
                         "checklists:\n  contact:\n    informed: 2026-12-01\n");
}

TEST_CASE("a new file says its changes of worker") {
  auto course = course_from("2026-12-01");
  course.worker_changes = {{day("2027-03-01"), "mette", "no: leave", day("2027-03-04")}};
  CHECK(read(text::new_course_text(course, Method{"job"}, Language::danish, {})) == course);
}
