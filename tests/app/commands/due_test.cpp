#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti due says what is due or late") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti due --within 60 --format json");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"\"id\": \"b-1\""});
  CHECK(desk.types("cti due --worker mette").code == 0);
}

TEST_CASE("cti due refuses a worker whom nobody knows, too many days, and an alarm outside of a calendar") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto unknown = desk.types("cti due --worker mete");
  CHECK(unknown.code == 4);
  CHECK(unknown.err == Contains{"did you mean 'mette'?"});
  CHECK(desk.types("cti due --within 1001").err == Contains{"a number of days from 0 to 1000"});
  CHECK(desk.types("cti due --alarm 1").err == Contains{"--alarm is for calendars"});
  CHECK(desk.types("cti due --alarm 400 --format ics").err == Contains{"a number of days from 0 to 365"});
}
