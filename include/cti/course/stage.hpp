#pragma once
// A course has four stages that end with a checklist: the contact period, phases 1 and 2, and the closing in phase 3.

#include "cti/course/error.hpp"
#include "cti/course/words.hpp"

#include <algorithm>

namespace cti {

/// Phases of equal length. Source: manual p. 12-13, core elements.
inline constexpr int phase_count{3};

/// Length of a course in whole calendar months where nothing says it. Source: description §3.
inline constexpr int usual_course{9};

/// Lengths that a course can have: three equal phases of whole months. The manual has 6 and 9 (p. 9), projects ran 12.
inline constexpr std::array course_lengths{3, 6, 9, 12, 15, 18, 21, 24};

constexpr bool is_course_length(int months) {
  return std::ranges::find(course_lengths, months) != course_lengths.end();
}

/// What to say of another length.
inline constexpr const char* no_course_length = N_("a course lasts 3, 6, 9, 12, 15, 18, 21 or 24 months");
inline constexpr const char* length_hint = N_("three equal phases of whole months");

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
