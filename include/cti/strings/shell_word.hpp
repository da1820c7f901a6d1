#pragma once

#include <string>
#include <string_view>

namespace cti {

/// What a person wrote, as one word of a command that is offered for pasting: in single quotes unless it needs none.
std::string shell_word(std::string_view typed);

} // namespace cti
