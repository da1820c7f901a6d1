#pragma once
// The pauses of a course, joined once. State, dates, duties and reports all ask here, so that none of them can join
// them in a way of its own.

#include "cti/course/course.hpp"

#include <optional>
#include <vector>

namespace cti {

/// Pauses that overlap or touch, as the one pause that they are.
struct Break {
  Day from{};                    ///< not before phase 1: there is nothing to pause
  std::optional<Day> until{};    ///< the day support resumes; none: one of them is open
  std::size_t last{};            ///< which of the pauses in the file decides when support resumes, counted from 0
  std::optional<Day> at_least{}; ///< where it is open: the day until which others of them last in any case

  bool operator==(const Break&) const = default;
};

/// Days that do not count: from is the first, until the day support resumes.
struct DaysOff {
  Day from, until;

  bool operator==(const DaysOff&) const = default;
};

class Pauses {
public:
  explicit Pauses(const Course& course);

  /// In order; no two of them overlap or touch.
  const std::vector<Break>& breaks() const { return breaks_; }

  /// The break that the day lies in, or none.
  const Break* on(Day day) const;

  /// The break that nobody has ended yet, or none. The end of the course ends it too.
  const Break* open() const;

  /// As they would be if the open one ended that day, or when the others that it is joined with do: nobody knows how
  /// long it will last.
  Pauses ended(Day day) const;

  /// The days that they take, an open one counted as if it ended today. None lasts longer than the course.
  std::vector<DaysOff> days_off(Day today) const;

  bool operator==(const Pauses&) const = default;

private:
  std::vector<Break> breaks_{};
  std::optional<Day> closed_{}; ///< the last day of a closed course
};

/// Days from the first up to, and not including, the last, without those that pauses take; and the days that they take.
days days_counted(const std::vector<DaysOff>& off, Day from, Day until);
days days_paused(const std::vector<DaysOff>& off, Day from, Day until);

} // namespace cti
