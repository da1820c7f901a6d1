#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti export prints flat tables") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti export courses --format csv").out == Contains{"b-1,mette"});
  CHECK(desk.types("cti export").out == Contains{"\"table\":\"courses\""});
}

TEST_CASE("cti export refuses several tables as csv, and pseudonyms without a key of one's own") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti export --format csv").err == Contains{"csv holds one table at a time"});
  CHECK(desk.types("cti export --key k").err == Contains{"--key is for pseudonyms"});
  CHECK(desk.types("cti export nothing").err == Contains{"TABLE cannot be 'nothing'"});
  CHECK(desk.types("cti export --pseudonymous").err == Contains{"pseudonyms need a key"});
  desk.files["/tmp/key"] = "a key that is long enough\n";
  const auto hidden = desk.types("cti export courses --pseudonymous --key /tmp/key");
  CHECK(hidden.code == 0);
  CHECK(hidden.out != Contains{"b-1"});
}
