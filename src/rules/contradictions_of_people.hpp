#pragma once
// What cannot be, of those around the citizen and of what was agreed with them.

#include "cti/rules/contradictions.hpp"

namespace cti {

void declined_out_of_order(std::vector<Finding>& found, const Course& course);
void agreements_out_of_order(std::vector<Finding>& found, const Course& course);

} // namespace cti
