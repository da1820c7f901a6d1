// cti completion: scripts that let a shell complete what is typed; they ask the program itself what fits.

#include "app/command_line/scripts/scripts.hpp"
#include "app/command_line/value_kinds.hpp"
#include "commands.hpp"

namespace cti::app {
namespace {

const std::vector<std::string>& shells() {
  static const std::vector<std::string> all{"bash", "zsh", "fish"};
  return all;
}

Candidates offer_shells(const LineBefore&) { return only_words(shells()); }

constexpr ValueKind<std::string> a_shell{N_("SHELL"), read_text, offer_shells};

struct PrintCompletion {
  static constexpr CommandWords words{"completion", N_("Print the script that lets a shell complete what is typed"),
                                      "cti completion bash > ~/.local/share/bash-completion/completions/cti"};
  std::string shell;

  void options(Options& take) { take.value(shell, a_shell, N_("bash, zsh or fish")); }

  int act(Run& run) const {
    const auto script = completion_script(shell);
    if (script.empty())
      return fail(run, {Kind::usage, {N_("there is no completion for '{}'"), {shell}}, one_of(shell, shells())});
    run.out += script;
    return 0;
  }
};

} // namespace

void add_completion(Command& root) { root.add<PrintCompletion>(); }

} // namespace cti::app
