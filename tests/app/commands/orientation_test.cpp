#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti orientation is a page in the citizen's voice, with the course's own days") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto shown = desk.types("cti orientation b-1");
  CHECK(shown.code == 0);
  CHECK(shown.out == Contains{"One person supports me all the way: mette."});
  CHECK(desk.types("cti orientation b-1 --format json").code == 2);
}
