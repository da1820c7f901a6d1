#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti reassign passes the courses of one worker to another") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti reassign mette karen --on 2027-02-01 --reason leave");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"1 course moved from mette to karen"});
  CHECK(answer.err == Contains{"'karen' is new here"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"worker: karen"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"reason: leave"});
}

TEST_CASE("cti reassign moves nothing where one of the courses cannot be moved") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti reassign mette karen b-1 b-2").code == 4);
  CHECK(desk.types("cti reassign mette mette").err == Contains{"would pass the courses to themselves"});
  CHECK(desk.types("cti reassign ali karen").code == 4);
  CHECK(desk.text_of("courses/b-1.yaml") == course_b1());
}
