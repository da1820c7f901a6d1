#pragma once

#include "cti/course/course.hpp"
#include "cti/course/error.hpp"

#include <optional>

namespace cti::app {

/// What is wrong with a course that another one follows: only a restarted one is followed. Nothing if it is one.
std::optional<Error> not_restarted(const Course& before);

} // namespace cti::app
