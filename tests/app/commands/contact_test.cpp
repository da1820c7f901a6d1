#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti contact puts a contact on record, and shows how much there was") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types(
      "cti contact b-1 --minutes 45 --form meeting --with citizen --place home --on 2027-01-11 --note 'went well'");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"saved courses/b-1.yaml"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"minutes: 45"});
  CHECK(desk.types("cti contact b-1").out == Contains{"went well"});
  CHECK(desk.types("cti contact b-1 --form meeting --with citizen --missed").code == 0);
}

TEST_CASE("cti contact says what a contact lacks, or what cannot be") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti contact b-1 --form meeting").err == Contains{"--minutes is missing"});
  CHECK(desk.types("cti contact b-1 --minutes 5").err == Contains{"--form is missing\nhint: one of: meeting"});
  CHECK(desk.types("cti contact b-1 --minutes 5 --form letter").err == Contains{"--form cannot be 'letter'"});
  CHECK(desk.types("cti contact b-1 --minutes 5 --form phone").err == Contains{"--with is missing"});
  CHECK(desk.types("cti contact b-1 --minutes 5000 --form phone").err == Contains{"5000 minutes are not a contact"});
  CHECK(desk.types("cti contact b-1 --minutes 5 --form phone --with citizen --on +1d").err ==
        Contains{"has not come yet"});
  CHECK(desk.text_of("courses/b-1.yaml") == course_b1());
}

TEST_CASE("cti contact --edit takes the note from an editor, and keeps it where the course cannot be saved") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.variables["EDITOR"] = "pen";
  desk.editor = [](const std::string& text) { return "typed there\n" + text; };
  CHECK(desk.types("cti contact b-1 --minutes 5 --form phone --with citizen --edit").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"note: typed there"});
  desk.meanwhile = [&] { desk.next_save_fails = "No space left on device"; };
  CHECK(desk.types("cti contact b-1 --minutes 5 --form phone --with citizen --edit --note x").err ==
        Contains{"--note and --edit both give the note"});
}

TEST_CASE("a shell is offered the words that a contact can have") {
  Desk desk;
  CHECK(desk.types("cti __complete contact b-1 --with i").out == "informal\t\n");
}

TEST_CASE("cti contact agrees a meeting, and the line becomes what became of it") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti contact b-1 --agree +2d --at 10 --place home --about budget");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"agreed: meeting with the citizen at home: budget"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{R"(at: "10:00", agreed: )"});
  CHECK(desk.types("cti contact b-1").out == Contains{"Ahead"});
  const auto agreed = desk.text_of("courses/b-1.yaml");

  CHECK(desk.types("cti contact b-1 --move-to +3d --at 14:30").out == Contains{"moved from"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{R"(at: "14:30")"});

  desk.has("courses/b-1.yaml", agreed);
  CHECK(desk.types("cti contact b-1 --cancelled-by citizen").out == Contains{"cancelled by the citizen"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"state: cancelled, cancelled-by: citizen"});

  desk.has("courses/b-1.yaml", agreed);
  CHECK(desk.types("cti contact b-1 --minutes 50 --today +2d").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"state: held, minutes: 50"});
}

TEST_CASE("cti contact says what an agreement lacks, or what cannot be") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti contact b-1 --cancelled-by citizen").err == Contains{"no meeting is agreed in b-1"});
  CHECK(desk.types("cti contact b-1 --agree -1d").err == Contains{"has passed"});
  CHECK(desk.types("cti contact b-1 --agree +1d --at noon").err == Contains{"--at cannot be 'noon'"});
  CHECK(desk.types("cti contact b-1 --agree +1d --missed").err == Contains{"--agree and --missed do not go together"});
  CHECK(desk.types("cti contact b-1 --agree +1d --with nobody").err == Contains{"--with cannot be 'nobody'"});
  CHECK(desk.text_of("courses/b-1.yaml") == course_b1());
}
