#include "values.hpp"

#include "cti/view/page.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <random>

using namespace cti;
using namespace cti::view;

namespace {

bool is_punctuation(char c) {
  return std::string_view{"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"}.find(c) != std::string_view::npos;
}

struct Plain {
  std::string text{};      ///< without the backslashes that make a sign plain
  std::string unescaped{}; ///< every sign that has no backslash, in order
};

// Source: CommonMark 0.31, section 2.4: a backslash before a punctuation sign makes it plain.
Plain plain(const std::string& markdown) {
  Plain all;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    const bool escaped = markdown[i] == '\\' && i + 1 < markdown.size() && is_punctuation(markdown[i + 1]);
    if (escaped) ++i;
    all.text += markdown[i];
    if (!escaped && is_punctuation(markdown[i])) all.unescaped += markdown[i];
  }
  return all;
}

std::string nasty(std::mt19937& chance) {
  static const std::vector<std::string> pieces{
      "#", "*", "_", "`", "~", "[", "]", "(", ")", "<", ">", "|", "\\", "&",  "$",  "@",  "!",       "-",
      "+", "=", ".", "1", "x", " ", ":", "{", "}", "/", "^", "'", "ø",  "\n", "\t", "\r", "\x1b[1m", "\xE2\x80\xAE"};
  std::string text;
  for (auto length = chance() % 12; length > 0; --length) text += pieces[chance() % pieces.size()];
  return text;
}

PageSection section_of(const PageItem& item) {
  PageSection section;
  section.items = {item};
  return section;
}

std::string on_paper(const PageSection& section) {
  const auto text = page_markdown({"b-1", "today", {section}, {}});
  return text.substr(text.find("today\n\n") + 7);
}

} // namespace

TEST_CASE("ordinary words stand in Markdown as they were typed") {
  for (const std::string words : {"Styr på gælden", "call Ole (brother), at 12:30!", "2027-01-12", "12 weeks", "a - b",
                                  "50% + 10", "it's #1", "x = y", ""}) {
    CAPTURE(words);
    CHECK(markdown(words) == words);
  }
}

TEST_CASE("what would be a mark is made plain") {
  CHECK(markdown("# x") == "\\# x");
  CHECK(markdown("- x") == "\\- x");
  CHECK(markdown("+ x") == "\\+ x");
  CHECK(markdown("===") == "\\===");
  CHECK(markdown("1. x") == "1\\. x");
  CHECK(markdown("12) x") == "12\\) x");
  CHECK(markdown("*a*") == "\\*a\\*");
  CHECK(markdown("_a_") == "\\_a\\_");
  CHECK(markdown("`a`") == "\\`a\\`");
  CHECK(markdown("~~a~~") == "\\~\\~a\\~\\~");
  CHECK(markdown("<b>") == "\\<b\\>");
  CHECK(markdown("&lt;") == "\\&lt;");
  CHECK(markdown("![x](y)") == "!\\[x\\](y)");
  CHECK(markdown("a|b") == "a\\|b");
  CHECK(markdown("@name") == "\\@name");
  CHECK(markdown("a\\*b") == "a\\\\\\*b");
}

TEST_CASE("signs that no reader could take for a mark where they stand stay bare") {
  CHECK(markdown("1.5 hours") == "1\\.5 hours"); // at the beginning it could be a list
  CHECK(markdown("for 1.5 hours") == "for 1.5 hours");
  CHECK(markdown("12") == "12");
  CHECK(markdown("a # b - c + d") == "a # b - c + d");
}

TEST_CASE("control and bidirectional characters and line ends become words, and those words no marks") {
  CHECK(markdown("\x1b[2J") == "\\\\u001B\\[2J");
  CHECK(markdown("\xE2\x80\xAEx") == "\\\\u202Ex");
  CHECK(markdown("a\n# b") == "a\\\\n# b");
}

TEST_CASE("whatever is typed reads as it does on the terminal, and holds no mark") {
  std::mt19937 chance{1}; // NOLINT: the same texts on every run
  for (int i = 0; i < 20000; ++i) {
    const auto typed = nasty(chance);
    CAPTURE(typed);
    const auto written = markdown(typed);
    const auto read = plain(written);
    auto shown = safe(typed); // but for the blanks around it, which could begin a block
    shown.erase(shown.find_last_not_of(" \t") + 1);
    shown.erase(0, shown.find_first_not_of(" \t"));
    REQUIRE(read.text == shown);
    REQUIRE(read.unescaped.find_first_of("\\`*_[]<>|~&$@") == std::string::npos);
    REQUIRE(written.find_first_of("\n\r\t") == std::string::npos);
    if (written.empty()) continue;
    REQUIRE(std::string{"#+-="}.find(written.front()) == std::string::npos);
    const auto behind_digits = std::min(written.find_first_not_of("0123456789"), written.size() - 1);
    if (behind_digits > 0) REQUIRE(std::string{".)"}.find(written[behind_digits]) == std::string::npos);
  }
}

TEST_CASE("a step is a line of a list: to tick, ticked, struck out or in bold") {
  CHECK(on_paper(section_of({Sign::open, "f1.a1", "call", {"Ole", "by 12 Jan"}})) == "- [ ] call · Ole · by 12 Jan\n");
  CHECK(on_paper(section_of({Sign::done, "f1.a1", "call", {""}})) == "- [x] call\n");
  CHECK(on_paper(section_of({Sign::dropped, "f1.a1", "call", {}})) == "- ~~call~~\n");
  CHECK(on_paper(section_of({Sign::missing, "", "no goal", {}})) == "- **no goal**\n");
  CHECK(on_paper(section_of({Sign::none, "g1", "a job", {"*Ole*"}})) == "- a job · \\*Ole\\*\n");
}

TEST_CASE("a section has a heading, what stands beside it, facts, a table and paragraphs") {
  PageSection section{"f1", "1. money", "now"};
  section.facts = {{"goal", "no *reminders*"}};
  section.head = {"who", "with what"};
  section.rows = {{"a|b", "the flat"}, {"Ida", "-"}};
  section.lines = {"# not a heading", "the end"};
  CHECK(on_paper(section) == "## 1\\. money\n\n*now*\n\n- **goal**: no \\*reminders\\*\n\n"
                             "| who | with what |\n| --- | --- |\n| a\\|b | the flat |\n| Ida | \\- |\n\n"
                             "\\# not a heading\n\nthe end\n");
}

TEST_CASE("a table without a head has an empty one, because Markdown knows no other") {
  PageSection section;
  section.rows = {{"a", "b"}};
  CHECK(on_paper(section) == "|  |  |\n| --- | --- |\n| a | b |\n");
}
