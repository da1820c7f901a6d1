#pragma once

#include "cti/course/implementation.hpp"

namespace cti::method {

/// The implementation template that comes with cti: every section and question of the source, in its order.
const ImplementationTemplate& implementation_template();

} // namespace cti::method
