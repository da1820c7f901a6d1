#pragma once
// Dates and state, of one course or of many; and what a change moved.

#include "cti/course/settings.hpp"
#include "cti/view/calendar.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct PhaseReport {
  Frame frame;
  std::vector<CourseStatus> courses;
  std::size_t waiting{}; ///< courses that have not begun, and are not among these
};

/// One course on a screen of its own, and as a page.
std::string phase_text(const CourseStatus& status, const Look& look, const Settings& settings = {});
Page phase_page(const CourseStatus& status, const Settings& settings = {});

/// What the two saw when they looked back at a closed course, and how the citizen's ratings went; nothing of one that
/// is not closed.
std::vector<PageSection> closing_sections(const CourseStatus& status, const std::vector<Measure>& measures);
/// A line a course, and the same as a page.
std::string phase_list(const PhaseReport& report, const Look& look);
Page phase_list_page(const PhaseReport& report);
std::string phase_json(const PhaseReport& report);
std::string phase_csv(const PhaseReport& report);
std::string phase_ics(const PhaseReport& report, const CalendarLook& look);

/// Which dates a change moved, old and new side by side; empty where none did.
std::string moved_dates(const std::optional<Timeline>& before, const std::optional<Timeline>& now, const Look& look);

} // namespace cti::view
