#pragma once
// What to say of an option that a command does not take.

#include "cti/course/error.hpp"

#include <string>
#include <vector>

namespace cti::app {

/// A command's full name, and the options that are its own.
struct Takes {
  std::string command;
  std::vector<std::string> options;
};

/// command: the one that the option was given to, and what it takes; line: what was typed; all: every command.
Message option_hint(const std::string& option, const std::string& command, const std::vector<std::string>& taken,
                    const std::vector<std::string>& line, const std::vector<Takes>& all);

} // namespace cti::app
