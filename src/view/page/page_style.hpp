#pragma once

#include <string_view>

namespace cti::view {

/// The style of every page of HTML: src/view/page.css, which travels inside the program.
std::string_view page_style();

} // namespace cti::view
