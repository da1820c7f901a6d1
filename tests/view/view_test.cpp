#include "values.hpp"

#include "cti/view/csv.hpp"
#include "cti/view/diff.hpp"
#include "cti/view/errors.hpp"
#include "cti/view/known_words.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/words.hpp"

using namespace cti;
using namespace cti::view;

TEST_CASE("a cell that a spreadsheet would take for a formula is made plain") {
  CHECK(csv_line({"a", "=1+1", "+x", "-1", "@y"}) == "a,'=1+1,'+x,'-1,'@y\n");
  CHECK(csv_line({"a,b", "say \"x\"", "two\nlines", "x;y"}) == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"x;y\"\n");
}

TEST_CASE("what a terminal would obey is as plain in a cell, which may hold lines") {
  CHECK(csv_line({"\x1b[2J", "a\xE2\x80\xAE", "\xFF", "one\ntwo\x07"}) ==
        "\\u001B[2J,a\\u202E,\\xFF,\"one\ntwo\\u0007\"\n");
  CHECK(csv_line({"＝1+1", "\t=1", "\r=1"}) == "'＝1+1,' =1,'\\u000D=1\n");
}

TEST_CASE("bytes that are no character are shown as such, and take nothing behind them with them") {
  CHECK(safe("\xE6r") == "\\xE6r");
  CHECK(safe("\xC3") == "\\xC3");
  CHECK(safe("\xC3\x1b[2J") == "\\xC3\\u001B[2J");
  CHECK(safe("\xF0\x9F\x1b") == "\\xF0\\x9F\\u001B");
  CHECK(safe("\xC0\x9B") == "\\xC0\\x9B");          // an overlong ESC
  CHECK(safe("\xED\xA0\x80") == "\\xED\\xA0\\x80"); // half of a pair
  CHECK(safe("\xF4\x90\x80\x80") == "\\xF4\\x90\\x80\\x80");
}

TEST_CASE("the name of a file is shown without a number that says who the citizen is") {
  CHECK(safe("courses/b-1042.yaml") == "courses/b-1042.yaml");
  CHECK(safe("courses/010165-1234.yaml") == "courses/010165-****.yaml");
  CHECK(safe("courses/x.0101651234.yaml") == "courses/x.010165-****.yaml");
  CHECK(safe("courses/\x1b[31m\xE6.yaml") == "courses/\\u001B[31m\\xE6.yaml");
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
  speak(Language::english);
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
  CHECK(without_free_text("  - outcome: completed  # Ole") == "  - outcome: completed  # ···");
  CHECK(without_free_text("months: 7") == "months: 7");
  CHECK(without_free_text("worker: mette") == "worker: ·····");
  CHECK(without_free_text("note: heroin") == "note: ······");
  CHECK(without_free_text("note: 2026-02-30") == "note: ··········");
  CHECK(without_free_text("  Ole: 2026-02-30") == "  ···: ··········");
  CHECK(without_free_text("note: Ole, mor: bror") == "note: ···, ···: ····");
  CHECK(without_free_text("Ole bor hos sin bror") == "··· ··· ··· ··· ····");
}

TEST_CASE("whoever sits at the terminal sees the line, and the word that is meant") {
  const Error error{
      Kind::invalid, {"unknown key '{}'", {"Ole bor her"}, true}, {}, Place{"f", 1, 1, 3, "Ole bor her: nu"}};
  CHECK(error_text(error, {}) == "f:1:1: error: unknown key '···········'\n   1 | ··· ··· ···: ··\n     | ^~~\n");
  CHECK(error_text(error, {.shows_words = true}) ==
        "f:1:1: error: unknown key 'Ole bor her'\n   1 | Ole bor her: nu\n     | ^~~\n");
  CHECK(untranslated(error.what) == "unknown key '···········'");
}

TEST_CASE("of the words of a file a message shows what cti knows, days, numbers and ids") {
  for (const char* shown : {"start", "strat", "2026-12-01", "b-1042", "f2.a1", "a9", "1500", "completed"})
    CHECK(word_of_file(shown) == shown);
  for (const char* hidden :
       {"Ole", "ole", "heroin", "Hun flyttede", "12345678", "01-01-65-1234", "0101651234", "010165-1234", "mor", ""})
    CHECK(word_of_file(hidden) == dots(hidden));
}

TEST_CASE("a CPR number is masked in every form of output") {
  CHECK(safe("ring 010165-1234") == "ring 010165-****");
  CHECK(csv_line({"010165-1234", "x"}) == "010165-****,x\n");
  CHECK(unified_diff("courses/010165-1234.yaml", "", "note: 0101651234\n") ==
        "--- /dev/null\n+++ b/courses/010165-****.yaml\n@@ -0,0 +1,1 @@\n+note: 010165-****\n");
  CHECK(say("saved {}", std::string{"010165-1234"}) == "saved 010165-****");
  CHECK(untranslated({"'{}'", {"010165-1234"}}) == "'010165-****'");
  CHECK(error_text({Kind::invalid, {"x"}, {}, Place{"010165-1234.yaml", 1, 1, 1, "note: 010165-1234"}},
                   {.shows_words = true}) == "010165-****.yaml:1:1: error: x\n   1 | note: 010165-****\n     | ^\n");
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

TEST_CASE("a difference obeys nobody; tabs and line ends are those of the file") {
  CHECK(unified_diff("x", "a\r\n", "a\tb\xE2\x80\xAE\r\n") ==
        "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\r\n+a\tb\\u202E\r\n");
}

TEST_CASE("a difference is the same wherever it stands, and however its lines repeat") {
  CHECK(unified_diff("x", "\n", "\n\n") == "--- a/x\n+++ b/x\n@@ -1,1 +1,2 @@\n \n+\n");
  CHECK(unified_diff("x", "a\nb", "a\nb\n") ==
        "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
  CHECK(unified_diff("x", "a\nx\n", "a\nyx\n") == "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-x\n+yx\n");
  CHECK(unified_diff("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n6\n7\n8\n9\n") ==
        "--- a/x\n+++ b/x\n@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n");
  CHECK(lines_changed("a\na\na\n", "a\na\n") == 1);
}

TEST_CASE("a changed line counts once, an added or removed one too") {
  CHECK(lines_changed("a\nb\n", "a\nB\n") == 1);
  CHECK(lines_changed("a\n", "a\nb\nc\n") == 2);
  CHECK(lines_changed("a\n", "a\n") == 0);
}

TEST_CASE("dates are written as the language writes them") {
  speak(Language::english);
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
