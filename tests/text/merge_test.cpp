#include "cti/text/merge.hpp"

#include "values.hpp"

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

TEST_CASE("an item put into a list that the other side emptied stays") {
  CHECK(joined("a: 1\nb: 2\n" + contacts, "a: 9\nb: 2\ncontacts: []\n",
               "a: 1\nb: 9\n" + contacts + "  - {on: 2027-01-03, minutes: 30}\n") ==
        "a: 9\nb: 9\ncontacts:\n  - {on: 2027-01-03, minutes: 30}\n");
}

TEST_CASE("a list of which each side removed a part, and together all, is left with brackets") {
  CHECK(joined("a: 1\nlist: # x\n  - b\n  - c\n", "a: 1\nlist: # x\n  - c\n", "a: 1\nlist: # x\n  - b\n") ==
        "a: 1\nlist: [] # x\n");
}

TEST_CASE("an item that one side changed and the other removed, with the list then empty, leaves the list open") {
  CHECK(left_open("pauses:\n  - from: 2027-01-01\n", "pauses: []\n",
                  "pauses:\n  - from: 2027-01-01\n    until: 2027-01-05\n") ==
        "<<<<<<< ours\npauses: []\n=======\npauses:\n  - from: 2027-01-01\n    until: 2027-01-05\n>>>>>>> theirs\n");
}

TEST_CASE("a pause that one side ended stands beside the one that the other began") {
  const std::string pause = "pauses:\n  - from: 2027-01-01\n    reason: admission\n";
  CHECK(joined(pause, "pauses:\n  - from: 2027-01-01\n    until: 2027-01-05\n    reason: admission\n",
               pause + "  - from: 2027-02-01\n    reason: holiday\n") ==
        "pauses:\n  - from: 2027-01-01\n    until: 2027-01-05\n    reason: admission\n"
        "  - from: 2027-02-01\n    reason: holiday\n");
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
  CHECK(text == "note: |\n<<<<<<< ours\n  ONE\n  two\n  three\n=======\n  one\n  two\n  THREE\n>>>>>>> theirs\nid: "
                "b\n");
}

TEST_CASE("a text of several lines that one side changed stands beside what the other changed around it") {
  CHECK(joined("a: 1\nnote: |\n  one\n  two\nb: 2\n", "a: 1\nnote: |\n  one\n  TWO\nb: 2\n",
               "a: 9\nnote: |\n  one\n  two\nb: 9\n") == "a: 9\nnote: |\n  one\n  TWO\nb: 9\n");
}

TEST_CASE("a key that both sides put in, each in another place, never stands there twice") {
  CHECK(left_open("a: 1\nb: 2\nc: 3\n", "a: 1\nnew: x\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 3\nnew: y\n") ==
        "a: 1\n<<<<<<< ours\nnew: x\n=======\nnew: y\n>>>>>>> theirs\nb: 2\nc: 3\n");
  CHECK(joined("a: 1\nb: 2\nc: 3\n", "a: 1\nnew: x\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 3\nnew: x\n") ==
        "a: 1\nnew: x\nb: 2\nc: 3\n");
}

TEST_CASE("parts that both sides began, each in another order, are joined") {
  const std::string pauses = "pauses:\n  - from: 2027-01-01\n", handover = "handover:\n  responsible: a1\n";
  CHECK(joined("id: b-1\n", "id: b-1\n" + handover + "  note: x\n" + pauses, "id: b-1\n" + pauses + handover) ==
        "id: b-1\n" + handover + "  note: x\n" + pauses);
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

TEST_CASE("an item that one side moved and the other edited is both") {
  const std::string a = "  - id: a\n    text: x\n", b = "  - id: b\n    text: y\n", c = "  - id: c\n    text: z\n";
  const std::string edited = "  - id: a\n    text: new\n";
  CHECK(joined("goals:\n" + a + b + c, "goals:\n" + b + c + a, "goals:\n" + edited + b + c) ==
        "goals:\n" + b + c + edited);
  CHECK(joined("goals:\n" + a + b + c, "goals:\n" + edited + b + c, "goals:\n" + b + c + a) ==
        "goals:\n" + b + c + edited);
}

TEST_CASE("the key that an item begins with may be another one now") {
  CHECK(joined("goals:\n  - id: g1\n    text: x\n", "goals:\n  - text: x\n    id: g1\n",
               "goals:\n  - id: g1\n    text: y\n") == "goals:\n  - text: y\n    id: g1\n");
}

TEST_CASE(
    "a contact that one side corrected stands beside one that the other added; corrected by both it is left open") {
  const std::string corrected = "contacts:\n  - {on: 2027-01-01, minutes: 15}\n";
  const std::string added = "  - {on: 2027-01-02, minutes: 20}\n";
  CHECK(joined(contacts, corrected, contacts + added) == corrected + added);
  CHECK(left_open(contacts, corrected, "contacts:\n  - {on: 2027-01-01, minutes: 20}\n") ==
        "contacts:\n<<<<<<< ours\n  - {on: 2027-01-01, minutes: 15}\n=======\n  - {on: 2027-01-01, minutes: "
        "20}\n>>>>>>> theirs\n");
}

TEST_CASE("quotes and comments are no facts: what one side says and how the other wrote it are joined") {
  CHECK(joined("a: x\n", "a: 'x'\n", "a: y\n") == "a: y\n");
  CHECK(joined("a: x\n", "a: x # why\n", "a: y\n") == "a: y # why\n");
  CHECK(joined("a: x\n", "a: y\n", "a: x # why\n") == "a: y # why\n");
  CHECK(joined("a: x\n", "a: x # we\n", "a: x # they\n") == "# they\na: x # we\n");
  CHECK(joined("a: x # old\n", "a: x # new\n", "a: y # old\n") == "a: y # new\n");
}

TEST_CASE("comments of both sides stay, each at its place") {
  CHECK(joined("a: 1\nb: 2\n", "# we\na: 1\nb: 2\n", "a: 1\n# they\nb: 3\n") == "# we\na: 1\n# they\nb: 3\n");
  CHECK(joined("a: 1\nb: 2\n", "a: 1\n# we\nb: 2\n", "a: 1\n# they\nb: 2\n") == "a: 1\n# we\n# they\nb: 2\n");
  CHECK(joined("list:\n  - b\n  - c\n", "list:\n  - c\n", "list:\n  # they\n  - b\n  - c\n") ==
        "list:\n  # they\n  - c\n");
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
  CHECK(joined("x: 1\n", ours, theirs) == ours + theirs);
  CHECK(left_open("no colon\n", ours, theirs) == "<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n");
}

TEST_CASE("bytes that are no text are merged as lines, or left open") {
  const std::string zeros("\0\0\n", 3);
  CHECK(joined(zeros + "b\nc\nd\n", zeros + "x\nc\nd\n", zeros + "b\nc\ny\n") == zeros + "x\nc\ny\n");
  CHECK(left_open(zeros, zeros + "a", zeros + "\xff") == zeros + "<<<<<<< ours\na\n=======\n\xff\n>>>>>>> theirs\n");
  CHECK(left_open("a: 1\n", "", "a: 2\n") == "<<<<<<< ours\n=======\na: 2\n>>>>>>> theirs\n");
}

TEST_CASE("a mark at the beginning stays with each side of a conflict there") {
  const std::string mark = "\xEF\xBB\xBF";
  CHECK(left_open(mark + "a: 1\n", mark + "a: 2\n", mark + "a: 3\n") ==
        "<<<<<<< ours\n" + mark + "a: 2\n=======\n" + mark + "a: 3\n>>>>>>> theirs\n");
}

TEST_CASE("items that share their name are told apart by all that they say") {
  const std::string base = "assessment:\n  - theme: network\n    need: a\n";
  const std::string one = "  - theme: network\n    need: b\n", other = "  - theme: network\n    need: c\n";
  CHECK(joined(base, base + one, base + other) == base + one + other);
}
