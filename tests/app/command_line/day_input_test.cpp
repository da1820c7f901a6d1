#include "values.hpp"

#include "cti/app/day_input.hpp"

using namespace cti;
using app::day_meant;
using app::days_meant;
using app::Toward;

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
                           "2026-13-01", "1999-1-1", "30.2.", "32/1", "12/01/26", "+-2w", "1.", "fr"}) {
    CAPTURE(text);
    const auto found = day_meant(text, day("2027-01-31"));
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == Kind::usage);
    CHECK_FALSE(found.error().hint.empty());
  }
}

TEST_CASE("a day is meant as screens show it, and as people write it") {
  const Day today = day("2027-01-12"); // a Tuesday
  for (const char* text : {"22.1.", "22.1", "22/1", "22. jan.", "22 Jan", "22. januar 2027", "fre. 22. jan. 2027",
                           "Fri 22 Jan", "22/1/2027", "22.01.2027"}) {
    CAPTURE(text);
    CHECK(*day_meant(text, today) == day("2027-01-22"));
  }
}

TEST_CASE("a day without a year, and a weekday, is the one that the moment asks for") {
  const Day today = day("2027-01-12"); // a Tuesday
  CHECK(*day_meant("20/12", today) == day("2026-12-20"));
  CHECK(*day_meant("20/12", today, Toward::future) == day("2027-12-20"));
  CHECK(*day_meant("20/1", today, Toward::past) == day("2026-01-20"));
  CHECK(*day_meant("29/2", today, Toward::future) == day("2028-02-29"));
  CHECK(*day_meant("29/2", today, Toward::past) == day("2024-02-29"));
  CHECK(*day_meant("fredag", today) == day("2027-01-15"));
  CHECK(*day_meant("fredag", today, Toward::past) == day("2027-01-08"));
  CHECK(*day_meant("tirsdag", today, Toward::past) == today);
  CHECK(*day_meant("Tuesday", today, Toward::future) == day("2027-01-19"));
  CHECK(*day_meant("søn.", today) == day("2027-01-10"));
}

TEST_CASE("a question asks for days by day, month, quarter, year, or from one to another") {
  const Day today = day("2027-01-12");
  const auto span = [](const char* first, const char* last) { return DaySpan{day(first), day(last)}; };
  CHECK(*days_meant("2027-03-01", today) == span("2027-03-01", "2027-03-01"));
  CHECK(*days_meant("2027-02", today) == span("2027-02-01", "2027-02-28"));
  CHECK(*days_meant("2027", today) == span("2027-01-01", "2027-12-31"));
  CHECK(*days_meant("2027q4", today) == span("2027-10-01", "2027-12-31"));
  CHECK(*days_meant("2027-02..2027q2", today) == span("2027-02-01", "2027-06-30"));
  CHECK(*days_meant("..2027-02", today) == DaySpan{{}, day("2027-02-28")});
  CHECK(*days_meant("i dag..", today) == DaySpan{today, {}});
  CHECK(*days_meant("-1w..+1w", today) == span("2027-01-05", "2027-01-19"));
  CHECK(*days_meant("22.1..25.1", today) == span("2027-01-22", "2027-01-25"));
}

TEST_CASE("days that are none are refused with what would do") {
  for (const char* text : {"2027-13", "2027q5", "2027-3", "2027q", "soon", "2027-03..2027-02", "x.."}) {
    CAPTURE(text);
    const auto found = days_meant(text, day("2027-01-12"));
    REQUIRE_FALSE(found);
    CHECK_FALSE(found.error().hint.empty());
  }
}
