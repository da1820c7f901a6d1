#include "cti/course/choices.hpp"

#include "cti/course/stage.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a word that is none of the choices gets all of them, and first the one that it resembles") {
  const auto near = one_of("phase1", words_of<Stage>());
  CHECK(near.text == "did you mean '{}'? one of: {}");
  CHECK(near.values == std::vector<std::string>{"phase-1", "contact, phase-1, phase-2, closing"});
  const auto far = one_of("summer", words_of<Stage>());
  CHECK(far.text == "one of: {}");
  CHECK(far.values == std::vector<std::string>{"contact, phase-1, phase-2, closing"});
}
