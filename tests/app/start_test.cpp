// What a run makes of its surroundings: language, day, terminal, pager.

#include "app/desk.hpp"

#include <doctest/doctest.h>

using namespace cti;
using system::Stream;

TEST_CASE("the language is that of --lang, CTI_LANG, LC_ALL, LC_MESSAGES, LANG, in this order") {
  Desk desk;
  const auto is_danish = [&](const char* line) { return desk.types(line).err.starts_with("cti: fejl:"); };
  desk.variables["LANG"] = "da_DK.UTF-8";
  CHECK(is_danish("cti phase b-9"));
  desk.variables["LC_MESSAGES"] = "en_GB.UTF-8";
  CHECK_FALSE(is_danish("cti phase b-9"));
  desk.variables["CTI_LANG"] = "da";
  CHECK(is_danish("cti phase b-9"));
  CHECK_FALSE(is_danish("cti phase b-9 --lang en"));
}

TEST_CASE("the causes of the system are said in the reader's language") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.next_save_fails = "No space left on device";
  CHECK(desk.types("cti phase pause b-1 --reason other --lang da")
            .err.find("kunne ikke gemmes: ikke mere plads på disken") != std::string::npos);
}

TEST_CASE("CTI_TODAY is the day, and --today goes before it") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto day_of = [&](const char* line) {
    const auto out = desk.types(line).out;
    const auto at = out.find("\"as_of\": \"");
    return at == std::string::npos ? out : out.substr(at + 10, 10);
  };
  CHECK(day_of("cti phase --format json") == "2027-01-12");
  desk.variables["CTI_TODAY"] = "2027-03-01";
  CHECK(day_of("cti phase --format json") == "2027-03-01");
  CHECK(day_of("cti phase --format json --today 2027-04-01") == "2027-04-01");
  desk.variables["CTI_TODAY"] = "soon";
  CHECK(desk.types("cti phase").code == 2);
}

TEST_CASE("a zone that the machine does not know is warned of, unless the day is given") {
  Desk desk;
  desk.zone_it_does_not_know = "Europe/Copenhagne";
  CHECK(desk.types("cti phase").err.starts_with("cti: warning: the time zone 'Europe/Copenhagne' is not known here"));
  CHECK(desk.types("cti phase --today 2027-01-12").err.empty());
}

TEST_CASE("what does not fit on the screen goes through the pager") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.terminals[Stream::output] = {80, 10};
  desk.programs["less"] = "/usr/bin/less";
  CHECK(desk.types("cti phase b-1").out.empty());
  REQUIRE(desk.started.size() == 1);
  CHECK(desk.started[0][0] == "less");
  CHECK_FALSE(desk.types("cti phase b-1 --no-pager").out.empty());
  desk.variables["PAGER"] = "cat";
  CHECK_FALSE(desk.types("cti phase b-1").out.empty());
  desk.variables["CTI_PAGER"] = "not-there";
  CHECK_FALSE(desk.types("cti phase b-1").out.empty());
  CHECK(desk.started.size() == 2);
}

TEST_CASE("colours are for a terminal that wants them") {
  Desk desk;
  const auto has_colours = [&](const char* line) { return desk.types(line).err.find("\x1b[") != std::string::npos; };
  CHECK_FALSE(has_colours("cti phase b-9"));
  CHECK(has_colours("cti phase b-9 --color always"));
  desk.terminals[Stream::errors] = {80, 24};
  CHECK(has_colours("cti phase b-9"));
  CHECK_FALSE(has_colours("cti phase b-9 --color never"));
  desk.variables["NO_COLOR"] = "1";
  CHECK_FALSE(has_colours("cti phase b-9"));
}
