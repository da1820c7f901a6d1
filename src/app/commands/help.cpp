// cti help: the page of a command. run.cpp answers it before the names behind it are taken for commands to run.

#include "app/command_line/help_page.hpp"
#include "app/command_line/value_kinds.hpp"
#include "commands.hpp"

namespace cti::app {
namespace {

constexpr ValueKind<std::string> a_command{N_("COMMAND"), read_text};

struct Help {
  static constexpr CommandWords words{"help", N_("The help page of a command"), "cti help checklist done"};
  const Command& root;
  std::vector<std::string> names{};

  void options(Options& take) { take.optional_value(names, a_command, N_("the command, and the one below it")); }
  int act(Run& run) const { return show_help(run, root, names); }
};

} // namespace

void add_help(Command& root) {
  root.add(Help::words, [&root] { return made(Help{root}); });
}

} // namespace cti::app
