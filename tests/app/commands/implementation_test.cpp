#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti implementation start writes the questions, and cti implementation says what is open") {
  Desk desk;
  const auto none = desk.types("cti implementation");
  CHECK(none.code == 4);
  CHECK(none.err == Contains{"begin it: cti implementation start"});
  CHECK(desk.types("cti implementation start").code == 0);
  CHECK(desk.text_of("implementation.yaml") == Contains{"cti-implementation: 1"});
  CHECK(desk.types("cti implementation --format json").code == 0);
  CHECK(desk.types("cti implementation start").err == Contains{"implementation.yaml exists already"});
}
