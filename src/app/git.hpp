#pragma once

#include "cti/course/error.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace cti::app {

/// What git prints, run in that folder; no shell sees the arguments. An error if git cannot be run or says no.
Expected<std::string> git(const std::filesystem::path& folder, std::vector<std::string> arguments);

} // namespace cti::app
