#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti caseload counts the courses of every worker on a day") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto now = desk.types("cti caseload --format json");
  CHECK(now.code == 0);
  CHECK(now.out == Contains{"\"phase_1\": 1"});
  CHECK(desk.types("cti caseload --at 2027-04-01 --format json").out == Contains{"\"phase_2\": 1"});
  CHECK(desk.types("cti caseload --worker mette --forecast 3").code == 0);
}

TEST_CASE("cti caseload refuses more months than it can see") {
  Desk desk;
  CHECK(desk.types("cti caseload --forecast 25").err == Contains{"a number of months from 1 to 24"});
  CHECK(desk.types("cti caseload --forecast 0").code == 2);
}
