#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// A desk with b-1, which has one focus area, f1, and a step in it, f1.a1.
struct Planned : Desk {
  Planned() {
    has("courses/b-1.yaml", course_b1());
    CHECK(types("cti plan focus b-1 finances 'Debts under control' --priority now").code == 0);
    CHECK(types("cti plan activity b-1 f1 'Call the bank' --who Ole --by +1w --contact 'by phone'").code == 0);
  }
  std::string text() const { return text_of("courses/b-1.yaml"); }
};

} // namespace

TEST_CASE("cti plan shows the plan") {
  Planned desk;
  const auto answer = desk.types("cti plan b-1 --format json");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"Debts under control"});
}

TEST_CASE("cti plan assess lights up a theme") {
  Planned desk;
  CHECK(desk.types("cti plan assess b-1 housing --need 'a flat of her own'").out == Contains{"housing assessed"});
  CHECK(desk.text() == Contains{"need: a flat of her own"});
  CHECK(desk.types("cti plan assess b-1 housing").err == Contains{"--need is missing"});
  CHECK(desk.types("cti plan assess b-1 hobbies --need x").err == Contains{"THEME cannot be 'hobbies'"});
}

TEST_CASE("cti plan focus takes the place of another, with a reason") {
  Planned desk;
  CHECK(desk.text() == Contains{"priority: now"});
  CHECK(desk.types("cti plan focus b-1 network 'See the children' --replaces f1").err ==
        Contains{"--reason is missing"});
  const auto answer = desk.types("cti plan focus b-1 network 'See the children' --replaces f1 --reason solved");
  CHECK(answer.out == Contains{"in place of f1"});
  CHECK(desk.text() == Contains{"dropped: 2027-01-12"});
}

TEST_CASE("cti plan goal sets the goal of a focus area") {
  Planned desk;
  CHECK(desk.types("cti plan goal b-1 f1 'Pays what falls due'").code == 0);
  CHECK(desk.text() == Contains{"goal: Pays what falls due"});
}

TEST_CASE("cti plan subgoal and activity add steps to a focus area") {
  Planned desk;
  CHECK(desk.text() == Contains{"by: 2027-01-19"});
  CHECK(desk.text() == Contains{"contact: by phone"});
  CHECK(desk.types("cti plan subgoal b-1 f1 'Knows every debt' --by 2027-02-01").out == Contains{"f1.s1"});
  CHECK(desk.types("cti plan subgoal b-1 f9 'Knows every debt'").code == 4);
}

TEST_CASE("cti plan done and drop end a step, each in its own way") {
  Planned desk;
  CHECK(desk.types("cti plan drop b-1 f1.a1").err == Contains{"--reason is missing"});
  CHECK(desk.types("cti plan done b-1 f1.a1 --on 2027-01-11").code == 0);
  CHECK(desk.text() == Contains{"done: 2027-01-11"});
  CHECK(desk.types("cti plan drop b-1 f1.a1 --reason 'no longer wanted'").err ==
        Contains{"'f1.a1' was done on 2027-01-11"});
  CHECK(desk.types("cti plan drop b-1 f1 --reason 'no longer wanted'").code == 0);
  CHECK(desk.text() == Contains{"reason: no longer wanted"});
}

TEST_CASE("cti plan evaluate puts on record what was changed") {
  Planned desk;
  desk.standard_input = "budget first\n";
  CHECK(desk.types("cti plan evaluate b-1 --shift 2 --changed -").code == 0);
  CHECK(desk.text() == Contains{"changed: budget first"});
  CHECK(desk.types("cti plan evaluate b-1 --shift 4").err == Contains{"write --shift 2 or --shift 3"});
}

TEST_CASE("cti plan link names another plan and who is responsible for it") {
  Planned desk;
  CHECK(desk.types("cti plan link b-1 job-plan --responsible 'the job consultant'").code == 0);
  CHECK(desk.text() == Contains{"responsible: the job consultant"});
}

TEST_CASE("a shell is offered focus areas, and steps only where they can end") {
  Planned desk;
  CHECK(desk.types("cti __complete plan goal b-1 f").out == "f1\tDebts under control\n");
  CHECK(desk.types("cti __complete plan done b-1 f").out == Contains{"f1.a1\tCall the bank"});
}
