#include "cti/text/merge.hpp"

#include "told.hpp"

using cti::text::merged;

namespace {

using Lines = std::vector<std::size_t>;

std::string joined(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto result = merged(base, ours, theirs);
  CHECK(result.conflicts == Lines{});
  return result.text;
}

/// Left open, and the lines of the conflicts say where.
std::string left_open(const std::string& base, const std::string& ours, const std::string& theirs) {
  const auto result = merged(base, ours, theirs);
  Lines lines;
  std::size_t line = 1;
  for (std::size_t at = 0; at < result.text.size(); at = result.text.find('\n', at) + 1, ++line)
    if (result.text.compare(at, 8, "<<<<<<< ") == 0) lines.push_back(line);
  CHECK(!lines.empty());
  CHECK(result.conflicts == lines);
  return result.text;
}

const std::string ticks = "checklists:\n  contact:\n    a:\n    b: # comment\n    c:\n";

const std::string plan = "plan:\n"
                         "  focus:\n"
                         "    - id: f1\n"
                         "      activities:\n"
                         "        - id: f1.a1\n"
                         "          text: x\n";

const std::string contacts = "contacts:\n  - {on: 2027-01-01, minutes: 10}\n";

} // namespace

TEST_CASE("what only one side changed is taken from that side") {
  CHECK(joined("a: 1\nb: 2\n", "a: 1\nb: 3\n", "a: 1\nb: 2\n") == "a: 1\nb: 3\n");
  CHECK(joined("a: 1\nb: 2\n", "a: 1\nb: 2\n", "# x\na: 1\n") == "# x\na: 1\n");
}

TEST_CASE("ticks on neighbouring lines are joined, comments and all") {
  CHECK(joined(ticks, "checklists:\n  contact:\n    a: 2027-01-01\n    b: 2027-01-02 # comment\n    c:\n",
               "checklists:\n  contact:\n    a:\n    b: 2027-01-02 # comment\n    c: 2027-01-03\n") ==
        "checklists:\n  contact:\n    a: 2027-01-01\n    b: 2027-01-02 # comment\n    c: 2027-01-03\n");
}

TEST_CASE("items that both sides appended all stay, ours first") {
  CHECK(joined(contacts, contacts + "  - {on: 2027-01-02, minutes: 20}\n",
               contacts + "  - {on: 2027-01-03, minutes: 30}\n") ==
        contacts + "  - {on: 2027-01-02, minutes: 20}\n  - {on: 2027-01-03, minutes: 30}\n");
  CHECK(joined("id: b-1\n", "id: b-1\npauses:\n  - from: 2027-01-01\n", "id: b-1\npauses:\n  - from: 2027-02-01\n") ==
        "id: b-1\npauses:\n  - from: 2027-01-01\n  - from: 2027-02-01\n");
}

TEST_CASE("an item that both sides appended is there once, and those beside it stay") {
  const std::string both = "  - {on: 2027-01-09, minutes: 90}\n", one = "  - {on: 2027-01-02, minutes: 20}\n";
  CHECK(joined(contacts, contacts + both, contacts + one + both) == contacts + one + both);
}

TEST_CASE("a key put into the last item stands before an item put behind it") {
  const std::string key = "          done: 2027-01-01\n", item = "        - id: f1.a2\n          text: y\n";
  CHECK(joined(plan, plan + key, plan + item) == plan + key + item);
  CHECK(joined(plan, plan + item, plan + key) == plan + key + item);
}

TEST_CASE("an item is put into its list also where the other side began another part behind it") {
  const std::string one = "  - {on: 2027-01-02, minutes: 20}\n", other = "  - {on: 2027-01-03, minutes: 30}\n";
  const std::string part = "\nhandover:\n  responsible: citizen\n";
  CHECK(joined(contacts, contacts + one + part, contacts + other) == contacts + one + other + part);
  CHECK(joined(contacts, contacts + other, contacts + one + part) == contacts + other + one + part);
}

TEST_CASE("an item put into a list that the other side emptied leaves that list open, and nothing else") {
  const auto text = left_open("a: 1\nb: 2\n" + contacts, "a: 9\nb: 2\ncontacts: []\n",
                              "a: 1\nb: 9\n" + contacts + "  - {on: 2027-01-03, minutes: 30}\n");
  CHECK(text.starts_with("a: 9\nb: 9\n<<<<<<< ours\ncontacts: []\n=======\ncontacts:\n"));
}

TEST_CASE("different keys put into one item are joined") {
  CHECK(joined("pauses:\n  - from: 2027-01-01\n", "pauses:\n  - from: 2027-01-01\n    until: 2027-01-05\n",
               "pauses:\n  - from: 2027-01-01\n    note: x\n") ==
        "pauses:\n  - from: 2027-01-01\n    until: 2027-01-05\n    note: x\n");
}

TEST_CASE("a fact that both sides changed is left open, and nothing else is") {
  CHECK(left_open("worker: ali\nstart: 2027-01-01\nend: 1\n", "worker: mette\nstart: 2027-01-02\nend: 1\n",
                  "worker: ali\nstart: 2027-01-03\nend: 2\n") ==
        "worker: mette\n<<<<<<< ours\nstart: 2027-01-02\n=======\nstart: 2027-01-03\n>>>>>>> theirs\nend: 2\n");
}

TEST_CASE("a text of several lines is one fact, wherever in it the sides changed it") {
  const std::string text =
      left_open("note: |\n  one\n  two\n  three\nid: b\n", "note: |\n  ONE\n  two\n  three\nid: b\n",
                "note: |\n  one\n  two\n  THREE\nid: b\n");
  CHECK(text == "note: |\n<<<<<<< ours\n  ONE\n=======\n  one\n>>>>>>> theirs\n  two\n"
                "<<<<<<< ours\n  three\n=======\n  THREE\n>>>>>>> theirs\nid: b\n");
}

TEST_CASE("a key that both sides put in, each in another place, never stands there twice") {
  CHECK(left_open("a: 1\nb: 2\nc: 3\n", "a: 1\nnew: x\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 3\nnew: y\n") ==
        "a: 1\n<<<<<<< ours\nnew: x\n=======\n>>>>>>> theirs\nb: 2\nc: 3\n<<<<<<< ours\n=======\nnew: y\n>>>>>>> "
        "theirs\n");
}

TEST_CASE("two items that were given the same id are left open and shown whole") {
  CHECK(left_open(plan, plan + "        - id: f1.a2\n          text: y\n",
                  plan + "        - id: f1.a2\n          text: z\n") ==
        plan + "<<<<<<< ours\n        - id: f1.a2\n          text: y\n=======\n        - id: f1.a2\n          text: "
               "z\n>>>>>>> theirs\n");
}

TEST_CASE("an item that one side removed and the other edited is left open") {
  const std::string base = "goals:\n  - id: g1\n    text: x\n    by: a1\n  - id: g2\n    text: y\n";
  CHECK(
      left_open(base, "goals:\n  - id: g2\n    text: y\n",
                "goals:\n  - id: g1\n    text: z\n    by: a1\n  - id: g2\n    text: y\n") ==
      "goals:\n<<<<<<< ours\n=======\n  - id: g1\n    text: z\n    by: a1\n>>>>>>> theirs\n  - id: g2\n    text: y\n");
  // Also where the new key stands behind the last line that went.
  CHECK(left_open(base, "goals:\n  - id: g2\n    text: y\n",
                  "goals:\n  - id: g1\n    text: x\n    by: a1\n    note: n\n  - id: g2\n    text: y\n")
            .find("    note: n\n") != std::string::npos);
}

TEST_CASE("an item that one side moved and the other edited is left open") {
  const std::string a = "  - id: a\n    text: x\n", b = "  - id: b\n    text: y\n", c = "  - id: c\n    text: z\n";
  const std::string edited = "  - id: a\n    text: new\n";
  const auto text = left_open("goals:\n" + a + b + c, "goals:\n" + b + c + a, "goals:\n" + edited + b + c);
  CHECK(text.find(edited) != std::string::npos);
}

TEST_CASE("line ends, a byte order mark and a missing last line end are kept") {
  CHECK(joined("\xEF\xBB\xBF"
               "a: 1\r\nb: 2\r\nc: 3",
               "\xEF\xBB\xBF"
               "a: 9\r\nb: 2\r\nc: 3",
               "\xEF\xBB\xBF"
               "a: 1\r\nb: 2\r\nc: 3\r\nd: 4") == "\xEF\xBB\xBF"
                                                  "a: 9\r\nb: 2\r\nc: 3\r\nd: 4");
  CHECK(joined("a: 1\nb:\n  - x", "a: 1\nb:\n  - x\n  - y", "a: 1\nb:\n  - x\n  - z") ==
        "a: 1\nb:\n  - x\n  - y\n  - z");
  CHECK(left_open("a: 1\r\n", "a: 2\r\n", "a: 3\r\n") ==
        "<<<<<<< ours\r\na: 2\r\n=======\r\na: 3\r\n>>>>>>> theirs\r\n");
}

TEST_CASE("of a file that both sides began, what they say alike and what only one says is joined") {
  CHECK(joined("", "cti: 1\nid: b-1\nworker: ali\n", "cti: 1\nid: b-1\nworker: ali\nstart: 2027-01-01\n") ==
        "cti: 1\nid: b-1\nworker: ali\nstart: 2027-01-01\n");
  CHECK(left_open("", "cti: 1\nid: b-1\nworker: ali\n", "cti: 1\nid: b-1\nworker: mette\n") ==
        "cti: 1\nid: b-1\n<<<<<<< ours\nworker: ali\n=======\nworker: mette\n>>>>>>> theirs\n");
}

TEST_CASE("where a text cannot be read, lines that touch are left open") {
  const std::string marked = "a line without its colon\n";
  CHECK(joined(marked + "a: 1\nb: 2\nc: 3\n", marked + "a: 9\nb: 2\nc: 3\n", marked + "a: 1\nb: 2\nc: 9\n") ==
        marked + "a: 9\nb: 2\nc: 9\n");
  CHECK(left_open(marked + "a: 1\nb: 2\n", marked + "a: 9\nb: 2\n", marked + "a: 1\nb: 9\n") ==
        marked + "<<<<<<< ours\na: 9\nb: 2\n=======\na: 1\nb: 9\n>>>>>>> theirs\n");
}

TEST_CASE("a key is not there twice either where only the base cannot be read") {
  const std::string base = "<<<<<<< x\na: 1\nb: 2\nc: 3\n";
  left_open(base, "a: 1\nnew: x\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 3\nnew: x\n");
}

TEST_CASE("texts that have nothing in common are both there") {
  std::string ours, theirs;
  for (int i = 0; i < 1500; ++i) ours += "a" + std::to_string(i) + ": 1\n", theirs += "b" + std::to_string(i) + ": 1\n";
  const auto text = left_open("x: 1\n", ours, theirs);
  CHECK(text == "<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n");
}
