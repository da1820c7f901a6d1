#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// A desk with b-1, whose sister Lene, a1, rings on Sundays.
struct Around : Desk {
  Around() {
    has("courses/b-1.yaml", course_b1());
    CHECK(types("cti people put b-1 Lene --kind private --role sister --since 2026-12-01 --supports 'rings on Sundays' "
                "--works partly --change 'also on Wednesdays'")
              .code == 0);
  }
  std::string text() const { return text_of("courses/b-1.yaml"); }
};

} // namespace

TEST_CASE("cti people put writes somebody down with all that is known of them") {
  Around desk;
  CHECK(desk.text() == Contains{"people:\n  - id: a1\n    name: Lene\n    kind: private\n    role: sister\n"
                                "    since: 2026-12-01\n    supports: rings on Sundays\n    works: partly\n"
                                "    change: also on Wednesdays\n"});
}

TEST_CASE("cti people put says more of somebody, and what stood there before") {
  Around desk;
  const auto answer = desk.types("cti people put b-1 a1 --works well --role neighbour --takes-over 'the letters'");
  CHECK(answer.out == Contains{"a1  Lene, neighbour"});
  CHECK(answer.out == Contains{"before (works): works partly"});
  CHECK(answer.out == Contains{"before (role): sister"});
  CHECK(desk.types("cti people put b-1 Lene --works well").out == Contains{"nothing to change"});
  CHECK(desk.types("cti people put b-1 Lene --name ' '").err == Contains{"--name is empty"});
  CHECK(desk.types("cti people put b-1 Lene --works badly").err == Contains{"--works cannot be 'badly'"});
}

TEST_CASE("an actor of the handover is edited where they stand") {
  Around desk;
  desk.has("courses/b-1.yaml", course_b1() + "handover:\n  actors:\n    - id: a1\n      name: Ole\n");
  CHECK(desk.types("cti people put b-1 Ole --supports 'the weekends'").code == 0);
  CHECK(desk.text() == Contains{"      name: Ole\n      supports: the weekends\n"});
  CHECK(desk.types("cti people put b-1 Ida").out == Contains{"a2  Ida"});
}

TEST_CASE("cti people lists the network for the worker, and is a page without ids for the citizen") {
  Around desk;
  CHECK(desk.types("cti people b-1").out == Contains{"a1  Lene, sister"});
  const auto page = desk.types("cti people b-1 --format md").out;
  CHECK(page ==
        Contains{"| Lene, sister | 1 Dec 2026 | rings on Sundays | it goes partly well | also on Wednesdays |"});
  CHECK_FALSE(page == Contains{"a1"});
  CHECK(desk.types("cti people b-1 --format json").out == Contains{"\"supported_before\": false"});
  CHECK(desk.types("cti people b-1 --format csv").out == Contains{"b-1,a1,Lene,private,sister,2026-12-01"});
}

TEST_CASE("who supported the citizen before is kept off the citizen's page") {
  Around desk;
  CHECK(desk.types("cti people put b-1 Karin --supported-before").out == Contains{"gave support before the course"});
  CHECK_FALSE(desk.types("cti people b-1 --format html").out == Contains{"before the course"});
}

TEST_CASE("a shell is offered the people of the course") {
  Around desk;
  CHECK(desk.types("cti __complete people put b-1 ''").out == "a1\tLene\n");
}
