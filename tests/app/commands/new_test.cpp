#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti new begins a course and shows its dates") {
  Desk desk;
  const auto answer = desk.types("cti new b-7 --worker ali --legal-basis sel-82b --start 2027-02-01");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"saved courses/b-7.yaml"});
  CHECK(desk.text_of("courses/b-7.yaml") == Contains{"worker: ali"});
  CHECK(desk.text_of("courses/b-7.yaml") == Contains{"legal-basis: sel-82b"});
  CHECK(desk.text_of("courses/b-7.yaml") == Contains{"start: 2027-02-01"});
}

TEST_CASE("cti new without any day begins the contact period today") {
  Desk desk;
  CHECK(desk.types("cti new b-7 --worker ali").code == 0);
  CHECK(desk.text_of("courses/b-7.yaml") == Contains{"contact-from: 2027-01-12"});
}

TEST_CASE("cti new refuses what is no id, no length, no legal basis, and a course that is there") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti new B-7 --worker ali").err == Contains{"write it in small letters: b-7"});
  CHECK(desk.types("cti new b-7 --worker ali --months 7").err ==
        Contains{"a course lasts 3, 6, 9, 12, 15, 18, 21 or 24 months"});
  CHECK(desk.types("cti new b-7 --worker ali --legal-basis sel-99").err ==
        Contains{"no legal basis is called 'sel-99'"});
  CHECK(desk.types("cti new b-7").err == Contains{"--worker is missing"});
  CHECK(desk.types("cti new b-1 --worker ali").err == Contains{"there is a course 'b-1' already"});
  CHECK(desk.text_of("courses/b-7.yaml").empty());
}

TEST_CASE("a citizen who is only referred waits, and can be closed") {
  Desk desk;
  CHECK(desk.types("cti new b-9 --worker mette --referred 2026-12-01 --referred-by hospital --weight 2").code == 0);
  CHECK(desk.text_of("courses/b-9.yaml") == Contains{"referred:\n  on: 2026-12-01\n  by: hospital\n"});
  CHECK(desk.types("cti phase b-9 --format json").out == Contains{"\"state\": \"waiting\""});
  CHECK(desk.types("cti phase close b-9 --outcome ended-early --reason moved").code == 0);
  CHECK(desk.types("cti phase b-9").out == Contains{"ended before phase 1 began"});
}
