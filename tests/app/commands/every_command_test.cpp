// Every command of the tree is typed in a test here, so that a new one is not forgotten.

#include "app/commands/commands.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace cti::app;

namespace {

std::vector<const Command*> all_below(const Command& command) {
  std::vector<const Command*> all;
  for (const auto& below : command.below()) {
    all.push_back(below.get());
    std::ranges::copy(all_below(*below), std::back_inserter(all));
  }
  return all;
}

/// The lines that the tests of commands type, each from "cti" on.
std::vector<std::string> typed_lines() {
  std::vector<std::string> lines;
  for (const auto& entry : std::filesystem::directory_iterator(SOURCE_FOLDER "/tests/app/commands")) {
    std::ifstream file(entry.path());
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::string begin = "types(\"";
    for (auto at = text.find(begin); at != std::string::npos; at = text.find(begin, at + 1))
      lines.push_back(text.substr(at + begin.size(), text.find('"', at + begin.size()) - at - begin.size()));
  }
  return lines;
}

/// Whether a line names that command, and none further down.
bool names(const std::string& line, const Command& command) {
  std::istringstream words(line), wanted(command.full_name());
  std::string word, name;
  while (wanted >> name)
    if (!(words >> word) || word != name) return false;
  return !(words >> word) || !command.named(word);
}

} // namespace

TEST_CASE("every command is typed in a test of its own") {
  Command root({"cti", "", ""}, [] { return MadeCommand{}; });
  add_commands(root);
  const auto lines = typed_lines();
  const auto commands = all_below(root);
  REQUIRE(commands.size() > 40);
  for (const auto* command : commands) {
    CAPTURE(command->full_name());
    CHECK(std::ranges::any_of(lines, [&](const std::string& line) { return names(line, *command); }));
  }
}
