// What goes wrong around a command: a full disk, somebody else, a link, a reader that has gone.

#include "desk.hpp"

#include <doctest/doctest.h>

using namespace cti;
using system::Thing;

namespace {

struct ExportingDesk : Desk {
  ExportingDesk() {
    has("courses/b-1.yaml", course_b1());
    has("key", "0123456789abcdef0123456789abcdef\n");
  }
};

} // namespace

TEST_CASE("cti checklist done refuses a file that another changed meanwhile") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  const auto theirs = course_b1() + "    job-match: 2027-01-06\n";
  desk.meanwhile = [&] { desk.has("courses/b-1.yaml", theirs); };
  const auto answer = desk.types("cti checklist done b-1 job-match");
  CHECK(answer.code == 5);
  CHECK(answer.err.starts_with("cti: error: courses/b-1.yaml was changed by someone else meanwhile\n"));
  CHECK(desk.text_of("courses/b-1.yaml") == theirs);
}

TEST_CASE("cti checklist done warns where the file is open in an editor") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.has("courses/.b-1.yaml.swp", "");
  const auto answer = desk.types("cti checklist done b-1 job-match");
  CHECK(answer.code == 0);
  CHECK(answer.err.starts_with("cti: warning: courses/b-1.yaml seems to be open in an editor\n"));
}

TEST_CASE("cti init puts nothing behind a link") {
  Desk desk;
  desk.here = "/tmp";
  desk.links["/tmp/courses"] = "/sager/courses";
  CHECK(desk.types("cti init").code == 3);
  CHECK(desk.thing_at("/tmp/cti.yaml") == Thing::nothing);
}

TEST_CASE("cti init stops where the disk is full, and says so") {
  Desk desk;
  desk.here = "/tmp";
  desk.next_save_fails = "No space left on device";
  const auto answer = desk.types("cti init sager");
  CHECK(answer.code == 6);
  CHECK(answer.err.find("could not be written: No space left on device") != std::string::npos);
}

TEST_CASE("cti merge keeps two files that are too large to read whole, one behind the other") {
  Desk desk;
  const std::string large(2u << 20, 'x');
  desk.has("base", "");
  desk.has("ours", large);
  desk.has("theirs", "theirs");
  CHECK(desk.types("cti merge base ours theirs courses/b-1.yaml").code == 1);
  CHECK(desk.text_of("ours") == "<<<<<<< ours\n" + large + "\n=======\ntheirs\n>>>>>>> theirs\n");
}

TEST_CASE("a note from standard input is kept where the command fails") {
  Desk desk;
  desk.has("courses/b-1.yaml", course_b1());
  desk.standard_input = "Talte om budgettet\n";
  const auto answer = desk.types("cti contact b-9 --minutes 45 --form meeting --with citizen --note -");
  CHECK(answer.code == 4);
  CHECK(answer.err.find("what you typed is kept in /tmp/cti-1/note.txt") != std::string::npos);
  CHECK(desk.files.at("/tmp/cti-1/note.txt") == "Talte om budgettet");
}

TEST_CASE("a key that others can read keeps nothing secret") {
  ExportingDesk desk;
  for (const auto access : {system::Access::some, system::Access::everybody}) {
    desk.opened_to["/sager/key"] = access;
    const auto answer = desk.types("cti export courses --format csv --pseudonymous --key key");
    CHECK(answer.code == 2);
    CHECK(answer.out.empty());
    CHECK(answer.err.starts_with("cti: error: others can read the key in key\n"));
  }
}

TEST_CASE("a full disk behind standard output is an error, a reader that has gone is none") {
  ExportingDesk desk;
  desk.reader_has_gone = true;
  CHECK(desk.types("cti export courses --format csv").code == 0);
  desk.reader_has_gone = false;
  desk.printing_fails = "No space left on device";
  const auto answer = desk.types("cti export courses --format csv");
  CHECK(answer.code == 6);
  CHECK(answer.err == "cti: error: standard output could not be written: No space left on device\n");
}
