#include "told.hpp"

#include "cti/view/csv.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/errors.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/words.hpp"

using namespace cti;
using namespace cti::view;

TEST_CASE("a cell that a spreadsheet would take for a formula is made plain") {
  CHECK(csv_line({"a", "=1+1", "+x", "-1", "@y"}) == "a,'=1+1,'+x,'-1,'@y\n");
  CHECK(csv_line({"a,b", "say \"x\"", "two\nlines", "x;y"}) == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"x;y\"\n");
}

TEST_CASE("control and bidirectional characters are shown, not obeyed") {
  CHECK(safe("\x1b[2Jx") == "\\u001B[2Jx");
  CHECK(safe("a\xE2\x80\xAE"
             "b") == "a\\u202Eb");
  CHECK(safe("\xC2\x9B") == "\\u009B");
  CHECK(safe("æ, 漢, ok") == "æ, 漢, ok");
  CHECK(safe("two\nlines") == "two\\nlines");
}

TEST_CASE("widths are columns, not bytes; a colour takes none") {
  speak(Language::english, "");
  CHECK(width("smørrebrød") == 10);
  CHECK(width("a\xCC\x8A") == 1);
  CHECK(width("漢") == 2);
  CHECK(width("\x1b[1mfed\x1b[0m") == 3);
  CHECK(padded("ø", 3) == "ø  ");
  CHECK(right_aligned("ø", 3) == "  ø");
}

TEST_CASE("a table aligns its columns and leaves no spaces at line ends") {
  CHECK(table({{"a", "1"}, {"bcd", "22"}, {"e", ""}}, {Align::left, Align::right}) == "  a     1\n  bcd  22\n  e\n");
}

TEST_CASE("an error names its place, shows the line and points at it") {
  const Error error{Kind::invalid,
                    {"{} is not a day of the calendar", {"2026-02-30"}},
                    {"{} has {} days", {"2026-02", "28"}},
                    Place{"courses/b-2.yaml", 7, 8, 10, "start: 2026-02-30"}};
  CHECK(error_text(error, {}) == "courses/b-2.yaml:7:8: error: 2026-02-30 is not a day of the calendar\n"
                                 "   7 | start: 2026-02-30\n"
                                 "     |        ^~~~~~~~~~\n"
                                 "hint: 2026-02 has 28 days\n");
}

TEST_CASE("a long line is cut around what the error points at") {
  const std::string line(500, '[');
  const Error far{Kind::invalid, {"x"}, {}, Place{"f", 1, 401, 100, line}};
  const auto text = error_text(far, {});
  CHECK(text.find("   1 | …[") != std::string::npos);
  CHECK(text.size() < 300);
  const Error near{Kind::invalid, {"x"}, {}, Place{"f", 1, 3, 1, line}};
  CHECK(error_text(near, {}).find("     |   ^\n") != std::string::npos);
}

TEST_CASE("the words of a case never stand in an error") {
  CHECK(without_free_text("  note: Ole ringede 12. maj") == "  note: ··· ······· ··. ···");
  CHECK(without_free_text("    informed: {on: 2026-02-30, note: \"Møde med Ole\"}") ==
        "    informed: {on: 2026-02-30, note: \"···· ··· ···\"}");
  CHECK(without_free_text("start: 2026-02-30") == "start: 2026-02-30");
  CHECK(without_free_text("outcome: done") == "outcome: done");
  CHECK(without_free_text("Ole bor hos sin bror") == "··· ··· ··· ··· ····");
}

TEST_CASE("a difference is shown as git shows it") {
  CHECK(unified_diff("x", "a\nb\nc\n", "a\nB\nc\n") == "--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
  CHECK(unified_diff("x", "", "a\n") == "--- /dev/null\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n");
  CHECK(unified_diff("x", "a\n", "a\n").empty());
  CHECK(unified_diff("x", "a", "b") ==
        "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");
}

TEST_CASE("distant changes stand in hunks of their own") {
  std::string before, after;
  for (int i = 0; i < 30; ++i)
    before += std::to_string(i) + "\n", after += std::to_string(i == 2 || i == 20 ? i + 100 : i) + "\n";
  const auto diff = unified_diff("x", before, after);
  CHECK(diff.find("@@ -1,6 +1,6 @@") != std::string::npos);
  CHECK(diff.find("@@ -18,7 +18,7 @@") != std::string::npos);
}

TEST_CASE("a changed line counts once, an added or removed one too") {
  CHECK(lines_changed("a\nb\n", "a\nB\n") == 1);
  CHECK(lines_changed("a\n", "a\nb\nc\n") == 2);
  CHECK(lines_changed("a\n", "a\n") == 0);
}

TEST_CASE("dates are written as the language writes them") {
  speak(Language::english, "");
  CHECK(full_day(day("2027-01-12")) == "Tue 12 Jan 2027");
  CHECK(short_day(day("2027-01-02")) == "2 Jan 2027");
  CHECK(month_day(day("2027-01-02")) == "2 Jan");
}

TEST_CASE("a long file whose every line changes takes no time, and every line counts") {
  std::string before, after;
  for (int i = 0; i < 20000; ++i) before += std::to_string(i) + "\r\n", after += std::to_string(i) + "\n";
  CHECK(lines_changed(before, after) == 20000);
  CHECK(unified_diff("x.yaml", before, after).find("@@ -1,20000 +1,20000 @@") != std::string::npos);
}
