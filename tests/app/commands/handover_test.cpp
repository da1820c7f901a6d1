#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// A desk with b-1, in whose network there is Hanne, a1.
struct HandingOver : Desk {
  HandingOver() {
    has("courses/b-1.yaml", course_b1());
    CHECK(types("cti handover actor b-1 Hanne --kind private --role sister --takes-over 'the talks' --accepted today")
              .code == 0);
  }
  std::string text() const { return text_of("courses/b-1.yaml"); }
};

} // namespace

TEST_CASE("cti handover shows what is missing") {
  HandingOver desk;
  const auto answer = desk.types("cti handover b-1");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"Hanne"});
}

TEST_CASE("cti handover actor adds somebody, and says more of them") {
  HandingOver desk;
  CHECK(desk.text() == Contains{"accepted: 2027-01-12"});
  CHECK(desk.types("cti handover actor b-1 a1 --kind volunteer").out == Contains{"a1  Hanne"});
  CHECK(desk.text() == Contains{"kind: volunteer"});
  CHECK(desk.types("cti handover actor b-1 a1 --kind friend").err == Contains{"--kind cannot be 'friend'"});
}

TEST_CASE("cti handover meeting is agreed for a day to come, held on one that has been, and may be missed") {
  HandingOver desk;
  CHECK(desk.types("cti handover meeting b-1 --on +1w --with 'citizen, Hanne'").out == Contains{"meeting agreed for"});
  CHECK(desk.types("cti handover meeting b-1 --on yesterday --note good").out == Contains{"meeting held"});
  CHECK(desk.types("cti handover meeting b-1 --on +1w --missed").out == Contains{"did not take place"});
  CHECK(desk.types("cti handover meeting b-1 --missed").code == 4);
  CHECK(desk.types("cti handover meeting b-1 --on +2w --at 13 --place office").out == Contains{"13:00"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"at: \"13:00\""});
  CHECK(desk.types("cti handover meeting b-1 --on +2w --cancelled").out == Contains{": cancelled"});
  CHECK(desk.types("cti handover meeting b-1 --on +2w --cancelled --missed").code == 2);
}

TEST_CASE("cti handover talk is with an actor on file") {
  HandingOver desk;
  CHECK(desk.types("cti handover talk b-1 Hanne --on 2027-01-11 --note 'went well'").code == 0);
  CHECK(desk.text() == Contains{"note: went well"});
  CHECK(desk.types("cti handover talk b-1 Nobody").code == 4);
}

TEST_CASE("cti handover goal and support name who gives it") {
  HandingOver desk;
  CHECK(desk.types("cti handover goal b-1 'Full time by summer' --by citizen").out == Contains{"the citizen"});
  CHECK(desk.types("cti handover support b-1 'A talk every week' --by Hanne").out == Contains{"Hanne"});
  CHECK(desk.text() == Contains{"by: a1"});
}

TEST_CASE("cti handover further takes a law by its name, and weeks within a bound") {
  HandingOver desk;
  CHECK(desk.types("cti handover further b-1 sel-85 --applied 2027-01-04 --waiting-weeks 6 --starts 2027-03-01").code ==
        0);
  CHECK(desk.text() == Contains{"waiting-weeks: 6"});
  CHECK(desk.types("cti handover further b-1 sel-85 --waiting-weeks 900").err ==
        Contains{"a number of weeks from 0 to 520"});
}

TEST_CASE("cti handover responsible places the responsibility") {
  HandingOver desk;
  CHECK(desk.types("cti handover responsible b-1 citizen").code == 0);
  CHECK(desk.types("cti handover responsible b-1 Hanne").out == Contains{"before: the citizen"});
  CHECK(desk.text() == Contains{"responsible: a1"});
}

TEST_CASE("cti handover decline is accepted, with a reason") {
  HandingOver desk;
  CHECK(desk.types("cti handover decline b-1").err == Contains{"--reason is missing"});
  CHECK(desk.types("cti handover decline b-1 --reason 'wants to manage alone' --on 2027-01-05").code == 0);
  CHECK(desk.text() == Contains{"reason: wants to manage alone"});
}

TEST_CASE("after declining a network the citizen is told again, and may change their mind") {
  HandingOver desk;
  CHECK(desk.types("cti handover decline b-1 --informed-again today").err == Contains{"--reason is missing"});
  CHECK(desk.types("cti handover decline b-1 --reason 'alone' --on 2027-01-05").code == 0);
  CHECK(desk.types("cti handover b-1").out == Contains{"not told again what the course is for"});
  CHECK(desk.types("cti handover decline b-1 --informed-again 2027-01-04").code == 2);
  CHECK(desk.types("cti handover decline b-1 --informed-again 2027-01-08").out == Contains{"told again"});
  CHECK_FALSE(desk.types("cti handover b-1").out == Contains{"not told again"});
  CHECK(desk.types("cti handover decline b-1 --changed-mind today").out == Contains{"wanted after all"});
  CHECK(desk.text() == Contains{"informed-again: 2027-01-08\n    changed-mind: 2027-01-12\n"});
  CHECK(desk.types("cti handover decline b-1 --reason 'alone after all'").out ==
        Contains{"before: declined Tue 5 Jan 2027, wanted after all from Tue 12 Jan 2027"});
  CHECK_FALSE(desk.text() == Contains{"changed-mind"});
}

TEST_CASE("a shell is offered the citizen only where the citizen can be meant") {
  HandingOver desk;
  CHECK(desk.types("cti __complete handover talk b-1 ''").out == "a1\tHanne\n");
  CHECK(desk.types("cti __complete handover responsible b-1 ''").out == "a1\tHanne\ncitizen\t\n");
}
