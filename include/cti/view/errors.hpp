#pragma once
// file:line:col: error: what, the line, a caret, a hint.

#include "cti/course/error.hpp"
#include "cti/view/layout.hpp"

namespace cti::view {

enum class Weight { error, warning, note };

std::string error_text(const Error& error, const Look& look, Weight weight = Weight::error);

/// The line of a case file as it may stand in a log: keys, and behind them days, numbers, ids and words of the file
/// format; every other word is dots. A person at the terminal is shown the whole line.
std::string without_free_text(std::string_view line);

} // namespace cti::view
