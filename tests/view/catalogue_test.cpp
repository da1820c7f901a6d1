#include "view/words/catalogue.hpp"

#include "cti/view/words.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace cti;
using namespace cti::view;

namespace {

Catalogue danish() {
  for (const auto& built : built_catalogues())
    if (built.language == "da") return Catalogue{built.bytes};
  return Catalogue{};
}

} // namespace

TEST_CASE("a sentence is found wherever it stands in the catalogue") {
  const auto catalogue = danish();
  CHECK(std::string{catalogue.translation("hint:")} == "tip:");
  CHECK(std::string{catalogue.translation("Jan")} == "jan.");
  CHECK(std::string{catalogue.translation("Wed")} == "ons.");
  for (const char* sentence : {"", "Wednesday", "hint", "zzz", "\x01"})
    CHECK(catalogue.translation(sentence) == nullptr);
}

TEST_CASE("a sentence that counts has a form for one and a form for all else") {
  const auto catalogue = danish();
  const auto form = [&](unsigned long count) {
    return std::string{catalogue.translation("{} file cannot be read", count)};
  };
  CHECK(form(1) == "{} fil kan ikke læses");
  for (const unsigned long count : {0, 2, 21, 101}) CHECK(form(count) == "{} filer kan ikke læses");
  CHECK(catalogue.translation("{} word that nobody says", 2) == nullptr);
}

TEST_CASE("another language is spoken for as long as it is asked for") {
  REQUIRE(spoken() == Language::english);
  {
    const Speaking speaking{Language::danish};
    CHECK(say("hint:") == "tip:");
    CHECK(say_count("{} file cannot be read", "{} files cannot be read", 3) == "3 filer kan ikke læses");
    CHECK(decimal(0.5) == "0,5");
  }
  CHECK(say("hint:") == "hint:");
  CHECK(say_count("{} file cannot be read", "{} files cannot be read", 3) == "3 files cannot be read");
  CHECK(std::string{translated("a sentence that has no translation")} == "a sentence that has no translation");
}

TEST_CASE("a catalogue without sentences knows none") { CHECK(Catalogue{}.translation("hint:") == nullptr); }
