#include "text/plain_reader.hpp"

#include <doctest/doctest.h>

using namespace cti::text;

namespace {

/// Whether the reader of the plain subset takes it, and then as the other reader does.
bool taken(const std::string& text) {
  CAPTURE(text);
  Document plain{Source{"x.yaml", text}};
  if (!read_plain(plain).value_or(false)) {
    CHECK(plain.nodes.empty());
    return false;
  }
  const auto by_events = parse_by_events(plain.source);
  REQUIRE(by_events.has_value());
  CHECK((plain.nodes == by_events->nodes));
  return true;
}

} // namespace

TEST_CASE("what case files are written in is read as plain, and just as the other reader reads it") {
  for (const char* text : {
           "cti: 1\n",
           "cti: 1",
           "# first\n\ncti: 1   # version\n  # deeper\nid: b-1\n\n\n",
           "a:\nb:   # nothing yet\nc: x\n",
           "pauses:\n  - from: 2027-01-11\n    until: 2027-01-25\n  - from: 2027-02-01\n",
           "pauses:\n- from: 2027-01-11\n  reason: other\nid: b-1\n",
           "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
           "a:\n- one\n- 'two'\n- \"three\"\n- [4, five]\n- {six: 6}\n",
           "contacts:\n  - {on: 2026-12-03, minutes: 60, with: citizen, note: \"Ole, og naboen\"}\n",
           "a: []\nb: {}\nc: [ x , y ]\nd: { x: 1 , y: [2, 3] }\n",
           "a: |\n  en linje\n  og en til\n\nb: >-\n  foldet\n  tekst\nc: |+\n  x\n\n",
           "a: it's 12:30 #1\nb: http://x.dk/#y\nc: (maybe)\nd: 010\ne: no\n",
           "a: {note: Hvad nu?, url: http://x.dk/?q=1}\nb: [a ? b, c?]\nc: hvad ? nu\n",
           "a: 'it''s'\nb: \"a \\\"quote\\\" and \\u00e6\"\nc: \"# no comment\"   # a comment\n",
           "navn: Søren Ærø\nnote: blåbærgrød ☕ 𝄞   # æøå\n",
           "a:\n  - b: 1\n    c:\n      - d\n    e:\n    - f\n",
       })
    CHECK(taken(text));
}

TEST_CASE("anything else is left to the other reader, whether it is right or wrong") {
  for (const char* text : {
           "",
           "# nothing\n",
           "- a\n",
           "a b: 1\n",
           "\"a\": 1\n",
           "a: ~\n",
           "a: null\n",
           "a: &x 1\n",
           "a: *x\n",
           "a: !x 1\n",
           "a: one\n  two\n",
           "a: 'one\n  two'\n",
           "a:\n  one\n",
           "a: [1,\n  2]\n",
           "a: [1,2]\n",
           "a: [1, 2, ]\n",
           "a: {b: }\n",
           "a: {b: ?c}\n",
           "a: {b: c:?d}\n",
           "a: {? b: c}\n",
           "a: ? b\n",
           "? a: b\n",
           "a: - b\n",
           "a: b: c\n",
           "a: 1\na: 2\n",
           "a: {b: 1, b: 2}\n",
           "a:\t1\n",
           "a: x\ty\n",
           "a: 1\r\n",
           "\xEF\xBB\xBF"
           "a: 1\n",
           "a: \xFF\n",
           "a: \xC2\x85\n",
           "a: \x7F\n",
           "a: \"\\q\"\n",
           "a: \"x\" y\n",
           "---\na: 1\n",
           "a: 1\n---\nb: 2\n",
           "a: 1\n...\n",
           "%YAML 1.2\n",
           "<<<<<<< ours\na: 1\n",
           "a: 1\n=======\n",
           "a:1\n",
           "a: 1\n b: 2\n",
           "a:\n    b: 1\n  c: 2\n",
           "  a: 1\n",
           "a: |\n\tx\n",
           "- - a\n",
           "a:\n  -\n    b: 1\n",
       })
    CHECK_FALSE(taken(text));
  CHECK_FALSE(taken(std::string("a: x\0y\n", 7)));
}

TEST_CASE("both readers stop at the same depth") {
  const auto nested = [](int depth) { return "a: " + std::string(depth, '[') + "b" + std::string(depth, ']') + "\n"; };
  CHECK(taken(nested(31)));
  CHECK_FALSE(taken(nested(32)));
}
