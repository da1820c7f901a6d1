#pragma once
// How many courses everyone will have in the months to come, from the dates that are known; when somebody has room; how
// many new courses a year the present staff can carry. Source: template, finances: how many courses a year.

#include "cti/rules/caseload.hpp"

namespace cti {

/// Months that a forecast looks ahead: beyond two years nearly everyone in it has ended.
inline constexpr Bounds months_of_forecast{1, 24};

/// On the first day of a month.
struct MonthAhead {
  Day first{};
  int active{};
  double load{};

  bool operator==(const MonthAhead&) const = default;
};

struct WorkerForecast {
  std::string worker;
  int limit;
  int now; ///< active courses on the day of the report
  std::vector<MonthAhead> months;
  std::optional<Day> room_from; ///< the day of the report, or the first month with fewer courses than the limit
};

struct Forecast {
  std::vector<WorkerForecast> workers; ///< as in the caseload
  WorkerForecast total;
  double course_months; ///< mean length of the active courses, or of the folder's own method where there is none
  int new_a_year;       ///< courses that fit into the limits in a year, one after another
};

/// As it is known on the day of the report: nobody new starts, but those who wait do on their day; each course ends on
/// its last day, a follow-up date too; one that is past it counts no more; an open pause ends on the day of the report.
/// The workers, limits and present numbers are those of the caseload.
Forecast forecast(const std::vector<CourseStatus>& courses, const Caseload& now, Length usual, Day today, int months);

} // namespace cti
