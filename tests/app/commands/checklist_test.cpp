#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti checklist shows the items of one stage") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti checklist b-1 --stage contact");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"contact-made"});
  CHECK(desk.types("cti checklist").err == Contains{"ID is missing"});
  CHECK(desk.types("cti checklist b-1 --stage phase-9").err == Contains{"no checklist is called 'phase-9'"});
}

TEST_CASE("cti checklist done ticks an item on its day, and undo opens it again") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti checklist done b-1 plan-made --on 2027-01-10 --by ali").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"plan-made: "});
  CHECK(desk.types("cti checklist undo b-1 plan-made").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") != Contains{"plan-made: "});
  CHECK(desk.types("cti checklist undo b-1 contact-made").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") != Contains{"contact-made"});
}

TEST_CASE("cti checklist skip needs a reason, and keeps it") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti checklist skip b-1 introduced").err == Contains{"--reason is missing"});
  CHECK(desk.types("cti checklist skip b-1 introduced --reason 'own network'").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"reason: own network"});
  CHECK(desk.types("cti checklist done b-1 introduced").err == Contains{"is marked as not relevant"});
}

TEST_CASE("a shell is offered open items to tick and ticked ones to open again") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti __complete checklist done b-1 con").out != Contains{"contact-made"});
  CHECK(desk.types("cti __complete checklist undo b-1 con").out == Contains{"contact-made"});
}
