#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cti {

/// The whole number that digits say, always decimal: 045 is 45. None for anything else, and for one too large for an
/// int.
std::optional<int> whole_number_meant(std::string_view text);

/// The number that digits say, with a decimal point or comma: 1.5 and 1,5. None for anything else.
std::optional<double> decimal_meant(std::string text);

} // namespace cti
