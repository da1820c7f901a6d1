#pragma once
// The files of profiles/, put into the program when it is built.

#include <string_view>
#include <utility>
#include <vector>

namespace cti::method {

/// File name and text of each.
const std::vector<std::pair<std::string_view, std::string_view>>& embedded_profiles();

} // namespace cti::method
