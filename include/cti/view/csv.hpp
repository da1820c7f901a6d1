#pragma once

#include <string>
#include <vector>

namespace cti::view {

/// One line of CSV (RFC 4180, LF). A cell that a spreadsheet would take for a formula gets an apostrophe in front.
std::string csv_line(const std::vector<std::string>& cells);

} // namespace cti::view
