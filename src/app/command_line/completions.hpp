#pragma once

#include "command.hpp"

namespace cti::app {

/// What could stand at the last of the words, one a line with its meaning behind a tab; ":files" for a path.
std::string completions(Run& run, const Command& root, const std::vector<std::string>& words);

} // namespace cti::app
