#include "values.hpp"

#include "cti/text/document.hpp"

using namespace cti;
using text::parse;

namespace {

struct Refusal {
  const char* text;
  std::size_t line;
  const char* what;
};

} // namespace

TEST_CASE("what cannot be read for certain is refused where it stands") {
  const Refusal refusals[] = {
      {"a: 1\na: 2\n", 2, "the key '{}' is here twice, first in line {}"},
      {"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n", 2,
       "merge conflict: two versions of this part are in the file"},
      {"a: |\n  text\n||||||| base\n  more\n", 3, "merge conflict: two versions of this part are in the file"},
      {"a:\n  - b\n=======\n  - c\n", 3, "merge conflict: two versions of this part are in the file"},
      {"a:\n\tb: 1\n", 2, "a tab as indentation"},
      {"a: \xE6\n", 1, "a character that is not UTF-8"},
      {"a: \xC0\xAF\n", 1, "a character that is not UTF-8"},
      {"\xFF\xFE"
       "a",
       1, "the file is UTF-16, not UTF-8"},
      {"a: 1\n---\nb: 2\n", 2, "a second document in the file"},
      {"a: 1\n...\nb: 2\n", 2, "a second document in the file"},
      {"a: &x 1\n", 1, "an anchor (&)"},
      {"a: &x [*x]\n", 1, "an alias (*)"},
      {"a: !x 1\n", 1, "a tag (!)"},
      {"a: !aktiv\n", 1, "a tag (!)"},
      {"<<: {a: 1}\n", 1, "a merge key (<<)"},
      {"a: \"open\nb: 2\n", 1, "a quote that is not closed"},
      {"a: 'open\nb: 2\n", 1, "a quote that is not closed"},
      {"a: 1\nb:2\nc: 3\n", 2, "no space behind the colon"},
      {"a: 1\nmissing colon\n", 2, "a key without its colon"},
      {"a: 1\n2026-12-01\n", 2, "a key without its colon"},
      {"%\"\xA6\"", 1, "a character that is not UTF-8"},
      {"%YAML 1.2\n---\na: 1\n", 1, "a line that begins with %"},
      {",", 1, nullptr},
      {"", 1, "the file is empty"},
      {"# only a comment\n", 1, "the file is empty"},
      {"a: \x1b[2J\n", 1, "a control character (U+{})"},
      {"a: b\rc\n", 1, "a control character (U+{})"},
      {"a: \xC2\x9B\n", 1, "a control character (U+{})"},
      {"  a: 1\n b: 2\n", 2, nullptr},
      {"a: b\n  - c\n", 2, "a list item under a value that stands on its key's line"},
      {"a: b: c\n", 1, "a second colon in the line"},
      {"- a\n- b\n", 1, "this is not a list of 'key: value' lines"},
      {"text\n", 1, nullptr},
      {"? a\n: b\n", 1, "a key marked with ?"},
      {"a: [1, 2\n", 1, "a bracket that is not closed"},
      {"a: {b: 1, b: 2}\n", 1, "the key '{}' is here twice, first in line {}"},
  };
  for (const auto& refusal : refusals) {
    const auto& [yaml, line, what] = refusal;
    CAPTURE(std::string{refusal.text});
    const auto document = parse("x.yaml", yaml);
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().kind == Kind::invalid);
    CHECK_FALSE(document.error().hint.empty());
    REQUIRE(document.error().place.has_value());
    CHECK(document.error().place->line == line);
    if (what) CHECK(document.error().what.text == what);
  }
}

TEST_CASE("a NUL, a huge file and a bottomless one are refused at once") {
  CHECK(parse("x", std::string(100, '\0')).error().what.text == "a NUL byte: the file is damaged, or not text");
  CHECK(parse("x", "a: 1\n" + std::string(text::largest_file, 'x')).error().what.text ==
        "the file is larger than 1 MiB");
  CHECK_FALSE(parse("x", "a: " + std::string(100000, '[')).has_value());
  CHECK_FALSE(parse("x", "a: " + std::string(33, '[') + std::string(33, ']')).has_value());
  CHECK(parse("x", "a: " + std::string(30, '[') + "b" + std::string(30, ']')).has_value());
}

TEST_CASE("a text is what is written, whatever other readers take it for") {
  const auto document =
      parse("x", "a: no\nb: 010\nc: 12:30\nd: \"\\x1b[2J\"\ne: 'it''s'\nf: ~\ng:\nh: http://x.dk/#y\n");
  REQUIRE(document);
  const auto value = [&](const char* key) { return document->at({key})->value; };
  CHECK(value("a") == "no");
  CHECK(value("b") == "010");
  CHECK(value("c") == "12:30");
  CHECK(value("d") == "\x1b[2J");
  CHECK(value("e") == "it's");
  CHECK(document->at({"f"})->is_null());
  CHECK(document->at({"g"})->is_null());
  CHECK(value("h") == "http://x.dk/#y");
}

TEST_CASE("block texts and folded ones read as YAML says") {
  const auto document = parse("x", "a: |\n  one\n   two\n\n  three\nb: >\n  one\n  two\n\n  three\nc: |-\n  end\nd: "
                                   "|+\n  kept\n\ne: folded\n  on\nf: \"x\n  y\"\n");
  REQUIRE(document);
  CHECK(document->at({"a"})->value == "one\n two\n\nthree\n");
  CHECK(document->at({"b"})->value == "one two\nthree\n");
  CHECK(document->at({"c"})->value == "end");
  CHECK(document->at({"d"})->value == "kept\n\n");
  CHECK(document->at({"e"})->value == "folded on");
  CHECK(document->at({"f"})->value == "x y");
}

TEST_CASE("line ends, a byte order mark and a missing last line end are read as they are") {
  const auto document = parse("x", "\xEF\xBB\xBF"
                                   "a: 1\r\nb:\r\n- x\r\n- y");
  REQUIRE(document);
  CHECK(document->at({"a"})->value == "1");
  CHECK(document->at({"b", "1"})->value == "y");
}

TEST_CASE("every node knows its bytes") {
  const std::string yaml = "a: 'x y'  # c\nb: {c: 1, d: [2, 3]}\ne:\n  - f: 1\n    g: |\n      t\n";
  const auto document = parse("x", yaml);
  REQUIRE(document);
  const auto bytes = [&](const std::vector<std::string>& path) {
    const auto span = document->at(path)->span;
    return yaml.substr(span.begin, span.end - span.begin);
  };
  CHECK(bytes({"a"}) == "'x y'");
  CHECK(bytes({"b"}) == "{c: 1, d: [2, 3]}");
  CHECK(bytes({"b", "d", "1"}) == "3");
  CHECK(bytes({"e", "0", "f"}) == "1");
  CHECK(bytes({"e", "0", "g"}) == "|\n      t");
}

TEST_CASE("a place counts lines and characters from 1") {
  const text::Source source("x.yaml", "æ: ø\nb: 2\n");
  const auto place = source.place({4, 6});
  CHECK(place.line == 1);
  CHECK(place.column == 4);
  CHECK(place.width == 1);
  CHECK(place.source == "æ: ø");
}
