#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti list answers a question with a line a course") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto shown = desk.types("cti list phase:1 worker:mette ends:2027-08");
  CHECK(shown.code == 0);
  CHECK(shown.out == Contains{"1 of 1 courses"});
  CHECK(desk.types("cti list state:closed --format ids").out.empty());
  CHECK(desk.types("cti list fase:1 --format ids").out == "b-1\n");
}

TEST_CASE("cti list says which key, value, id or worker there is none of") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti list phse:1").err == Contains{"did you mean 'phase'?"});
  CHECK(desk.types("cti list state:clsed").err == Contains{"did you mean 'closed'?"});
  CHECK(desk.types("cti list worker:meta").code == 2);
  CHECK(desk.types("cti list c-9").code == 4);
}
