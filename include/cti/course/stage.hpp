#pragma once
// A course has four stages that end with a checklist: the contact period, phases 1 and 2, and the closing in phase 3.

#include "cti/course/words.hpp"

namespace cti {

/// Phases of equal length. Source: manual p. 12-13, core elements.
inline constexpr int phase_count{3};

/// The checklist gone through before phase 1, before the shifts to phases 2 and 3, and before the end.
enum class Stage { contact, phase_1, phase_2, closing };

template <> struct Words<Stage> {
  static constexpr std::array table{Word<Stage>{Stage::contact, "contact"}, Word<Stage>{Stage::phase_1, "phase-1"},
                                    Word<Stage>{Stage::phase_2, "phase-2"}, Word<Stage>{Stage::closing, "closing"}};
};

} // namespace cti
