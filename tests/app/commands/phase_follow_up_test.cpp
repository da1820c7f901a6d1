#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

constexpr const char* begun = "cti: 1\nid: b-1\nworker: mette\nlegal-basis: sel-85\nstart: 2026-03-01\n";

} // namespace

TEST_CASE("a decision that support goes on is one line, shown on the dates, in JSON and in the history") {
  Desk desk;
  desk.has("courses/b-1.yaml", begun);
  CHECK(desk.types("cti phase b-1").out == Contains{"cti phase follow-up b-1 --decision …"});
  const auto answer = desk.types("cti phase follow-up b-1 --decision continues --until 2027-06-01 --on 2026-11-30");
  CHECK(answer.code == 0);
  CHECK(answer.out == Contains{"follow-up Mon 30 Nov 2026: support continues"});
  CHECK(answer.out == Contains{"next follow-up Tue 1 Jun 2027"});
  CHECK(desk.text_of("courses/b-1.yaml") ==
        Contains{"- {on: 2026-11-30, decision: continues, until: 2027-06-01, recorded: 2027-01-12}"});
  CHECK(desk.types("cti phase b-1").out == Contains{"support goes on until the next follow-up, Tue 1 Jun"});
  const auto json = desk.types("cti phase b-1 --format json").out;
  CHECK(json == Contains{"\"state\": \"past_end\""});
  CHECK(json == Contains{"\"next_follow_up\": \"2027-06-01\""});
  CHECK(json == Contains{"\"decision\": \"continues\""});
  CHECK(desk.types("cti phase b-1 --history").out == Contains{"follow-up: support goes on"});
}

TEST_CASE("a decision on a day that has one takes its place, and keeps its note") {
  Desk desk;
  desk.has("courses/b-1.yaml", begun);
  CHECK(desk.types("cti phase follow-up b-1 --decision continues --until 2027-06-01 --note 'asked for'").code == 0);
  CHECK(desk.types("cti phase follow-up b-1 --decision ends").out == Contains{"when it has: cti phase close b-1"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"- {on: 2027-01-12, decision: ends, note: asked for}"});
  CHECK(desk.types("cti phase b-1").out == Contains{"support ends; when it has: cti phase close b-1"});
}

TEST_CASE("what cannot be decided is refused with what to write instead") {
  Desk desk;
  desk.has("courses/b-1.yaml", begun);
  CHECK(desk.types("cti phase follow-up b-1").err == Contains{"--decision is missing"});
  CHECK(desk.types("cti phase follow-up b-1 --decision continues").err == Contains{"--until is missing"});
  CHECK(desk.types("cti phase follow-up b-1 --decision ends --until 2027-06-01").err ==
        Contains{"support that ends has no next follow-up"});
  CHECK(desk.types("cti phase follow-up b-1 --decision continues --until 2027-01-12").err ==
        Contains{"does not lie after the decision"});
  desk.has("courses/b-1.yaml", "cti: 1\nid: b-1\nworker: mette\nlegal-basis: lab-31b\nstart: 2026-03-01\n");
  const auto ends = desk.types("cti phase follow-up b-1 --decision ends");
  CHECK(ends.code == 2);
  CHECK(ends.err == Contains{"LAB § 31 b sets an end: there is no follow-up to decide at"});
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"start: 2026-03-01\n"});
}

TEST_CASE("a start on which its legal basis is not in force is questioned, and its renewal told at the end") {
  Desk desk;
  desk.has("cti.yaml",
           "cti: 1\nlegal-bases:\n  - id: old\n    citation: Old law\n    months: 6\n    until: 2026-01-01\n"
           "  - id: new\n    citation: New law\n    months: 6\n    renewable: true\n    from: 2026-08-01\n");
  desk.has("courses/b-1.yaml", "cti: 1\nid: b-1\nworker: mette\nlegal-basis: old\nstart: 2026-08-01\n");
  CHECK(desk.types("cti check").out == Contains{"after Old law was in force until 2026-01-01"});
  desk.has("courses/b-1.yaml", "cti: 1\nid: b-1\nworker: mette\nlegal-basis: new\nstart: 2026-07-31\n");
  CHECK(desk.types("cti check").out == Contains{"before New law is in force from 2026-08-01"});
  desk.has("courses/b-1.yaml", "cti: 1\nid: b-1\nworker: mette\nlegal-basis: new\nstart: 2026-08-01\n");
  CHECK(desk.types("cti check").out.find("in force") == std::string::npos);
  CHECK(desk.types("cti due --within 30").out == Contains{"last day · can be renewed"});
  CHECK(desk.types("cti phase b-1").out == Contains{"support can be renewed"});
}
