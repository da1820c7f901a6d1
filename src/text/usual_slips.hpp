#pragma once

#include "cti/text/document.hpp"

namespace cti::text {

/// Refuses a text that yaml-cpp cannot read, at the slip of a person that explains it best. yaml-cpp often names the
/// line behind the one at fault, and never the fault. line: the one that it names.
[[noreturn]] void refuse_usual_slip(const Source& source, std::size_t line);

} // namespace cti::text
