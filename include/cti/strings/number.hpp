#pragma once

#include <optional>
#include <string_view>

namespace cti {

/// The whole number that digits say, always decimal: 045 is 45. None for anything else, and for one too large for an
/// int.
std::optional<int> whole_number_meant(std::string_view text);

} // namespace cti
