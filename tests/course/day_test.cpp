#include "cti/course/day_mistake.hpp"
#include "values.hpp"

using namespace cti;

TEST_CASE("a day written as on paper is known, so that a hint can say how to write it") {
  for (const char* text : {"1.12.2026", "01.12.2026", "1/12-2026", "1/12/2026", "01-12-2026", "1. 12. 2026"}) {
    CAPTURE(text);
    CHECK(day_on_paper(text) == day("2026-12-01"));
  }
  for (const char* text : {"", "1.12", "1.12.26", "31.11.2026", "12.2026", "a.b.2026", "0.1.2026", "-1.1.2026.1"}) {
    CAPTURE(text);
    CHECK_FALSE(day_on_paper(text));
  }
}

TEST_CASE("a day is written YYYY-MM-DD and exists") {
  CHECK(iso_day("2026-12-01") == day("2026-12-01"));
  CHECK(iso_day("2024-02-29").has_value());
  for (const char* text : {"2026-02-30", "2026-2-3", "29-02-2026", "0000-00-00", "99999-01-01", "26-12-01",
                           "2026-12-01 ", "2026-12-01T10:00:00Z", "２０２６-12-01", "2026-13-01", "2026-00-10",
                           "2026-02-29", "1800-01-01", "2200-01-01", "", "2026/12/01"}) {
    CAPTURE(text);
    CHECK_FALSE(iso_day(text).has_value());
  }
}

TEST_CASE("a month that is too short gives its last day") {
  CHECK(months_after(day("2025-11-30"), 3) == day("2026-02-28"));
  CHECK(months_after(day("2023-11-29"), 3) == day("2024-02-29"));
  CHECK(months_after(day("2026-08-31"), 2) == day("2026-10-31"));
  CHECK(months_after(day("2027-03-31"), -1) == day("2027-02-28"));
}

TEST_CASE("a boundary is counted from the start, so a short month in between takes no day away") {
  CHECK(months_after(day("2026-08-31"), 4) == day("2026-12-31"));
  CHECK(months_after(months_after(day("2026-08-31"), 1), 3) == day("2026-12-30"));
}

TEST_CASE("the days of a month follow the leap years") {
  CHECK(days_of_month("2026-02-30") == 28);
  CHECK(days_of_month("2024-02-30") == 29);
  CHECK(days_of_month("2100-02-30") == 28);
  CHECK(days_of_month("2026-13-01") == 0);
}
