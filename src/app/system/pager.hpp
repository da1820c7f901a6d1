#pragma once
// A long answer, shown a screenful at a time.

#include <string>

namespace cti::app {

/// The command that shows long texts: $CTI_PAGER, else $PAGER, else less; empty where one of them is set to nothing or
/// to cat.
std::string pager();

/// Gives the text to that command and waits for its end; false where it could not be started, and nothing was shown.
bool shown_by(const std::string& pager, const std::string& text);

} // namespace cti::app
