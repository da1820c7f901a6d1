#pragma once

#include <string>

namespace cti::app {

/// Why the system refused, in the reader's language; the number is an errno.
std::string reason(int number);

} // namespace cti::app
