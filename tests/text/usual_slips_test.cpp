// What a person's usual slips are answered with: the line that is wrong, and what to do.

#include "cti/text/document.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// "3: what was wrong" of a text that cannot be read.
std::string mistake_in(const std::string& text) {
  const auto document = text::parse("courses/b-1.yaml", text);
  if (document) return "none";
  return std::to_string(document.error().place->line) + ": " + document.error().what.text;
}

} // namespace

TEST_CASE("a quote that is not closed is named where it begins, however far the rest can be read") {
  CHECK(mistake_in("cti: 1\nworker: \"mette\nmethod: job\n") == "2: a quote that is not closed");
  CHECK(mistake_in(
            "cti: 1\nplan:\n  focus:\n    - id: f1\n      text: \"no end\n      goal: x\n      on: 2026-12-01\n") ==
        "5: a quote that is not closed");
  CHECK(mistake_in("cti: 1\nnote: 'it\nid: b-1\nafter: 'x'\n") == "2: a quote that is not closed");
}

TEST_CASE("a quote that ends in the middle of a text is named") {
  CHECK(mistake_in("cti: 1\ntext: 'Bo's debt'\nid: b-1\n") == "2: the quotes end here, and the text goes on");
  CHECK(mistake_in("cti: 1\ntext: \"a\" b\nid: b-1\n") == "2: the quotes end here, and the text goes on");
}

TEST_CASE("a bracket that is not closed is named, also behind a dash and where a comment holds one") {
  CHECK(mistake_in("cti: 1\npauses:\n  - {from: 2027-01-01, until: 2027-02-02\nplan:\n") ==
        "3: a bracket that is not closed");
  CHECK(mistake_in("cti: 1\nclosed: {on: 2027-01-01  # {on: DAY}\nplan:\n") == "2: a bracket that is not closed");
}

TEST_CASE("a key that stands under none of those above it is named") {
  CHECK(mistake_in("cti: 1\nplan:\n  focus:\n    - id: f1\n     theme: finances\n      text: x\n") ==
        "5: this line is indented unlike the ones above it");
  CHECK(mistake_in("cti: 1\nid: b-1\n  worker: mette\nmethod: job\n") ==
        "3: this line is indented unlike the ones above it");
}

TEST_CASE("a second colon and a key without one are named") {
  CHECK(mistake_in("cti: 1\ntext: Debt: get a grip\nid: b-1\n") == "2: a second colon in the line");
  CHECK(mistake_in("cti: 1\nworker mette\nid: b-1\n") == "2: a key without its colon");
}
