#pragma once
// A folder's implementation.yaml: the implementation template, filled in by its leaders.

#include "cti/app/folder.hpp"
#include "cti/course/implementation.hpp"

namespace cti::app {

/// The file as messages name it, below the folder.
inline constexpr const char* implementation_file = "implementation.yaml";

/// What a text of that file says, and what is wrong with it.
text::Reading<Implementation> implementation_in(std::string text);

/// What the folder's file says, and what is wrong with it; nothing where it has none.
Expected<std::optional<text::Reading<Implementation>>> implementation_of(const Folder& folder);

/// The same, where a mistake in it is an error; nothing where it has none. Of its unknown keys `cti implementation` and
/// `cti check` warn.
Expected<std::optional<Implementation>> read_implementation(const Folder& folder);

} // namespace cti::app
