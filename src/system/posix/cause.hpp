#pragma once

#include <cstring>
#include <string>

namespace cti::system {

/// Why a call failed, as the system says it; the number is an errno.
inline std::string cause(int number) { return std::strerror(number); }

} // namespace cti::system
