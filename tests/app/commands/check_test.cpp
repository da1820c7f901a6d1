#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti check finds nothing in a course that is right") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti check b-1").code == 0);
}

TEST_CASE("cti check names what is wrong, with its place, and ends with 1") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1() + "strat: 2027-01-01\n");
  desk.has("courses/b-2.yaml", "cti: 1\nid: b-2\nworker: mette\nstart: 2027-02-30\n");
  const auto answer = desk.types("cti check");
  CHECK(answer.code == 1);
  CHECK(answer.out == Contains{"courses/b-2.yaml:4:8"});
  CHECK(desk.types("cti check b-3").code == 4);
}

TEST_CASE("cti check --staged asks git, and says where there is none") {
  Desk desk;
  CHECK(desk.types("cti check --staged").code != 0);
}
