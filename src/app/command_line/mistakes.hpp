#pragma once

#include "command_line.hpp"

namespace cti::app {

/// What to say of a command line that cannot be followed, in our own words; nothing where it can.
std::optional<Error> mistake(const std::vector<std::string>& arguments, const Parsed& read);

} // namespace cti::app
