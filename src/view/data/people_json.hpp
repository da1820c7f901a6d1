#pragma once
// What the reports on the people and on the handover both say in JSON.

#include "json.hpp"

namespace cti::view {

Json person_json(const Person& person);

/// That the citizen declined a network, or null.
Json declined_json(const Course& course);

} // namespace cti::view
