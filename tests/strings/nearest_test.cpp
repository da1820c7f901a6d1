#include "cti/strings/nearest.hpp"

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

TEST_CASE("a letter of several bytes is one letter") {
  CHECK(typing_distance("mde", "møde") == 1);
  CHECK(typing_distance("mæode", "møde") == 2);
  CHECK(typing_distance("mdøe", "møde") == 1);
  CHECK(nearest("mede", {"møde"}) == "møde");
  CHECK(nearest("gåd", {"gæld"}).empty()); // two slips in a word of three
  CHECK(nearest("mæøå", {"møæ"}).empty()); // eight bytes are no eight letters
  CHECK(nearest("økonmoi", {"økonomi"}) == "økonomi");
}

TEST_CASE("a word of any length is compared with those of about its length") {
  CHECK(nearest(std::string(1 << 20, 'a'), {"phase", std::string(1 << 10, 'a')}).empty());
}
