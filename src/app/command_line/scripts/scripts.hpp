#pragma once

#include <string_view>

namespace cti::app {

/// The completion script of bash, zsh or fish; empty for any other.
std::string_view completion_script(std::string_view shell);

} // namespace cti::app
