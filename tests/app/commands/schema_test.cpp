#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti schema describes the file of a course where none is named") {
  Desk desk;
  const auto answer = desk.types("cti schema");
  CHECK(answer.code == 0);
  CHECK(answer.out == desk.types("cti schema course").out);
  CHECK(answer.out == Contains{"contact-from"});
}

TEST_CASE("cti schema describes every other kind of file") {
  Desk desk;
  CHECK(desk.types("cti schema settings").out == Contains{"thresholds"});
  CHECK(desk.types("cti schema method").out == Contains{"checklists"});
  CHECK(desk.types("cti schema implementation").out == Contains{"milestones"});
  CHECK(desk.types("cti schema courses").err == Contains{"did you mean 'course'?"});
}
