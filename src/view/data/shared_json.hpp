#pragma once
// What several reports say in JSON in the same way.

#include "json.hpp"

namespace cti::view {

Json person_json(const Person& person);

/// That the citizen declined a network, or null.
Json declined_json(const Course& course);

/// The times of more support than the phase asks for.
Json intensified_json(const Course& course);

} // namespace cti::view
