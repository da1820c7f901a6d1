#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("cti phase shows a course's dates") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti phase b-1 --format json");
  CHECK(answer.code == 0);
  CHECK(answer.err.empty());
  CHECK(answer.out.find("\"state\": \"phase_1\"") != std::string::npos);
  CHECK(answer.out.find("\"last_day\": \"2027-08-31\"") != std::string::npos);
}

TEST_CASE("cti phase without a folder says how to begin one") {
  Desk desk;
  desk.here = "/tmp";
  const auto answer = desk.types("cti phase");
  CHECK(answer.code == 4);
  CHECK(answer.out.empty());
  CHECK(answer.err == "cti: error: no folder of courses here or above: there is no cti.yaml\n"
                      "hint: begin one: cti init; or name one: cti -C FOLDER …\n");
}

TEST_CASE("cti phase names a file that cannot be read, with the cause, and shows the rest") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.links["/sager/courses/b-2.yaml"] = "b-1.yaml";
  const auto answer = desk.types("cti phase");
  CHECK(answer.code == 3);
  CHECK(answer.out.find("b-1") != std::string::npos);
  CHECK(answer.err == "courses/b-2.yaml:1:1: error: this is a link, and links are not followed\n"
                      "hint: put the file itself here\n");
}

TEST_CASE("cti phase pause adds its lines and moves the dates") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto answer = desk.types("cti phase pause b-1 --on 2027-01-11 --reason admission");
  CHECK(answer.code == 0);
  CHECK(answer.out.find("saved courses/b-1.yaml (4 lines)") != std::string::npos);
  CHECK(desk.text_of("courses/b-1.yaml").find("pauses:\n  - from: 2027-01-11\n    reason: admission\n") !=
        std::string::npos);
}

TEST_CASE("cti phase pause says why nothing could be saved") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.next_save_fails = "No space left on device";
  const auto answer = desk.types("cti phase pause b-1 --on 2027-01-11 --reason admission");
  CHECK(answer.code == 6);
  CHECK(answer.err == "cti: error: courses/b-1.yaml could not be written: No space left on device\n"
                      "hint: nothing was changed; the file is as it was\n");
  CHECK(desk.text_of("courses/b-1.yaml") == course_b1());
}

TEST_CASE("cti phase pause waits for nobody who holds the lock, and changes nothing") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.has("courses/b-1.yaml.lock", "");
  CHECK(desk.types("cti phase pause b-1 --on 2027-01-11 --reason admission").code == 5);
  CHECK(desk.text_of("courses/b-1.yaml") == course_b1());
}

TEST_CASE("cti phase shows all active courses, the history of one, and its calendar") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase --all").out == Contains{"b-1"});
  CHECK(desk.types("cti phase b-1 --history").out == Contains{"b-1"});
  CHECK(desk.types("cti phase b-1 --history").code == 0);
  CHECK(desk.types("cti phase b-1 --format ics --alarm 1 --titles").out == Contains{"BEGIN:VCALENDAR"});
}

TEST_CASE("cti phase start moves the first day only where a day is given") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase start b-1").out == Contains{"it is on file already, so its day stays"});
  CHECK(desk.types("cti phase start b-1 --on 2026-12-07 --change 2026-12-08").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"start: 2026-12-07"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"change: 2026-12-08"});
}

TEST_CASE("cti phase resume ends the pause, and says where there is none") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase resume b-1").err == Contains{"b-1 is not paused"});
  CHECK(desk.types("cti phase pause b-1 --on 2027-01-04 --until 2027-01-04").err == Contains{"has no days"});
  CHECK(desk.types("cti phase pause b-1 --on 2027-01-04").code == 0);
  CHECK(desk.types("cti phase resume b-1 --on 2027-01-11").out == Contains{"after 7 days"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"until: 2027-01-11"});
}

TEST_CASE("cti phase told puts the telling of the next shift on record") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase told b-1 --on 2027-01-11").out == Contains{"told of the shift to phase 2"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"to: 2, on: 2027-01-11"});
  CHECK(desk.types("cti phase told b-1").out == Contains{"told 2 times: 11 Jan, 12 Jan"});
  CHECK(desk.types("cti phase told b-1 --to 4").err == Contains{"write --to 2 or --to 3"});
}

TEST_CASE("cti phase shift puts a shift on record, or what came before it") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto before = desk.types("cti phase shift b-1 --told 2027-01-10 --evaluated 2027-01-11");
  CHECK(before.out == Contains{"The shift is not on record"});
  CHECK(desk.text_of("courses/b-1.yaml") != Contains{"shifts:"});
  CHECK(desk.types("cti phase shift b-1 --on 2027-01-12").out == Contains{"shift to phase 2 held"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"shifts:"});
}

TEST_CASE("cti phase close needs an outcome, and closes once") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase close b-1").err == Contains{"--outcome is missing\nhint: one of: completed"});
  CHECK(desk.types("cti phase close b-1 --outcome done").err == Contains{"no outcome is called 'done'"});
  CHECK(desk.types("cti phase close b-1 --outcome ended-early --reason moved").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"outcome: ended-early"});
  CHECK(desk.types("cti phase close b-1 --outcome completed").err == Contains{"b-1 was closed on 2027-01-12"});
}

TEST_CASE("cti phase referral, grant, substitute, intensify and weight put what they say on file") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase referral b-1 --on 2026-10-01 --by hospital").code == 0);
  CHECK(desk.types("cti phase grant b-1 --on 2026-11-01").code == 0);
  CHECK(desk.types("cti phase substitute b-1 sofie --from 2027-01-04").code == 0);
  CHECK(desk.types("cti phase weight b-1 1,5").code == 0);
  CHECK(desk.types("cti phase intensify b-1 --from 2027-01-04 --until 2027-01-10").code == 0);
  const auto text = desk.text_of("courses/b-1.yaml");
  for (const auto* said :
       {"weight: 1.5\n", "referred:\n  on: 2026-10-01\n  by: hospital\n", "grants:\n  - on: 2026-11-01\n",
        "substitutes:\n  - worker: sofie\n    from: 2027-01-04\n", "    until: 2027-01-10\n"})
    CHECK(text == Contains{said});
  CHECK(desk.types("cti phase substitute b-1 --until 2027-01-20").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"    until: 2027-01-20\n"});
  CHECK(desk.types("cti phase weight b-1 1").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml").find("weight") == std::string::npos);
}

TEST_CASE("cti phase substitute, grant and weight refuse what cannot be") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto before = desk.text_of("courses/b-1.yaml");
  CHECK(desk.types("cti phase substitute b-1 --until 2027-01-20").err == Contains{"nobody stands in on"});
  CHECK(desk.types("cti phase substitute b-1 mette").err == Contains{"stand in for themselves"});
  CHECK(desk.types("cti phase substitute b-1 sofie --until 2020-01-01").err == Contains{"lies before the first"});
  CHECK(desk.types("cti phase grant b-1 --from 2027-02-01 --until 2027-01-01").err ==
        Contains{"lies before the first"});
  CHECK(desk.types("cti phase weight b-1 0.1").err == Contains{"between 0.25 and 4"});
  CHECK(desk.text_of("courses/b-1.yaml") == before);
}

TEST_CASE("cti phase close keeps what was achieved, which goals go on and what was learned, also later") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  CHECK(desk.types("cti phase close b-1 --achieved x").err == Contains{"--outcome is missing"});
  desk.standard_input = "a flat\n";
  CHECK(desk.types("cti phase close b-1 --achieved - --learned -").err == Contains{"standard input can be read once"});
  CHECK(desk.types("cti phase close b-1 --outcome completed").out == Contains{"cti phase close b-1 --achieved TEXT"});
  const auto later = desk.types("cti phase close b-1 --achieved 'a flat' --new-goals 'a dog'");
  CHECK(later.code == 0);
  CHECK(later.out == Contains{"a flat"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"  outcome: completed\n  achieved: a flat\n  new-goals: a dog\n"});
  CHECK(desk.types("cti phase close b-1 --achieved 'two flats'").out == Contains{"before: a flat"});
  CHECK(desk.types("cti phase close b-1 --outcome restarted --achieved x").err == Contains{"was closed on 2027-01-12"});
  CHECK(desk.types("cti phase b-1").out == Contains{"Looking back"});
  CHECK(desk.types("cti phase b-1 --format json").out == Contains{"\"new_goals\": \"a dog\""});
}

TEST_CASE("cti phase told keeps each day on which the citizen was told, ahead of the shift, in every method") {
  Desk desk;
  desk.has("courses/b-1.yaml", "cti: 1\nid: b-1\nworker: mette\nmethod: homelessness\nstart: 2026-12-01\n");
  CHECK(desk.types("cti phase told b-1 --on 2027-01-05").code == 0);
  CHECK(desk.types("cti phase told b-1").out == Contains{"told 2 times: 5 Jan, 12 Jan"});
  CHECK(desk.types("cti phase told b-1").out == Contains{"nothing to change"});
  CHECK(desk.types("cti phase b-1").out == Contains{"told 5 Jan, 12 Jan"});
  CHECK(desk.types("cti due --within 60").out == Contains{"told 5 Jan, 12"}); // it goes on below
  CHECK(desk.types("cti due --within 60").out.find("tell the citizen") == std::string::npos);
}

TEST_CASE("a question that means no course changes nothing, and says so") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.standard_input = "\n";
  const auto nothing = desk.types("cti phase pause - --reason other");
  CHECK(nothing.code == 4);
  CHECK(nothing.err == Contains{"the question means no course"});
}

TEST_CASE("a command that takes several courses opens the folder once, and warns of it once") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.has("cti.yaml", "cti: 1\nlanguage: en\nmethod: job\nlegal-basis: sel-85\nmethdo: job\n");
  const auto paused = desk.types("cti phase pause b-1 --on 2027-01-04");
  CHECK(paused.code == 0);
  const auto first = paused.err.find("unknown key");
  REQUIRE(first != std::string::npos);
  CHECK(paused.err.find("unknown key", first + 1) == std::string::npos);
}
