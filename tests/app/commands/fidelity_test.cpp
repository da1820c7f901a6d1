#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti fidelity judges the folder, one course, one criterion") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti fidelity").code == 0);
  CHECK(desk.types("cti fidelity b-1").out == Contains{"b-1"});
  CHECK(desk.types("cti fidelity --worker mette --criterion shifts-on-time").code == 0);
}

TEST_CASE("cti fidelity refuses what does not go together, and a criterion that there is not") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti fidelity b-1 --worker mette").err == Contains{"ID and --worker do not go together"});
  CHECK(desk.types("cti fidelity --criterion shift-on-time").err == Contains{"did you mean 'shifts-on-time'?"});
}
