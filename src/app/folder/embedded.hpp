#pragma once
// The example folder, put into the program when it is built.

#include <string_view>
#include <utility>
#include <vector>

namespace cti::app {

/// Path below the folder, and text, of each file.
const std::vector<std::pair<std::string_view, std::string_view>>& embedded_examples();

} // namespace cti::app
