#include "values.hpp"

#include "cti/course/first_few.hpp"
#include "cti/text/course_text.hpp"
#include "cti/text/merge.hpp"

#include <algorithm>
#include <fmt/format.h>

using namespace cti;

namespace {

const std::string head = "cti: 1\nid: h-1\nworker: mette\n";

text::Reading<Course> read(const std::string& rest) {
  const auto document = text::parse("h-1.yaml", head + rest);
  REQUIRE(document);
  return text::read_course(*document);
}

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  while (count-- > 0) all += text;
  return all;
}

std::string keys(std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += "key-" + std::to_string(i) + ": a\n";
  return all;
}

} // namespace

TEST_CASE("of mistakes that are alike the first are told one by one, and how many more there are") {
  const auto errors = read("contacts:\n" + times(5000, "  - {on: x, minutes: 5, form: phone, with: citizen}\n")).errors;
  REQUIRE(errors.size() == shown_one_by_one + 1);
  CHECK(errors[0].place->line == 5);
  CHECK(errors[19].place->line == 24);
  CHECK(errors[20].what == Message{"and {} more like these", {"4980"}});
  CHECK(errors[20].place->line == 24);
}

TEST_CASE("mistakes of another kind are told beside them") {
  const auto errors =
      read("contacts:\n" + times(50, "  - {on: x, minutes: x, form: phone, with: citizen}\n") + "months: 7\n").errors;
  CHECK(errors.size() == 2 * (shown_one_by_one + 1) + 1);
  CHECK(errors.back().what.text == "a course lasts 3, 6, 9, 12, 15, 18, 21 or 24 months");
}

TEST_CASE("of a few mistakes none is left out") {
  const auto errors =
      read("contacts:\n" + times(shown_one_by_one, "  - {on: x, minutes: 5, form: phone, with: citizen}\n")).errors;
  CHECK(errors.size() == shown_one_by_one);
}

TEST_CASE("unknown keys are warned about the same way") {
  const auto warnings = read(keys(1000)).warnings;
  REQUIRE(warnings.size() == shown_one_by_one + 1);
  CHECK(warnings.back().what == Message{"and {} more like these", {"980"}});
}

TEST_CASE("many mistakes in one line do not each carry a copy of it") {
  const auto errors = read("contacts: [{on: x}" + times(20000, ", {on: x}") + "]\n").errors;
  REQUIRE_FALSE(errors.empty());
  CHECK(errors.size() < 100);
  for (const auto& error : errors) CHECK(error.place->source.size() < 20000);
}

TEST_CASE("a key that is there twice is found among a few and among many, by both readers") {
  for (const std::size_t count : {1u, 10u, 63u, 64u, 65u, 200u, 5000u}) {
    CAPTURE(count);
    CHECK(text::parse("x", head + keys(count)));
    CHECK(text::parse_by_events({"x", head + keys(count)}));
    for (const auto* again : {"key-0: b\n", "worker: b\n"})
      for (const auto& found :
           {text::parse("x", head + keys(count) + again), text::parse_by_events({"x", head + keys(count) + again})}) {
        REQUIRE_FALSE(found);
        CHECK(found.error().what.text == "the key '{}' is here twice, first in line {}");
        CHECK(found.error().what.values[1] == (again[0] == 'w' ? "3" : "4"));
      }
  }
}

TEST_CASE("a text that must be there and is blank is as good as none") {
  for (const auto* blank : {"", "\"\"", "''", "\"  \"", "~"}) {
    CAPTURE(blank);
    const auto text = std::string{blank};
    const auto step =
        read(fmt::format("plan:\n  focus:\n    - id: f1\n      theme: finances\n      text: a\n      activities:\n"
                         "        - id: {0}\n          text: {0}\n",
                         text));
    REQUIRE(step.errors.size() == 2);
    CHECK(step.errors[0].what == Message{"the key '{}' has no value", {"id"}});
    CHECK(step.errors[0].place->line == 10);
    CHECK(read("handover:\n  actors:\n    - id: " + text + "\n      name: b\n").errors.size() == 1);
    CHECK(read("handover:\n  goals:\n    - id: g1\n      text: " + text + "\n").errors.size() == 1);
    CHECK(read("worker-changes:\n  - on: 2026-01-01\n    from: " + text + "\n").errors.size() == 1);
  }
}

TEST_CASE("brackets in brackets are refused where the 33rd begins, by both readers alike") {
  for (const std::size_t count : {31u, 32u, 100000u}) {
    CAPTURE(count);
    const auto deep = head + "x: " + times(count, "[") + times(count, "]") + "\n";
    const auto plain = text::parse("x", deep), strict = text::parse_by_events({"x", deep});
    CHECK(plain.has_value() == (count < 32));
    CHECK(strict.has_value() == (count < 32));
    if (!plain && !strict) CHECK(plain.error() == strict.error());
  }
}

TEST_CASE("a text too long to be merged by what it says is merged as lines") {
  const auto base =
      head + "contacts:\n" + times(9000, "  - {on: 2026-01-01, minutes: 5, form: phone, with: citizen}\n");
  const auto ours = base + "note-1: a\n", theirs = "# a story\n" + base;
  const auto merged = text::merged(base, ours, theirs);
  CHECK(merged.conflicts.empty());
  CHECK(merged.text == "# a story\n" + ours);
}
