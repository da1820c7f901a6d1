#include "values.hpp"

#include "cti/view/page.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

using namespace cti;
using namespace cti::view;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

int widest(const std::string& text) {
  int columns = 0;
  for (const auto& line : lines_of(text)) columns = std::max(columns, width(line));
  return columns;
}

// The lines of a section alone, below the title of the page and an empty line.
std::string shown(const PageSection& section, int columns) {
  speak(Language::english);
  const auto text = page_text({"b-1", "", {section}, {}}, {false, columns});
  return text.substr(text.find("\n\n") + 2);
}

std::string item_shown(const PageItem& item, int columns) {
  PageSection section;
  section.items = {item};
  return shown(section, columns);
}

} // namespace

TEST_CASE("an item is its sign, its id and its words, with details behind them") {
  CHECK(item_shown({Sign::done, "f1.a1", "call the bank", {"Ole", "by 12 Jan"}}, 80) ==
        "  ✓ f1.a1  call the bank   Ole · by 12 Jan\n");
  CHECK(item_shown({Sign::open, "", "call", {}}, 80) == "  · call\n");
  CHECK(item_shown({Sign::dropped, "", "call", {"", "Ole", ""}}, 80) == "  – call   Ole\n");
}

TEST_CASE("an item that fills the screen keeps its details beside it; a column less, and they stand below") {
  const PageItem item{Sign::open, "", "call", {"Ole"}};
  CHECK(item_shown(item, 14) == "  · call   Ole\n");
  CHECK(item_shown(item, 13) == "  · call\n    Ole\n");
}

TEST_CASE("long words of an item go on under its text, its details too, between one and the next") {
  CHECK(item_shown({Sign::missing, "a1", "get the weekends in order", {"with Ole", "by 12 Jan", "home"}}, 26) ==
        "  ! a1  get the weekends\n"
        "        in order\n"
        "        with Ole\n"
        "        by 12 Jan · home\n");
}

TEST_CASE("ids of one section stand in a column") {
  PageSection section;
  section.items = {{Sign::open, "f1", "a", {}}, {Sign::open, "f1.a12", "b", {}}, {Sign::open, "", "c", {}}};
  CHECK(shown(section, 80) == "  · f1      a\n  · f1.a12  b\n  ·         c\n");
}

TEST_CASE("facts stand under one another, each going on under its own words") {
  PageSection section;
  section.facts = {{"goal", "keeps the flat and the job"}, {"økonomi", "ingen gæld"}};
  CHECK(shown(section, 31) == "    goal     keeps the flat and\n"
                              "             the job\n"
                              "    økonomi  ingen gæld\n");
}

TEST_CASE("lines, facts and items never go beyond the screen, however narrow it is") {
  const std::string words = "a citizen who wants to keep the flat, to see øl and 漢字 now and then, and to be on time";
  PageSection section;
  section.facts = {{"goal", words}};
  section.items = {{Sign::open, "f1.a1", words, {words, "Ole", words}}, {Sign::done, "f1.a2", "call", {words}}};
  section.lines = {words, words + words};
  for (int columns = 25; columns <= 200; ++columns) {
    CAPTURE(columns);
    CHECK(widest(shown(section, columns)) <= columns);
  }
}

TEST_CASE("a section has its id, its title, and what stands beside it at the edge of the screen") {
  PageSection section{"f1", "money", "now"};
  CHECK(shown(section, 20) == "f1  money        now\n");
  section.aside.clear();
  CHECK(shown(section, 20) == "f1  money\n");
}

TEST_CASE("a section with neither a title nor anything in it is left out") {
  speak(Language::english);
  CHECK(page_text({"b-1", "today", {PageSection{}}, {}}, {false, 20}) == "b-1            today\n");
  CHECK(page_markdown({"b-1", "today", {PageSection{}}, {}}) == "# b-1\n\ntoday\n");
}

TEST_CASE("commands that come to hand stand on the terminal, below an empty line, and not on paper") {
  speak(Language::english);
  const Page page{"b-1", "today", {}, {"cti plan b-1"}};
  CHECK(page_text(page, {false, 20}) == "b-1            today\n\ncti plan b-1\n");
  CHECK(page_markdown(page) == "# b-1\n\ntoday\n");
}

TEST_CASE("what a person typed is made safe on the terminal, wherever it stands") {
  const std::string nasty = "\x1b[2J\xE2\x80\xAEx\n";
  PageSection section{nasty, nasty, nasty};
  section.facts = {{"goal", nasty}};
  section.items = {{Sign::open, nasty, nasty, {nasty, nasty}}};
  section.head = {"who"}, section.rows = {{nasty}};
  section.lines = {nasty};
  const auto text = page_text({nasty, "", {section}, {nasty}}, {false, 200});
  CHECK(text.find('\x1b') == text.npos);
  CHECK(text.find("\xE2\x80\xAE") == text.npos);
  CHECK(lines_of(text).size() == 10); // a typed line end makes no line
}
