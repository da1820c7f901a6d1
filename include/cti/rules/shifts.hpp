#pragma once
// What the method asks for at a shift of phase, and what of it is on file. Source: description §6; manual p. 26, 30.

#include "cti/rules/checklists.hpp"
#include "cti/rules/state.hpp"

namespace cti {

struct ShiftStatus {
  int to;                            ///< the phase it leads to: 2 or 3
  Day due;                           ///< first day of that phase
  std::optional<Shift> held;         ///< as it is on record
  std::optional<Day> told;           ///< the citizen was told what it means: from the record, else from the checklist
  std::optional<Day> plan_evaluated; ///< from the record, else from the plan's evaluations
  std::optional<StageStatus> checklist; ///< the one gone through before it; none where the method has none

  /// Days by which it was held after its day; below zero: before it.
  std::optional<days> late() const { return held ? std::optional{held->on - due} : std::nullopt; }
};

/// Both shifts in order; none while phase 1 has no first day.
std::vector<ShiftStatus> shift_status(const CourseOn& course);

/// The shift has come: its day lies no later than the day of the report, and the course was not closed before it.
bool has_come(const ShiftStatus& shift, const CourseOn& course);

/// The stage whose checklist is gone through before the shift to that phase.
Stage stage_before(int phase);

} // namespace cti
