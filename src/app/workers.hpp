#pragma once
// The workers of a folder, as --worker takes them.

#include "cti/course/error.hpp"

#include <string>
#include <vector>

namespace cti::app {

/// What to say where nobody of that name works here; names: those who do.
Error no_such_worker(const std::string& worker, const std::vector<std::string>& names);

} // namespace cti::app
