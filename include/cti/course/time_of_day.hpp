#pragma once
// A time of day, in hours and minutes: when an appointment begins. It belongs to no time zone.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace cti {

struct TimeOfDay {
  int minutes{}; ///< since midnight, 0 to 1439

  bool operator==(const TimeOfDay&) const = default;
  std::strong_ordering operator<=>(const TimeOfDay& other) const { return minutes <=> other.minutes; }
};

/// The time written as 9:30 or 09:30, if there is such a time; 24:00 is none.
std::optional<TimeOfDay> time_of_day(std::string_view text);

/// 09:30.
std::string clock(TimeOfDay time);

} // namespace cti
