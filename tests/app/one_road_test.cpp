// A file is judged once: reports, cti check, cti edit and git's hook say the same of it.

#include "app/desk.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// The lines of standard error or output that name something wrong.
std::string first_line(const std::string& text) { return text.substr(0, text.find('\n') + 1); }

} // namespace

TEST_CASE("cti check says nothing of a folder in order") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti check");
  CHECK(answer.code == 0);
  CHECK(answer.err.empty());
}

TEST_CASE("what keeps a report from a file, cti check says in the same words") {
  Desk desk;
  struct Bad {
    std::string name, text;
  };
  for (const auto& bad : {Bad{"b-2.yaml", course_b1()},
                          {"b-1.yml", course_b1()},
                          {"B-1.yaml", course_b1()},
                          {"b-1.x.yaml", course_b1()},
                          {"010165-1234.yaml", course_b1()},
                          {"b-3.yaml", "cti: 1\nid: b-3\nworker: mette\nmethod: jobb\n"},
                          {"b-4.yaml", "cti: 1\nid: b-4\nworker: mette\nstart: 2027-02-30\n"},
                          {"b-5.yaml", "- a list\n"}}) {
    CAPTURE(bad.name);
    desk.has("courses/" + bad.name, bad.text);
    const auto report = desk.types("cti phase"), check = desk.types("cti check");
    CHECK(report.code == 3);
    CHECK(check.code == 1);
    CHECK(first_line(report.err).find(": error: ") != std::string::npos);
    CHECK(check.out.find(first_line(report.err)) != std::string::npos);
    desk.files.erase("/sager/courses/" + bad.name);
  }
}

TEST_CASE("a course is not accused of the id that another file has taken from it") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.has("courses/a-1.yaml", course_b1());
  const auto answer = desk.types("cti check");
  CHECK(answer.code == 1);
  CHECK(answer.out.starts_with(
      "courses/a-1.yaml:2:5: error: the id in the file differs from the file's name, 'a-1.yaml'\n"));
  CHECK(answer.out.find("courses/b-1.yaml") == std::string::npos);
}

TEST_CASE("cti check warns of a file that everybody can read") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.opened_to["/sager/courses/b-1.yaml"] = system::Access::everybody;
  CHECK(desk.types("cti check").out == "courses/b-1.yaml:1:1: warning: every user of this machine can read the file\n"
                                       "hint: make it private: chmod o= courses/b-1.yaml\n");
  desk.opened_to["/sager/courses/b-1.yaml"] = system::Access::some;
  CHECK(desk.types("cti check").code == 0);
}

TEST_CASE("cti check --staged looks at what git has, not at the disk") {
  Desk desk;
  desk.has("courses/b-1.yaml", "cti: 1\nid: b-1\n");
  desk.answer = [](const std::vector<std::string>& words) -> std::optional<std::string> {
    const auto& asked = words[3];
    if (asked == "rev-parse") return "/sager\n";
    if (asked == "ls-files") return std::string{"100644 abc 0\tcourses/b-1.yaml"} + '\0';
    if (asked == "diff") return std::string{"courses/b-1.yaml"} + '\0';
    if (asked == "cat-file") return words[4] == "-s" ? std::to_string(course_b1().size()) + "\n" : course_b1();
    return std::nullopt;
  };
  const auto staged = desk.types("cti check --staged");
  CHECK(staged.code == 0);
  CHECK(staged.err.empty());
  CHECK(desk.types("cti check").code == 1);
}

TEST_CASE("cti edit opens no file whose name has to be mended first") {
  Desk desk;
  desk.has("courses/010165-1234.yaml", course_b1());
  const auto answer = desk.types("cti edit 010165-1234");
  CHECK(answer.code == 3);
  CHECK(answer.err == "courses/010165-****.yaml:1:1: error: the file's name looks like a CPR number: 010165-****\n"
                      "hint: rename it to a pseudonym; git keeps what was committed\n");
  CHECK(desk.started.empty());
}
