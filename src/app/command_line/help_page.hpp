#pragma once

#include "command.hpp"

namespace cti::app {

/// The help page of a command: what it does, an example, its commands, its options.
std::string help_text(const Command& command, const view::Look& look);

/// Prints the page of the command that the names lead to: cti help plan focus = cti plan focus --help.
int show_help(Run& run, const Command& root, const std::vector<std::string>& names);

} // namespace cti::app
