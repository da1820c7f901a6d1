#pragma once
// A note that a person types, or sends, into standard input.

#include "command.hpp"

namespace cti::app {

/// All of standard input; the run remembers it.
std::string typed_note(Run& run);

/// Keeps the note in a file of its own where the command did not end well: nobody has a copy of what was typed at a
/// prompt. Also one that waits in standard input, sent there before the command was known to be refused.
void keep_note(Run& run, const Command& command, const std::vector<std::string>& arguments);

} // namespace cti::app
