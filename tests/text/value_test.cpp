#include "text/value.hpp"

#include "cti/text/document.hpp"

#include <doctest/doctest.h>

using namespace cti::text;

namespace {

std::string utf8(unsigned code) {
  const auto tail = [&](unsigned shift) { return static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) return {static_cast<char>(code)};
  if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), tail(0)};
  if (code < 0x10000) return {static_cast<char>(0xE0 | code >> 12), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | code >> 18), tail(12), tail(6), tail(0)};
}

/// The text that a list item holds, however it is written there.
std::string_view text_of(const Node& item) { return item.is_map() ? item.entries().front().value.value : item.value; }

/// Texts as values of all the kinds of places in which a file can hold one.
class Places {
public:
  void add(const std::string& text) {
    texts_.push_back(text);
    if (texts_.size() == 5000) check();
  }
  void check() {
    for (const auto& [head, tail] : {std::pair{"- ", ""}, {"- k: ", ""}, {"- {k: ", ", l: x}"}}) {
      std::string file = "all:\n";
      for (const auto& text : texts_) file += head + scalar_text(text) + tail + "\n";
      check(parse("x.yaml", file)), check(parse_by_events({"x.yaml", file}));
    }
    texts_.clear();
  }

private:
  void check(const cti::Expected<Document>& document) const {
    REQUIRE_MESSAGE(document.has_value(), (document ? "" : document.error().place->source));
    auto text = texts_.begin();
    for (const auto& item : document->root().entries().front().value.items()) {
      if (text_of(item) != *text) FAIL_CHECK(scalar_text(*text) << " is read as " << text_of(item));
      ++text;
    }
    CHECK(text == texts_.end());
  }

  std::vector<std::string> texts_{};
};

} // namespace

TEST_CASE("each character, wherever it stands in a text, is written so that both readers find it") {
  Places places;
  for (unsigned code = 1; code <= 0x10FFFF; code += code < 0x10000 ? 1 : 0x101) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    const auto sign = utf8(code);
    for (const auto& text : {sign, sign + "a", "a" + sign, "a " + sign + " b"}) places.add(text);
  }
  places.check();
}

TEST_CASE("so is each pair of signs") {
  Places places;
  for (char a = ' '; a < 0x7F; ++a)
    for (char b = ' '; b < 0x7F; ++b) {
      const std::string pair{a, b};
      for (const auto& text : {pair, "x" + pair, pair + "x", "x" + pair + "x"}) places.add(text);
    }
  places.check();
}

TEST_CASE("so are texts of several lines and long ones") {
  Places places;
  for (const char* text :
       {"to\nlinjer", "\n", "\nforan", "bagefter\n", "en\n\n\ntre", "  ind\n    rykket\n", "a\r\nb", "\t"})
    places.add(text);
  places.add(std::string(10'000, 'x'));
  std::string words;
  while (words.size() < 10'000) words += "Hvad nu? ";
  places.add(words);
  places.check();
}
