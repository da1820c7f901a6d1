#include "cti/strings/split.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a text is split at each of the characters, and an empty part stays one") {
  using Parts = std::vector<std::string>;
  CHECK(split("a,b", ",") == Parts{"a", "b"});
  CHECK(split("1.12-2026", ".-") == Parts{"1", "12", "2026"});
  CHECK(split(",a,", ",") == Parts{"", "a", ""});
  CHECK(split("a b", ",") == Parts{"a b"});
  CHECK(split("", ",") == Parts{""});
}
