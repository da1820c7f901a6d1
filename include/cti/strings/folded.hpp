#pragma once

#include <string>
#include <string_view>

namespace cti {

/// The text in small letters, æøå and the like too: two texts that differ only in case give the same.
std::string folded(std::string_view text);

} // namespace cti
