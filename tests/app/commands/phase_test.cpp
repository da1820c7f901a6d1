#include "app/desk.hpp"

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
