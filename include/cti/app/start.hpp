#pragma once

#include "cti/app/run.hpp"

#include <string>
#include <vector>

namespace cti::app {

/// Runs one command line (without the program's name) on a machine, and gives its exit code.
int run(system::System& system, const std::vector<std::string>& arguments);

/// The same in a run that has begun. What is said lies in it afterwards.
int run(Run& run, const std::vector<std::string>& arguments);

/// Whether a shell asks what could stand on its line: it wants the answer and nothing else.
bool asks_what_fits(const std::vector<std::string>& arguments);

} // namespace cti::app
