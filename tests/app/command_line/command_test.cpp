// A command is described and run here as those of cti are: from the words of a line to its values, each in its type.

#include "app/command_line/completions.hpp"
#include "app/command_line/run_command.hpp"
#include "app/command_line/value_kinds.hpp"
#include "cti/view/words.hpp"
#include "system/memory.hpp"
#include "values.hpp"

using namespace cti;
using namespace cti::app;

namespace {

Candidates offer_dishes(const LineBefore& before) {
  return only_words({before.values.empty() ? "nothing" : "soup for " + before.values.front(), "bread"});
}

constexpr ValueKind<std::string> a_dish{"DISH", read_text, offer_dishes};
constexpr auto a_language = a_word<Language>("TONGUE");

/// What a command was told when it acted.
struct Said {
  std::string id, note;
  std::vector<std::string> dishes;
  std::optional<int> guests, to;
  std::optional<Day> on;
  std::optional<Language> language;
  bool at_once = false;
};

struct Serve : Said {
  static constexpr CommandWords words{"serve", "Serve a meal", "cti serve b-1 bread"};
  static inline std::optional<Said> acted{};
  static inline int code = 0;

  void options(Options& take) {
    take.value(id, a_course, "the course");
    take.value(dishes, a_dish, "what is served");
    take.option("--on", on, a_day, "the day");
    take.option("--guests", guests, a_number, "how many come");
    take.option("--to", to, a_shift, "the phase");
    take.option("--tongue", language, a_language, "what is spoken");
    take.option("--note", note, a_note, "a note");
    take.flag("--at-once", at_once, "without waiting");
  }

  int act(Run&) const {
    acted = *this;
    return code;
  }
};

/// A line with one command, and one below it, on 12 January 2027.
struct Table {
  Memory memory{};
  Run run{memory, memory.day};
  CommandLine line{run};

  Table() {
    view::speak(Language::english);
    Serve::acted.reset();
    Serve::code = 0;
    auto& serve = line.root.add<Serve>();
    serve.add({"again", "Once more", "cti serve again"}, [] { return MadeCommand{{}, [](Run&) { return 0; }}; });
  }

  int serve(std::vector<std::string> words) {
    words.insert(words.begin(), "serve");
    return run_command(line, words);
  }
};

/// What is said of a line that is refused; the command must not have acted.
std::string refused(const std::vector<std::string>& words) {
  Table table;
  CHECK(table.serve(words) == 2);
  CHECK_FALSE(Serve::acted);
  return table.run.err;
}

} // namespace

TEST_CASE("the values of a command are read into their types before it acts") {
  Table table;
  CHECK(table.serve({"b-1", "soup", "bread", "--on", "+1w", "--guests", "045", "--to=3", "--tongue", "da", "--note",
                     "hot", "--at-once"}) == 0);
  REQUIRE(Serve::acted);
  const auto& said = *Serve::acted;
  CHECK(said.id == "b-1");
  CHECK(said.dishes == std::vector<std::string>{"soup", "bread"});
  CHECK(said.on == day("2027-01-19"));
  CHECK(said.guests == 45);
  CHECK(said.to == 3);
  CHECK(said.language == Language::danish);
  CHECK(said.note == "hot");
  CHECK(said.at_once);
}

TEST_CASE("what is left out, or given as an empty text, is not given") {
  Table table;
  CHECK(table.serve({"b-1", "bread", "--on", "", "--tongue", ""}) == 0);
  REQUIRE(Serve::acted);
  CHECK_FALSE(Serve::acted->on);
  CHECK_FALSE(Serve::acted->guests);
  CHECK_FALSE(Serve::acted->language);
  CHECK_FALSE(Serve::acted->at_once);
}

TEST_CASE("a day counts from the day that the line names, wherever it stands") {
  Table table;
  CHECK(table.serve({"b-1", "bread", "--on", "+1d", "--today", "2028-02-28"}) == 0);
  REQUIRE(Serve::acted);
  CHECK(Serve::acted->on == day("2028-02-29"));
  CHECK(table.run.today == day("2028-02-28"));
}

TEST_CASE("a value that is missing, blank, given twice or left without its words is named") {
  CHECK(refused({"b-1"}) == "cti: error: DISH is missing\nhint: see: cti serve --help\n");
  CHECK(refused({"b-1", " "}) == "cti: error: DISH is empty\nhint: see: cti serve --help\n");
  CHECK(refused({"b-1", "bread", "--on", "today", "--on", "today"}) ==
        "cti: error: --on is given more than once\nhint: see: cti serve --help\n");
  CHECK(refused({"b-1", "bread", "--on"}) == "cti: error: --on needs a value\nhint: see: cti serve --help\n");
  CHECK(refused({"b-1", "bread", "--guest", "3"}) ==
        "cti: error: unknown option '--guest'\nhint: did you mean '--guests'?\n");
}

TEST_CASE("a value that is no such thing is refused by its kind") {
  CHECK(refused({"b-1", "bread", "--guests", "many"}) ==
        "cti: error: --guests cannot be 'many'\nhint: write it in digits alone, e.g. 30\n");
  CHECK(refused({"b-1", "bread", "--guests", ""}) ==
        "cti: error: --guests cannot be ''\nhint: write it in digits alone, e.g. 30\n");
  CHECK(refused({"b-1", "bread", "--to", "1"}) ==
        "cti: error: a shift leads to phase 2 or 3\nhint: write --to 2 or --to 3\n");
  CHECK(refused({"b-1", "bread", "--on", "soon"}) == "cti: error: 'soon' is not a day\nhint: write YYYY-MM-DD, 22.1., "
                                                     "Friday, yesterday, or a distance such as -3d or +2w\n");
  CHECK(refused({"b-1", "bread", "--tongue", "dansk"}) ==
        "cti: error: --tongue cannot be 'dansk'\nhint: one of: en, da\n");
}

TEST_CASE("of several values that are wrong the first in the command's own order is named") {
  CHECK(refused({"b-1", "bread", "--guests", "many", "--on", "soon"}).starts_with("cti: error: 'soon' is not a day"));
  // Those of a command further up are read too.
  CHECK(refused({"--guests", "many", "again"}).starts_with("cti: error: --guests cannot be 'many'"));
}

TEST_CASE("a note is read from standard input, once") {
  Table table;
  table.memory.standard_input = "first\nsecond\n\n";
  CHECK(table.serve({"b-1", "bread", "--note", "-"}) == 0);
  REQUIRE(Serve::acted);
  CHECK(Serve::acted->note == "first\nsecond");
  CHECK(table.memory.files.empty());
}

TEST_CASE("a note from standard input is kept where the command does not end well") {
  Table table;
  table.memory.standard_input = "what nobody else has\n";
  SUBCASE("as it could not act") {
    Serve::code = 6;
    CHECK(table.serve({"b-1", "bread", "--note", "-"}) == 6);
  }
  SUBCASE("as another value is wrong, before the note was read") {
    CHECK(table.serve({"b-1", "bread", "--on", "soon", "--note=-"}) == 2);
  }
  SUBCASE("as the line cannot be followed") { CHECK(table.serve({"b-1", "bread", "--note", "-", "--nothing"}) == 2); }
  REQUIRE(table.memory.files.size() == 1);
  CHECK(table.memory.files.begin()->second == "what nobody else has");
  CHECK(table.run.err.find("what you typed is kept in " + table.memory.files.begin()->first) != std::string::npos);
}

TEST_CASE("an option says itself what fits, and knows what stands before it") {
  Table table;
  const auto offered = [&](const std::vector<std::string>& words) {
    return completions(table.run, table.line.root, words);
  };
  CHECK(offered({"serve", "b-1", "s"}) == "soup for b-1\t\n");
  CHECK(offered({"serve", "b-1", "bread", "b"}) == "bread\t\n"); // a list goes on
  CHECK(offered({"serve", "b-1", "bread", "--tongue", ""}) == "en\t\nda\t\n");
  CHECK(offered({"serve", "--tongue=e"}) == "--tongue=en\t\n");
  CHECK(offered({"serve", "b-1", "--gu"}) == "--guests\thow many come\n");
  CHECK(offered({"ser"}) == "serve\tServe a meal\n");
  CHECK(offered({"serve", "ag"}) == "again\tOnce more\n");
  CHECK(offered({"serve", "b-1", "--note", ""}).empty());
  CHECK(offered({"-C", ""}) == ":files\n");
}

TEST_CASE("a command's options are made only when somebody asks for them") {
  int made_times = 0;
  Table table;
  table.line.root.add({"rest", "Rest", "cti rest"}, [&] {
    return ++made_times, MadeCommand{{}, [](Run&) { return 0; }};
  });
  CHECK(table.serve({"b-1", "bread"}) == 0);
  CHECK(made_times == 0);
  CHECK(run_command(table.line, {"rest"}) == 0);
  CHECK(made_times == 1);
}

TEST_CASE("help wins over what is wrong with the line") {
  Table table;
  CHECK(table.serve({"--help", ""}) == 0);
  CHECK(table.run.out.find("cti serve ID DISH… [COMMAND] [OPTIONS]") != std::string::npos);
  CHECK(table.run.out.find("--note TEXT") != std::string::npos);
  CHECK(table.run.err.empty());
}
