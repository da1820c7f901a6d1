#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cti {

/// The parts of a text between any of these characters, empty ones too; a text without one is one part.
std::vector<std::string> split(std::string_view text, std::string_view between);

} // namespace cti
