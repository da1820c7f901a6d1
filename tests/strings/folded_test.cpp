#include "cti/strings/folded.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("texts that differ only in case fold to the same") {
  CHECK(folded("Mette") == "mette");
  CHECK(folded("ÆØÅ Þ") == "æøå þ");
  CHECK(folded("æøå") == "æøå");
  CHECK(folded("ØYVIND-2") == folded("øyvind-2"));
}

TEST_CASE("what has no small letter stays") {
  CHECK(folded("3 × 4 ß 漢 –") == "3 × 4 ß 漢 –");
  CHECK(folded("").empty());
}
