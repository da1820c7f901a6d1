#pragma once
// The people around the citizen.

#include "cti/course/person.hpp"

namespace cti::view {

/// "private", "professional", "volunteer".
std::string kind_text(PersonKind kind);

/// "Lene, colleague": who it is, with their role, or their kind where no role is named.
std::string person_text(const Person& person);

} // namespace cti::view
