#pragma once
// Numbers that a file can hold: what the reader refuses and what an editor is told are the same.

#include "cti/course/shape.hpp"

#include <algorithm>
#include <array>

namespace cti::text {

/// Length of a course where no legal basis says it. Source: description §3.
inline constexpr std::array months_of_course{6, 9};

/// The phases that a shift leads to.
inline constexpr std::array phases_shifted_to{2, 3};

inline constexpr Bounds minutes_of_contact{0, 24 * 60};
inline constexpr Bounds weeks_of_waiting{0, 520};

/// Beyond what a course can last, and what anyone carries or holds in a phase.
inline constexpr Bounds days_of_threshold{0, 1000}, courses_of_worker{0, 1000}, meetings_of_phase{0, 100};

/// Of a method: courses of a full-time worker, and days by which phase 1 may begin before the change.
inline constexpr Bounds courses_of_method{1, 1000}, days_of_early_start{0, 365};

template <std::size_t Size> bool holds(const std::array<int, Size>& numbers, int number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace cti::text
