#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti guide shows what the method says of a course's stage, and what is still open") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto shown = desk.types("cti guide b-1");
  CHECK(shown.code == 0);
  CHECK(shown.out == Contains{"Keep in mind"});
  CHECK(shown.out == Contains{"Still open on the checklist"});
  CHECK(desk.types("cti guide closing").out == Contains{"manual p. 32"});
}

TEST_CASE("cti guide leaves a closed course alone") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1() + "closed: {on: 2027-01-05, outcome: ended-early, reason: moved}\n");
  CHECK(desk.types("cti guide b-1").code == 2);
}
