#pragma once

#include "cti/app/shell.hpp"

#include <string>
#include <vector>

namespace cti::app {

/// Runs one command line (without the program's name) and gives its exit code. What is said lies in the shell
/// afterwards.
int run(Shell& shell, const std::vector<std::string>& arguments);

/// Whether a shell asks what could stand on its line: it wants the answer and nothing else.
bool asks_what_fits(const std::vector<std::string>& arguments);

} // namespace cti::app
