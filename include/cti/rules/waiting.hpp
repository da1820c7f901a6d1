#pragma once
// How long citizens wait, from the referral to the day that begins their course. No source says how long it may be: it
// is shown, and not judged.

#include "cti/rules/state.hpp"

#include <vector>

namespace cti {

/// Days since the referral of a course that has not begun yet; none of any other, and where nobody wrote the referral
/// down.
std::optional<int> days_waited(const CourseStatus& status);

/// The same of a course that has begun, closed or not: until the day that began it. A course that began before its
/// referral has waited 0 days.
std::optional<int> days_until_begun(const CourseStatus& status);

/// Referred, and closed before anything began it.
bool withdrew_before_start(const CourseStatus& status);

struct WaitingTimes {
  int began{};             ///< courses that have begun, of those whose referral is on file
  int median{}, longest{}; ///< days that those waited; of two in the middle, the longer one
  int withdrew{};          ///< closed before anything began them

  bool operator==(const WaitingTimes&) const = default;
};

/// Of the days that each of the courses waited.
WaitingTimes waiting_times(std::vector<int> days_until_begun, int withdrew);

} // namespace cti
