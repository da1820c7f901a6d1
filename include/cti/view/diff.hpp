#pragma once

#include <string>

namespace cti::view {

/// A unified diff with three lines of context, as git apply takes it; empty where nothing differs.
std::string unified_diff(const std::string& file, const std::string& before, const std::string& after);

/// Lines that git would count as added plus removed, a changed line as one.
std::size_t lines_changed(const std::string& before, const std::string& after);

} // namespace cti::view
