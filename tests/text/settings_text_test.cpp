#include "values.hpp"

#include "cti/text/course_text.hpp"

using namespace cti;

namespace {

text::Reading<Settings> read(const std::string& rest) {
  const auto document = text::parse("cti.yaml", "cti: 1\n" + rest);
  REQUIRE(document);
  return text::read_settings(*document);
}

Thresholds thresholds(const std::string& lines) {
  const auto reading = read("thresholds:\n" + lines);
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  return reading.value.thresholds;
}

// The lines in which something is wrong.
std::vector<std::size_t> wrong_lines(const std::string& rest) {
  std::vector<std::size_t> lines;
  for (const auto& error : read(rest).errors) lines.push_back(error.place->line);
  return lines;
}

using Lines = std::vector<std::size_t>;

} // namespace

TEST_CASE("settings that say nothing of thresholds leave them where a team begins") {
  CHECK(read("").value == Settings{});
  CHECK(read("").errors.empty());
}

TEST_CASE("each threshold is read into its own number, and the others stay") {
  CHECK(thresholds("  within: 1\n  tell-before-shift: 2\n  evaluate-before-shift: 3\n  evaluated-for-shift: 4\n"
                   "  shift-tolerance: 5\n  quiet-contact-period: 6\n  quiet-phase-1: 7\n  quiet-phase-2: 8\n"
                   "  quiet-phase-3: 9\n  quiet-pause: 10\n  long-pause: 11\n  community-meetings: 12\n") ==
        Thresholds{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
  Thresholds own;
  own.quiet_phase_2 = 30;
  CHECK(thresholds("  quiet-phase-2: 30\n") == own);
}

TEST_CASE("a number of days lies between none and a thousand") {
  CHECK(thresholds("  within: 0\n").within == 0);
  CHECK(thresholds("  within: 1000\n").within == 1000);
  CHECK(wrong_lines("thresholds:\n  within: -1\n") == Lines{3});
  CHECK(wrong_lines("thresholds:\n  within: 1001\n") == Lines{3});
  CHECK(wrong_lines("thresholds:\n  long-pause: 42\n  quiet-pause: -5\n  quiet-phase-1: 2000\n") == Lines{4, 5});
}

TEST_CASE("a number of meetings lies between none and a hundred") {
  CHECK(thresholds("  community-meetings: 0\n").community_meetings == 0);
  CHECK(thresholds("  community-meetings: 100\n").community_meetings == 100);
  CHECK(wrong_lines("thresholds:\n  community-meetings: -1\n") == Lines{3});
  CHECK(wrong_lines("thresholds:\n  community-meetings: 101\n") == Lines{3});
}

TEST_CASE("what is not a whole number of days is named once, at its place") {
  for (const std::string text : {"two", "1.5", "14 days", "99999999999999999999", "", "[7]"}) {
    CAPTURE(text);
    CHECK(wrong_lines("thresholds:\n  within: " + text + "\n").size() >= 1);
    CHECK(wrong_lines("thresholds:\n  within: " + text + "\n").front() == 3);
  }
}

TEST_CASE("a threshold that does not exist is warned about, a close one with what it may mean") {
  const auto near = read("thresholds:\n  quiet-phase1: 30\n");
  CHECK(near.errors.empty());
  REQUIRE(near.warnings.size() == 1);
  CHECK(near.warnings[0].place->line == 3);
  CHECK(near.warnings[0].what.values == std::vector<std::string>{"quiet-phase1"});
  CHECK(near.warnings[0].hint.values == std::vector<std::string>{"quiet-phase-1"});
  CHECK(near.value.thresholds == Thresholds{});
  const auto far = read("thresholds:\n  coffee: 3\n");
  REQUIRE(far.warnings.size() == 1);
  CHECK(far.warnings[0].hint.empty());
}

TEST_CASE("thresholds are keys with numbers, not a list or a word") {
  CHECK(wrong_lines("thresholds: [within]\n") == Lines{2});
  CHECK(wrong_lines("thresholds: 14\n") == Lines{2});
}

TEST_CASE("a measure is read with its scale, from 0 to 10 where nothing else is said") {
  const auto reading = read("measures:\n  - id: who-5\n    name: Well-being\n    most: 100\n"
                            "  - id: worry\n    name: Worry\n    least: 1\n    better: less\n");
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  CHECK(reading.value.measures ==
        std::vector<Measure>{{"who-5", "Well-being", 0, 100, Better::more}, {"worry", "Worry", 1, 10, Better::less}});
}

TEST_CASE("no two measures are called the same, and a scale has room") {
  CHECK(wrong_lines("measures:\n  - id: a\n    name: A\n  - id: a\n    name: B\n") == Lines{5});
  CHECK(wrong_lines("measures:\n  - id: A b\n    name: A\n") == Lines{3});
  CHECK(wrong_lines("measures:\n  - id: a\n    name: A\n    least: 10\n").size() == 1);
  CHECK(wrong_lines("measures:\n  - id: a\n    name: A\n    most: 1001\n") == Lines{5});
}
