#include "typed_note.hpp"

#include "app/editing/editor.hpp"

#include <algorithm>
#include <iterator>

namespace cti::app {
namespace {

/// Whether the line says that the note comes from standard input.
bool names_standard_input(const Command& command, const std::vector<std::string>& arguments) {
  for (const auto& option : command.options()) {
    if (!option.is_note) continue;
    if (std::ranges::find(arguments, option.name + "=-") != arguments.end()) return true;
    const std::string words[] = {option.name, "-"};
    if (std::search(arguments.begin(), arguments.end(), std::begin(words), std::end(words)) != arguments.end())
      return true;
  }
  return false;
}

} // namespace

std::string typed_note(Run& run) {
  auto all = run.system.input();
  while (all.ends_with('\n')) all.pop_back();
  return run.typed = all;
}

void keep_note(Run& run, const Command& command, const std::vector<std::string>& arguments) {
  if (run.typed.empty() && names_standard_input(command, arguments) && !run.system.terminal(system::Stream::input))
    typed_note(run);
  if (run.typed.empty()) return;
  const auto file = kept_text(run.system, run.typed);
  if (!file) return void(fail(run, file.error()));
  warn(run, {Kind::unwritten,
             {N_("what you typed is kept in {}"), {*file}},
             {N_("when the cause is mended, repeat the command and give it this: < {}"), {*file}}});
}

} // namespace cti::app
