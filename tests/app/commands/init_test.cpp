#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti init makes a folder of courses, and keeps what is there") {
  Desk desk;
  desk.here = "/tmp";
  const auto made = desk.types("cti init cases");
  CHECK(made.code == 0);
  CHECK(made.out == Contains{"made cti.yaml"});
  CHECK(desk.files.at("/tmp/cases/cti.yaml") == Contains{"cti: 1"});
  CHECK(desk.folders.contains("/tmp/cases/courses"));
  CHECK(desk.types("cti init cases").out == Contains{"kept cti.yaml, which was there"});
}

TEST_CASE("cti init --example fills the folder with courses that other commands read") {
  Desk desk;
  desk.here = "/tmp";
  CHECK(desk.types("cti init --example").code == 0);
  CHECK(desk.types("cti phase b-1042").code == 0);
}

TEST_CASE("cti init never overwrites, so it has no dry run") {
  Desk desk;
  CHECK(desk.types("cti init --dry-run").code == 2);
}
