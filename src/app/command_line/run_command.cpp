#include "run_command.hpp"

#include "cti/view/words.hpp"
#include "help_page.hpp"
#include "mistakes.hpp"
#include "typed_note.hpp"

#include <algorithm>

namespace cti::app {
namespace {

// The words that are neither options nor their values.
std::vector<std::string> plain_words(const Command& root, const std::vector<std::string>& arguments) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!arguments[i].starts_with("-")) {
      words.push_back(arguments[i]);
      continue;
    }
    const auto* option = root.option_named(arguments[i]);
    if (option && !option->is_flag()) ++i; // its value
  }
  return words;
}

// In the order in which the commands name their options; those above the last one are read too, so that a wrong value
// is never passed over.
Expected<void> put_values(const Command& command, const Parsed& read, Run& run) {
  if (command.above && command.above->above)
    if (auto done = put_values(*command.above, read, run); !done) return done;
  for (const auto& option : command.options())
    if (const auto given = read.given.find(&option); given != read.given.end())
      if (auto done = option.put(given->second, {option.shown(), run}); !done) return done;
  return {};
}

int show_version(Run& run) {
  run.out += std::string{"cti " CTI_VERSION "\n"} + view::translated(cti_itself.description) + "\n" +
             view::say("Licence: Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/; without any warranty.") +
             "\n";
  return 0;
}

int follow(CommandLine& line, const Parsed& read, const std::vector<std::string>& arguments) {
  auto& [run, everywhere, root] = line;
  if (read.help) {
    run.out += help_text(*read.command, run.look);
    return 0;
  }
  if (const auto wrong = mistake(arguments, read)) return fail(run, *wrong);
  if (const auto done = put_values(root, read, run); !done) return fail(run, done.error());
  if (everywhere.version) return show_version(run);
  if (everywhere.today) run.today = *everywhere.today;
  if (!read.command->acts()) {
    run.err += help_text(*read.command, run.look);
    return exit_code(Kind::usage);
  }
  if (const auto done = put_values(*read.command, read, run); !done) return fail(run, done.error());
  return read.command->act(run);
}

} // namespace

int run_command(CommandLine& line, const std::vector<std::string>& arguments) {
  // Before the commands behind "help" are taken for commands to run.
  const bool of_help = std::ranges::find(arguments, "--help") != arguments.end();
  if (const auto words = plain_words(line.root, arguments); !of_help && !words.empty() && words.front() == "help")
    return show_help(line.run, line.root, {words.begin() + 1, words.end()});
  const auto read = parsed(line.root, arguments);
  try {
    const int code = follow(line, read, arguments);
    if (code != 0) keep_note(line.run, *read.command, arguments);
    return code;
  } catch (...) {
    keep_note(line.run, *read.command, arguments);
    throw;
  }
}

} // namespace cti::app
