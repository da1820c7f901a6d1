#pragma once

#include "cti/view/report.hpp"

#include <string>
#include <vector>

namespace cti::view {

/// One line of CSV (RFC 4180, LF). A cell that a spreadsheet would take for a formula gets an apostrophe in front.
std::string csv_line(const std::vector<std::string>& cells);

/// A day in a cell, which is empty where there is none.
std::string csv_day(const std::optional<Day>& day);

/// Several words in one cell, with a blank between them.
std::string csv_words(const std::vector<std::string>& words);

/// What could not be read, a line a file with as many cells as the others: the day of the report in the first, and in
/// the last, which is empty in all other lines, the file, its line and what is wrong with it.
std::string csv_unreadable(const Frame& frame, std::size_t cells);

} // namespace cti::view
