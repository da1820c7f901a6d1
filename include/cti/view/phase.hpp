#pragma once
// Dates and state, of one course or of many; and what a change moved.

#include "cti/view/calendar.hpp"
#include "cti/view/layout.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct PhaseReport {
  Frame frame;
  std::vector<CourseOn> courses;
};

/// One course on a page of its own.
std::string phase_page(const CourseOn& course, const Look& look);
/// A line a course.
std::string phase_list(const PhaseReport& report, const Look& look);
std::string phase_json(const PhaseReport& report);
std::string phase_csv(const PhaseReport& report);
std::string phase_ics(const PhaseReport& report, const CalendarLook& look);

/// Which dates a change moved, old and new side by side; empty where none did.
std::string moved_dates(const std::optional<Timeline>& before, const std::optional<Timeline>& now, const Look& look);

} // namespace cti::view
