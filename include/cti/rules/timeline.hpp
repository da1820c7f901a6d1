#pragma once
// Phase dates: which day each phase begins and ends, pauses included.

#include "cti/course/course.hpp"
#include "cti/course/method.hpp"

#include <array>
#include <optional>
#include <vector>

namespace cti {

struct Length {
  int phase_months;      ///< planned length of one phase, whole calendar months
  bool only_followed_up; ///< the last day is a follow-up date, not an end

  bool operator==(const Length&) const = default;
};

/// The legal basis decides; without one the course's own months, then the method's, then nine. Source: manual p. 9,
/// table of legal bases; description §3.
Length length_of(const Course& course, const Method& method);

/// Days that do not count: from is the first, until the day support resumes.
struct DaysOff {
  Day from, until;

  bool operator==(const DaysOff&) const = default;
};

/// The pauses of a course in order, those that overlap or touch joined, an open one counted as if it ended today
/// (or when the course was closed).
/// Days before the start of phase 1 are left out: there is nothing to pause.
std::vector<DaysOff> days_off(const Course& course, Day today);

/// Days from the first up to, and not including, the last, without those that pauses take; and the days that they take.
days days_counted(const std::vector<DaysOff>& off, Day from, Day until);
days days_paused(const std::vector<DaysOff>& off, Day from, Day until);

/// First and last day of one phase.
struct PhaseDates {
  int phase;
  Day first, last;

  bool operator==(const PhaseDates&) const = default;
};

struct Timeline {
  std::array<PhaseDates, phase_count> phases;
  Day last_day;          ///< of the course; a follow-up date on SEL § 85
  Day handover_by;       ///< one calendar month before the last day. Source: phase 3 page; manual p. 32
  days paused;           ///< by which pauses have moved the last day
  bool provisional;      ///< an open pause moves what lies ahead by a day each day
  bool only_followed_up; ///< see Length

  /// First day of a phase: the day of the shift to it.
  Day first_day(int phase) const { return phases[static_cast<std::size_t>(phase - 1)].first; }
  bool operator==(const Timeline&) const = default;
};

/// None while phase 1 has no first day.
std::optional<Timeline> timeline(const Course& course, Length length, Day today);

/// Calendar days by which phase 1 is shorter after the change, because it began before it. Source: manual p. 19.
days begun_before_change(const Course& course);

} // namespace cti
