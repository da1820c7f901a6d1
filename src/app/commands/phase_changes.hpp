#pragma once

#include "app/command_line/cli.hpp"

namespace cti::app {

/// What the options of these commands say; each uses those that it has.
struct PhaseSaid {
  std::string id, on, note, reason, until, change, told, evaluated, outcome;
  int to = 0;
};

int start_phase(Cli& cli, const PhaseSaid& said);
int pause_phase(Cli& cli, const PhaseSaid& said);
int resume_phase(Cli& cli, const PhaseSaid& said);
int shift_phase(Cli& cli, const PhaseSaid& said);
int tell_of_shift(Cli& cli, const PhaseSaid& said);
int close_phase(Cli& cli, const PhaseSaid& said);

} // namespace cti::app
