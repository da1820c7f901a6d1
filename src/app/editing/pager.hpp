#pragma once
// A long answer, shown a screenful at a time.

#include "cti/system/system.hpp"

namespace cti::app {

/// Gives the text to $CTI_PAGER, else $PAGER, else less, and waits for its end; false where one of them is set to
/// nothing or to cat, or it could not be started: nothing was shown then.
bool shown_by_pager(system::System& system, const std::string& text);

} // namespace cti::app
