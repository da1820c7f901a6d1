#pragma once
// Phase dates: which day each phase begins and ends, pauses included.

#include "cti/course/method.hpp"
#include "cti/rules/pauses.hpp"

#include <array>
#include <optional>
#include <vector>

namespace cti {

struct Length {
  int phase_months;      ///< planned length of one phase, whole calendar months
  bool only_followed_up; ///< the last day is a follow-up date, not an end

  bool operator==(const Length&) const = default;
};

/// The legal basis of a course, or none.
const LegalBasis* legal_basis_of(const Course& course, const Method& method);

/// The legal basis decides; without one the course's own months, then the method's, then the long
/// one. Source: manual p. 9,
/// table of legal bases; description §3.
Length length_of(const Course& course, const Method& method);

/// First and last day of one phase.
struct PhaseDates {
  int phase;
  Day first, last;

  bool operator==(const PhaseDates&) const = default;
};

struct Timeline {
  std::array<PhaseDates, phase_count> phases;
  Day last_day;                  ///< of the course; or the day of its follow-up, see only_followed_up
  Day handover_by;               ///< one calendar month before the last day. Source: phase 3 page; manual p. 32
  days paused;                   ///< by which pauses have moved the last day
  std::optional<Day> open_since; ///< an open pause, since that day, moves the last day
  bool only_followed_up;         ///< see Length

  /// First day of a phase: the day of the shift to it.
  Day first_day(int phase) const { return phases[static_cast<std::size_t>(phase - 1)].first; }

  /// The last day, and what is counted from it, is provisional: nobody knows how long the pause will last.
  bool provisional() const { return open_since.has_value(); }
  /// So is the first day of a phase that the pause moves.
  bool is_provisional(int phase) const { return open_since && *open_since < first_day(phase); }
  bool operator==(const Timeline&) const = default;
};

/// None while phase 1 has no first day.
std::optional<Timeline> timeline(const Course& course, const Pauses& pauses, Length length, Day today);

/// The phase that the day lies in: 0 before phase 1, and still the last one after the end.
int phase_on(const Timeline& line, Day day);

/// The day; none where the course was closed before it, and it does not come.
std::optional<Day> within(const Course& course, Day day);

/// The phases that come, or came before the closing; and the last day, or that of an earlier closing.
std::vector<PhaseDates> phases_within(const Course& course, const Timeline& line);
Day last_day_within(const Course& course, const Timeline& line);

/// Calendar days by which phase 1 is shorter after the change, because it began before it. Source: manual p. 19.
days begun_before_change(const Course& course);

} // namespace cti
