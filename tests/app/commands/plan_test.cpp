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

TEST_CASE("cti plan wish keeps the citizen's words, each day's once") {
  Planned desk;
  desk.standard_input = "a dog\n";
  CHECK(desk.types("cti plan wish b-1 -").out == Contains{"wish from Tue 12 Jan 2027\n  a dog"});
  CHECK(desk.types("cti plan wish b-1 'a dog'").out == Contains{"nothing to change"});
  CHECK(desk.text() == Contains{"wishes:\n    - on: 2027-01-12\n      text: a dog\n"});
  CHECK(desk.types("cti plan b-1 --format html").out == Contains{"a dog"});
}

TEST_CASE("the worker's view stands on no page for the citizen until it is shared") {
  Planned desk;
  CHECK(desk.types("cti plan assess b-1 housing --need damp").code == 0);
  CHECK(desk.types("cti plan assess b-1 housing --worker-view 'sleeps badly'").code == 0);
  CHECK(desk.text() == Contains{"need: damp\n      worker-view: sleeps badly\n"});
  CHECK(desk.types("cti plan b-1").out == Contains{"as the worker sees it: sleeps badly (12 Jan, not shared)"});
  CHECK(desk.types("cti plan b-1 --format json").out == Contains{"\"worker_view\": \"sleeps badly\""});
  for (const auto* format : {"md", "html"}) {
    const auto command = std::string{"cti plan b-1 --format "} + format;
    CHECK(desk.types(command).out.find("sleeps badly") == std::string::npos);
    CHECK(desk.types(command).out == Contains{"damp"});
    for (const auto* page : {"handover", "orientation", "phase"})
      CHECK(desk.types(std::string{"cti "} + page + " b-1 --format " + format).out.find("sleeps badly") ==
            std::string::npos);
  }
  CHECK(desk.types("cti plan assess b-1 network --shared today").err == Contains{"is not on file"});
  CHECK(desk.types("cti plan assess b-1 housing --shared 2027-01-12").out == Contains{"shared Tue 12 Jan 2027"});
  CHECK(desk.types("cti plan b-1 --format html").out == Contains{"sleeps badly"});
}

TEST_CASE("a view alone does not light the theme") {
  Planned desk;
  CHECK(desk.types("cti plan assess b-1 housing --worker-view 'sleeps badly'").out == Contains{"not lit yet: housing"});
  CHECK(desk.types("cti plan b-1 --format md").out.find("**housing**") == std::string::npos);
}

TEST_CASE("of a theme the newest stands on the plan, and the earlier ones are asked for") {
  Planned desk;
  CHECK(desk.types("cti plan assess b-1 housing --need damp --on 2026-12-10").code == 0);
  CHECK(desk.types("cti plan assess b-1 housing --need mended --on 2027-01-10").code == 0);
  const auto newest = desk.types("cti plan b-1").out;
  CHECK(newest == Contains{"mended (10 Jan) · 1 earlier: --earlier"});
  CHECK(newest.find("damp") == std::string::npos);
  CHECK(desk.types("cti plan b-1 --earlier").out == Contains{"damp (10 Dec)"});
}

TEST_CASE("cti plan rate keeps to the scale of a theme or a measure, and shows change") {
  Planned desk;
  desk.has("cti.yaml", "cti: 1\nmeasures:\n  - id: who-5\n    name: Well-being\n    most: 100\n");
  CHECK(desk.types("cti plan rate b-1 housing=3 who-5=40 --on 2026-12-10").code == 0);
  CHECK(desk.types("cti plan rate b-1 housing=6").out == Contains{"housing  3 → 6"});
  CHECK(desk.text() == Contains{"    - {on: 2026-12-10, of: who-5, value: 40}\n"});
  CHECK(desk.types("cti plan rate b-1 housing=5").out == Contains{"before: housing=6"});
  CHECK(desk.types("cti plan b-1").out == Contains{"Well-being, 0 to 100"});
  CHECK(desk.types("cti plan b-1").out == Contains{"better"});
  const auto before = desk.text();
  CHECK(desk.types("cti plan rate b-1 housing=11").err == Contains{"it goes from 0 to 10"});
  CHECK(desk.types("cti plan rate b-1 who-5=101").err == Contains{"it goes from 0 to 100"});
  CHECK(desk.types("cti plan rate b-1 luck=4").err == Contains{"neither a theme nor a measure"});
  CHECK(desk.types("cti plan rate b-1 housing").err == Contains{"e.g. finances=3"});
  CHECK(desk.text() == before);
}

TEST_CASE("cti check finds a rating off its scale, and one of what nobody measures") {
  Planned desk;
  desk.has("courses/b-2.yaml", "cti: 1\nid: b-2\nworker: mette\nstart: 2026-12-01\nplan:\n  ratings:\n"
                               "    - {on: 2026-12-10, of: housing, value: 11}\n"
                               "    - {on: 2026-12-10, of: luck, value: 3}\n");
  const auto found = desk.types("cti check b-2").out;
  CHECK(found == Contains{"b-2.yaml:7:44: error: 11 is not on the scale of 'housing'"});
  CHECK(found == Contains{"b-2.yaml:8:28: warning: '····' is neither a theme nor a measure"});
}

TEST_CASE("cti plan tried says what came of a step, several times") {
  Planned desk;
  CHECK(desk.types("cti plan tried b-1 f1.a1").err == Contains{"--result is missing"});
  CHECK(desk.types("cti plan tried b-1 f1 --result works").err == Contains{"'f1' is a focus area"});
  CHECK(desk.types("cti plan tried b-1 f1.a1 --result adjust --on 2027-01-05 --note 'in the morning'").code == 0);
  CHECK(desk.types("cti plan tried b-1 f1.a1 --result works").code == 0);
  CHECK(desk.text() ==
        Contains{"          tried:\n            - {on: 2027-01-05, result: adjust, note: in the morning}\n"
                 "            - {on: 2027-01-12, result: works}\n"});
  CHECK(desk.types("cti plan b-1").out == Contains{"tried 5 Jan: to be adjusted, in the morning"});
  CHECK(desk.types("cti plan tried b-1 f1.a1 --result stop").out == Contains{"before: tried 12 Jan: it works"});
}

TEST_CASE("cti plan --shift shows the plan as it was at the shift, and says what a file does not keep") {
  Planned desk;
  CHECK(desk.types("cti plan b-1 --shift 2").err == Contains{"the shift to phase 2 on 2027-03-01 has not come"});
  CHECK(desk.types("cti plan done b-1 f1 --today 2027-03-10").code == 0);
  const auto was = desk.types("cti plan b-1 --shift 2 --today 2027-04-01").out;
  CHECK(was == Contains{"The plan as it was on Mon 1 Mar 2027, at the shift to phase 2."});
  CHECK(was.find("Ended focus areas") == std::string::npos);
  CHECK(desk.types("cti plan b-1 --today 2027-04-01").out == Contains{"Ended focus areas"});
}
