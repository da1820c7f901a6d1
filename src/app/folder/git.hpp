#pragma once

#include "cti/system/system.hpp"

namespace cti::app {

/// What git prints, run in that folder; no shell sees the arguments. An error if git cannot be run or says no.
Expected<std::string> git(const system::System& system, const std::string& folder, std::vector<std::string> arguments);

/// A path as git prints it, which ends in a line end and may hold others.
std::string without_line_end(std::string path);

} // namespace cti::app
