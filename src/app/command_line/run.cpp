// The commands of cti, run one at a time.

#include "app/commands/commands.hpp"
#include "completions.hpp"
#include "cti/app/start.hpp"
#include "run_command.hpp"

#include <exception>

namespace cti::app {

bool asks_what_fits(const std::vector<std::string>& arguments) {
  return !arguments.empty() && arguments.front() == "__complete";
}

int run(Run& run, const std::vector<std::string>& arguments) {
  try {
    CommandLine line{run};
    add_commands(line.root);
    // Asked by a shell while somebody types: it is no command, and nothing is wrong with anything.
    if (asks_what_fits(arguments)) {
      run.out += completions(run, line.root, {arguments.begin() + 1, arguments.end()});
      return 0;
    }
    return run_command(line, arguments);
  } catch (const std::exception& problem) { // on the way here the lock was removed
    return fail(run, {Kind::unwritten,
                      {N_("cti cannot go on: {}"), {problem.what()}},
                      run.saved.empty() ? Message{N_("nothing was changed")}
                                        : Message{N_("{} was saved before that"), {run.saved}}});
  }
}

} // namespace cti::app
