#include "course_texts.hpp"

using namespace cti;

TEST_CASE("a file says its course") {
  const auto course = read(file).course;
  CHECK(course.id == "b-1");
  CHECK(course.worker == "mette");
  CHECK(course.legal_basis == "sel-85");
  CHECK(course.start == day("2026-12-01"));
  REQUIRE(course.pauses.size() == 1);
  CHECK_FALSE(course.pauses[0].until.has_value());
  REQUIRE(course.ticks.size() == 2);
  CHECK(std::get<Skipped>(course.ticks[1].how).reason == "own network");
}

TEST_CASE("an unknown key is kept and warned about, a close one with what it may mean") {
  const auto document = text::parse("x", "cti: 1\nid: b-1\nworker: m\nstrat: 2026-12-01\n");
  const auto reading = text::read_course(*document);
  CHECK(reading.errors.empty());
  REQUIRE(reading.warnings.size() == 1);
  CHECK(reading.warnings[0].hint.values.front() == "start");
}

TEST_CASE("each wrong value is named with its place, and all of them at once") {
  const auto document =
      text::parse("x", "cti: 1\nid: B 1\nlegal-basis: sel-99\nstart: 2026-02-30\npauses:\n  - from: 2027-01-10\n    "
                       "until: 2027-01-05\n    reason: [a]\nshifts:\n  - to: 4\n    on: soon\n"
                       "closed:\n  outcome: done\nchecklists:\n  phase-3: {}\n  contact:\n    informed: yes\n");
  const auto reading = text::read_course(*document);
  std::vector<std::size_t> lines;
  for (const auto& error : reading.errors) lines.push_back(error.place->line);
  CHECK(lines == std::vector<std::size_t>{1, 2, 4, 7, 8, 10, 11, 13, 13, 15, 17});
}

TEST_CASE("a list within a list, where an item was meant, is named and not stumbled over") {
  const auto document = text::parse("x", "cti: 1\nid: b-1\nworker: m\nshifts:\n- - to: 2\n    on: 2026-12-01\n");
  REQUIRE(document);
  CHECK(text::read_course(*document).errors.front().place->line == 5);
  CHECK(document->at({"shifts", "0", "to"}) == nullptr);
}

TEST_CASE("a date that does not exist is explained") {
  const auto document = text::parse("x", "cti: 1\nid: b-1\nworker: m\nstart: 2026-02-30\n");
  const auto error = text::read_course(*document).errors.front();
  CHECK(error.what == Message{"{} is not a day of the calendar", {"2026-02-30"}});
  CHECK(error.hint == Message{"{} has {} days", {"2026-02", "28"}});
}
