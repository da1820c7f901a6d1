#pragma once
// What the method asks for at a shift of phase, and what of it is on file. Source: description §6; manual p. 26, 30.

#include "cti/course/settings.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/rules/state.hpp"

namespace cti {

struct ShiftStatus {
  int to;                               ///< the phase it leads to: 2 or 3
  Day due;                              ///< first day of that phase
  std::optional<Shift> held;            ///< as it is on record
  std::optional<Day> told;              ///< the first day on which the citizen was told what it means
  std::optional<Day> plan_evaluated;    ///< from the record, else from the plan's evaluations
  std::optional<StageStatus> checklist; ///< the one gone through before it; none where the method has none

  /// Days by which it was held after its day; below zero: before it.
  std::optional<days> late() const { return held ? std::optional{held->on - due} : std::nullopt; }
};

/// Both shifts in order; none while phase 1 has no first day.
std::vector<ShiftStatus> shift_status(const CourseStatus& status, const Thresholds& thresholds);

/// The days on which the citizen was told of the shift to that phase, wherever they are written, each once: several
/// times is as it should be. Source: manual p. 11.
std::vector<Day> days_told(const Course& course, int phase);

/// The first of them.
std::optional<Day> told_of_shift(const Course& course, int phase);

/// The item of a checklist by which a method that has it asks for telling the citizen.
std::string_view item_of_telling(int phase);

/// The shift that something said on that day is of, where nobody says which: the next one by the calendar that is not
/// on record.
int shift_ahead(const CourseStatus& status, Day day);

/// The shift has come: its day lies no later than the day of the report, and the course was not closed before it.
bool has_come(const ShiftStatus& shift, const CourseStatus& status);

/// The stage whose checklist is gone through before the shift to that phase.
Stage stage_before(int phase);

} // namespace cti
