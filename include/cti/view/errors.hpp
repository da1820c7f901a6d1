#pragma once
// file:line:col: error: what, the line, a caret, a hint.

#include "cti/course/error.hpp"
#include "cti/view/layout.hpp"

namespace cti::view {

enum class Weight { error, warning, note };

std::string error_text(const Error& error, const Look& look, Weight weight = Weight::error);

/// The line of a case file without the words of its free texts: keys, days and single words stay, other letters become
/// dots. Errors end up on screens, in logs and in bug reports; what was written about a person must not.
std::string without_free_text(std::string_view line);

} // namespace cti::view
