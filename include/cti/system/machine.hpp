#pragma once

#include "cti/system/system.hpp"

#include <memory>

namespace cti::system {

/// The machine that the program runs on.
std::unique_ptr<System> this_machine();

/// From now on, whatever ends the run from outside leaves no lock behind; a reader that goes away and a full disk end
/// nothing.
void leave_no_lock_behind();

} // namespace cti::system
