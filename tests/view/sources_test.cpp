#include "cti/view/sources.hpp"

#include "cti/view/words.hpp"

#include <doctest/doctest.h>

using namespace cti;
using view::source_text;

TEST_CASE("names and short forms of a source are translated, and what stands between them stays") {
  const view::Speaking danish{Language::danish};
  CHECK(source_text("manual p. 9, 13; CACTI self-assessment 2014, no. 1") ==
        "manual s. 9, 13; CACTI's selvevaluering 2014, nr. 1");
  CHECK(source_text("after CACTI self-assessment 2014, no. 6 (meetings only)") ==
        "efter CACTI's selvevaluering 2014, nr. 6 (kun møder)");
  CHECK(source_text("phase 3 page; manual p. 32") == "fase 3-siden; manual s. 32");
  CHECK(source_text("manual p. 12, description §3") == "manual s. 12, beskrivelsen §3");
  CHECK(source_text("").empty());
}

TEST_CASE("a word within another one is none of them") {
  const view::Speaking danish{Language::danish};
  CHECK(source_text("manuals, thereafter, Ép. 3, p.m.") == "manuals, thereafter, Ép. 3, p.m.");
}

TEST_CASE("in English a source is as it is written") {
  CHECK(source_text("description §3, an own text p. 4") == "description §3, an own text p. 4");
}
