#pragma once
// From the words of a command line to what its command did.

#include "command.hpp"
#include "global_options.hpp"

namespace cti::app {

inline constexpr CommandWords cti_itself{
    "cti", N_("Critical Time Intervention: courses, phases, checklists and caseload in plain files."),
    "cti init --example sager"};

/// The commands there are, and what was said to all of them.
struct CommandLine {
  Run& run;
  GlobalOptions everywhere{run};
  Command root{cti_itself, [this] { return MadeCommand{options_of(everywhere), {}}; }};
};

/// Reads the values of the command that the words name, in their order, and lets it act; gives the exit code. What
/// cannot be followed is said.
int run_command(CommandLine& line, const std::vector<std::string>& arguments);

} // namespace cti::app
