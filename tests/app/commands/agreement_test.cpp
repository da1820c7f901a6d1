#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// A desk with b-1, whose employer is Ida, a1.
struct Agreeing : Desk {
  Agreeing() {
    has("courses/b-1.yaml", course_b1());
    CHECK(types("cti people put b-1 Ida --kind professional --role employer").code == 0);
  }
  std::string text() const { return text_of("courses/b-1.yaml"); }
};

} // namespace

TEST_CASE("cti agreement put says with whom, about what and until when") {
  Agreeing desk;
  CHECK(desk.types("cti agreement put b-1 '25 hours' --about work --with citizen,Ida --until 2027-03-31").out ==
        Contains{"t1  25 hours"});
  CHECK(desk.text() ==
        Contains{"agreements:\n  - id: t1\n    on: 2027-01-12\n    about: work\n    with: [citizen, a1]\n"
                 "    text: 25 hours\n    until: 2027-03-31\n"});
}

TEST_CASE("a new agreement names what it is about and with whom, and only somebody on file") {
  Agreeing desk;
  CHECK(desk.types("cti agreement put b-1 '25 hours' --with citizen").err == Contains{"--about is missing"});
  CHECK(desk.types("cti agreement put b-1 '25 hours' --about work").err == Contains{"--with is missing"});
  CHECK(desk.types("cti agreement put b-1 '25 hours' --about work --with Olga").code != 0);
  CHECK(desk.types("cti agreement put b-1 '25 hours' --about work --with Ida --until yesterday").code == 2);
}

TEST_CASE("an agreement on file is renewed, changed and ended, and what it said before is told") {
  Agreeing desk;
  CHECK(desk.types("cti agreement put b-1 '25 hours' --about work --with Ida --until 2027-01-20").code == 0);
  CHECK(desk.types("cti due").out == Contains{"agreement ends, renew it or end it: t1 25 hours"});
  CHECK(desk.types("cti agreement put b-1 t1 --until 2027-06-30 --text '30 hours'").out ==
        Contains{"before: 25 hours\n  before: Wed 20 Jan 2027"});
  CHECK_FALSE(desk.types("cti due").out == Contains{"agreement ends"});
  CHECK(desk.types("cti agreement end b-1 t1").out == Contains{"ended Tue 12 Jan 2027"});
  CHECK(desk.types("cti agreement end b-1 t1").out == Contains{"nothing to change"});
  CHECK(desk.types("cti agreement end b-1 t7").code == 4);
}

TEST_CASE("cti agreement lists what was agreed; the plan shows what holds where it belongs") {
  Agreeing desk;
  CHECK(desk.types("cti agreement b-1").out == Contains{"Nothing is written down yet."});
  CHECK(desk.types("cti agreement put b-1 'her number is on the fridge' --about outside-hours --with Ida").code == 0);
  CHECK(desk.types("cti agreement put b-1 'the whole plan' --about sharing --with Ida --on 2027-01-04").code == 0);
  CHECK(desk.types("cti agreement b-1").out == Contains{"t2  the whole plan"});
  CHECK(desk.types("cti agreement b-1 --format json").out == Contains{"\"in_force\": true"});
  CHECK(desk.types("cti agreement b-1 --format csv").out == Contains{"t2,2027-01-04,sharing,a1,the whole plan"});
  const auto plan = desk.types("cti plan b-1 --format md").out;
  CHECK(plan == Contains{"## Whom I can call\n\n- Ida: her number is on the fridge\n"});
  CHECK(plan == Contains{"- Ida: the whole plan · I said yes 4 Jan 2027\n"});
}

TEST_CASE("a shell is offered the agreements of the course") {
  Agreeing desk;
  CHECK(desk.types("cti agreement put b-1 '25 hours' --about work --with Ida").code == 0);
  CHECK(desk.types("cti __complete agreement end b-1 ''").out == "t1\t25 hours\n");
}
