#include "cti/course/nearest.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a slip of the fingers is one step: insert, delete, replace, swap") {
  CHECK(typing_distance("phase", "phase") == 0);
  CHECK(typing_distance("nwe", "new") == 1);
  CHECK(typing_distance("phas", "phase") == 1);
  CHECK(typing_distance("pphase", "phase") == 1);
  CHECK(typing_distance("phbse", "phase") == 1);
  CHECK(typing_distance("", "abc") == 3);
}

TEST_CASE("the nearest word is offered, and nothing where all are far") {
  CHECK(nearest("caselaod", {"phase", "caseload"}) == "caseload");
  CHECK(nearest("plan-mad", {"plan-made", "plan-adjusted"}) == "plan-made");
  CHECK(nearest("xyz", {"phase", "caseload"}).empty());
}
