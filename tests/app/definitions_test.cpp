// A folder's own legal bases and themes, from cti.yaml and its methods to a course.

#include "app/desk.hpp"
#include "contains.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

constexpr const char* own = "cti: 1\n"
                            "legal-basis: lab-167\n"
                            "legal-bases:\n"
                            "  - {id: lab-167, also: [lab-167-1], citation: LAB § 167, months: 12, renewable: true}\n"
                            "themes:\n"
                            "  - id: debt\n"
                            "    label: {en: debt, da: gæld}\n";

std::string course(const std::string& facts) {
  return "cti: 1\nid: b-1\nworker: mette\n" + facts + "start: 2026-12-01\n";
}

} // namespace

TEST_CASE("a folder's own legal basis gives a course its length, and its id stands in JSON") {
  Desk desk;
  desk.has("cti.yaml", own);
  desk.has("courses/b-1.yaml", course("legal-basis: lab-167-1\n"));
  CHECK(desk.types("cti phase b-1").out == Contains{"LAB § 167"});
  CHECK(desk.types("cti phase b-1 --format json").out == Contains{"\"legal_basis\": \"lab-167\""});
  CHECK(desk.types("cti phase b-1 --format json").out == Contains{"\"last_day\": \"2027-11-30\""});
  CHECK(desk.types("cti new b-7 --worker ali --start 2027-02-01").code == 0);
  CHECK(desk.text_of("courses/b-7.yaml") == Contains{"legal-basis: lab-167  # legal basis: LAB § 167, 12 months"});
}

TEST_CASE("a legal basis or a theme that nothing defines is an error with its place and the words that there are") {
  Desk desk;
  desk.has("courses/b-1.yaml", course("legal-basis: lab-167\n"));
  const auto basis = desk.types("cti phase b-1");
  CHECK(basis.code == 3);
  CHECK(basis.err == Contains{"courses/b-1.yaml:4:14: error: this word is not known here"});
  CHECK(basis.err == Contains{"one of: sel-85, sel-82b, lab-31b"});
  desk.has("courses/b-1.yaml", course("") + "plan:\n  focus:\n    - {id: f1, theme: finnances, text: money}\n");
  const auto theme = desk.types("cti plan b-1");
  CHECK(theme.code == 3);
  CHECK(theme.err == Contains{"courses/b-1.yaml:7:23: error: this word is not known here"});
  CHECK(theme.err == Contains{"did you mean 'finances'?"});
}

TEST_CASE("the legal basis of new courses is one that the folder's own method knows") {
  Desk desk;
  desk.has("cti.yaml", "cti: 1\nlegal-basis: sel-99\n");
  const auto answer = desk.types("cti phase");
  CHECK(answer.code == 3);
  CHECK(answer.err == Contains{"cti.yaml:2:14: error: this word is not known here"});
}

TEST_CASE("a measure cannot be called as a theme, as a rating names either") {
  Desk desk;
  desk.has("cti.yaml", "cti: 1\nmeasures:\n  - id: finances\n    name: Money\n");
  CHECK(desk.types("cti phase").err == Contains{"cti.yaml:3:9: error: the id 'finances' is used twice"});
}

TEST_CASE("a theme of the folder's own is chosen by its id or its label, and shown by its label") {
  Desk desk;
  desk.has("cti.yaml", own);
  desk.has("courses/b-1.yaml", course(""));
  CHECK(desk.types("cti plan focus b-1 gæld 'No reminders'").code == 0);
  CHECK(desk.text_of("courses/b-1.yaml") == Contains{"theme: debt"});
  CHECK(desk.types("cti plan b-1 --lang da").out == Contains{"gæld"});
  CHECK(desk.types("cti plan b-1").out == Contains{"Not lit yet: housing, mental health"});
  CHECK(desk.types("cti plan focus b-1 pets Dog").err == Contains{"education-and-work, debt"});
}

TEST_CASE("a method's own definitions are known to its courses alone, before those of the folder") {
  Desk desk;
  desk.has("cti.yaml", own);
  static_cast<void>(desk.make_folder("/sager/methods", "methods"));
  desk.has("methods/long.yaml", "cti-method: 1\nid: long\nadapts: homelessness\nlegal-bases:\n"
                                "  - {id: lab-167, citation: LAB § 167 x, months: 3}\n"
                                "  - {id: own, citation: Own rules, months: 24, ends: follow-up}\n");
  desk.has("courses/b-1.yaml", course("method: long\nlegal-basis: lab-167\n"));
  CHECK(desk.types("cti phase b-1 --format json").out == Contains{"\"last_day\": \"2027-02-28\""});
  desk.has("courses/b-1.yaml", course("method: long\nlegal-basis: own\n"));
  CHECK(desk.types("cti phase b-1 --format json").out == Contains{"\"last_day\": \"2028-11-30\""});
  desk.has("courses/b-1.yaml", course("method: job\nlegal-basis: own\n"));
  CHECK(desk.types("cti phase b-1").code == 3);
}

TEST_CASE("a schema asked for in a folder names what the folder defines") {
  Desk desk;
  desk.has("cti.yaml", own);
  const auto schema = desk.types("cti schema course").out;
  CHECK(schema == Contains{"lab-167"});
  CHECK(schema == Contains{"debt"});
}

TEST_CASE("a definition that cannot be is refused with its place") {
  Desk desk;
  desk.has("cti.yaml", "cti: 1\nlegal-bases:\n  - {id: own, citation: Own, months: 10}\n");
  CHECK(desk.types("cti phase").err == Contains{"cti.yaml:3:38: error: a course lasts 3, 6, 9, 12"});
  desk.has("cti.yaml", "cti: 1\nlegal-bases:\n  - {id: own, citation: Own}\n");
  CHECK(desk.types("cti phase").err == Contains{"the key 'months' is missing"});
  desk.has("cti.yaml", "cti: 1\nthemes:\n  - {id: a, label: {en: a, da: b}}\n  - {id: a, label: {en: a, da: b}}\n");
  CHECK(desk.types("cti phase").err == Contains{"cti.yaml:4:10: error: the id 'a' is used twice"});
  static_cast<void>(desk.make_folder("/sager/methods", "methods"));
  desk.has("methods/x.yaml", "cti-method: 1\nid: x\nadapts: job\nlegal-bases:\n"
                             "  - {id: own, citation: Own, months: 6, from: 2027-01-02, until: 2027-01-01}\n");
  desk.has("cti.yaml", "cti: 1\n");
  CHECK(desk.types("cti phase").err == Contains{"the legal basis ends before it begins"});
}
