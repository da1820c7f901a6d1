#pragma once
// A course as keys and texts.

#include "cti/course/course.hpp"
#include "value.hpp"

namespace cti::text {

Value value_of(const Course& course);

/// Of one tick: its day alone, or {on: …, note: …}.
Value value_of(const Tick& tick);

} // namespace cti::text
