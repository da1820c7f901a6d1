#pragma once
// A course has four stages that end with a checklist: the contact period, phases 1 and 2, and the closing in phase 3.

#include "cti/course/words.hpp"

#include <algorithm>

namespace cti {

/// Phases of equal length. Source: manual p. 12-13, core elements.
inline constexpr int phase_count{3};

/// Lengths of a course in whole calendar months: phases of two or of three. Source: manual p. 9, table of legal bases;
/// description §3.
inline constexpr int short_course{6}, long_course{9};
inline constexpr std::array course_lengths{short_course, long_course};

constexpr bool is_course_length(int months) {
  return std::ranges::find(course_lengths, months) != course_lengths.end();
}

/// The phases that a shift leads to.
inline constexpr std::array phases_shifted_to{2, 3};

constexpr bool is_phase_shifted_to(int phase) {
  return std::ranges::find(phases_shifted_to, phase) != phases_shifted_to.end();
}

/// The checklist gone through before phase 1, before the shifts to phases 2 and 3, and before the end.
enum class Stage { contact, phase_1, phase_2, closing };

template <> struct Words<Stage> {
  static constexpr std::array table{Word<Stage>{Stage::contact, "contact"}, Word<Stage>{Stage::phase_1, "phase-1"},
                                    Word<Stage>{Stage::phase_2, "phase-2"}, Word<Stage>{Stage::closing, "closing"}};
};

} // namespace cti
