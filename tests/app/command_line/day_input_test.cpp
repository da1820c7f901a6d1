#include "values.hpp"

#include "cti/app/day_input.hpp"

using namespace cti;
using app::day_meant;

TEST_CASE("a day is meant by its date, by a word, or by how far it is") {
  const Day today = day("2027-01-31");
  CHECK(*day_meant("2026-12-01", today) == day("2026-12-01"));
  for (const char* word : {"today", "i dag", "idag"}) CHECK(*day_meant(word, today) == today);
  CHECK(*day_meant("i går", today) == day("2027-01-30"));
  CHECK(*day_meant("tomorrow", today) == day("2027-02-01"));
  CHECK(*day_meant("+2w", today) == day("2027-02-14"));
  CHECK(*day_meant("-3d", today) == day("2027-01-28"));
  CHECK(*day_meant("+1m", today) == day("2027-02-28"));
}

TEST_CASE("anything else is refused with what would do") {
  for (const char* text : {"", "soon", "+2", "+w", "+2x", "+99999d", "+9999m", "-9999m", "+9999w", "2026-02-30",
                           "2026-13-01", "1999-1-1", "12/01/2026", "+-2w"}) {
    CAPTURE(text);
    const auto found = day_meant(text, day("2027-01-31"));
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == Kind::usage);
    CHECK_FALSE(found.error().hint.empty());
  }
}
