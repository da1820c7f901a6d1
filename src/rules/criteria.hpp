#pragma once
// The rule of each criterion: pure functions from a course as known on a day to a judgement. The table in fidelity.cpp
// gives them their words and sources.

#include "cti/rules/fidelity.hpp"

namespace cti::judging {

Judgement one_worker(const CourseStatus& status, const Thresholds&);
Judgement ended_in_time(const CourseStatus& status, const Thresholds&);
Judgement not_stopped_early(const CourseStatus& status, const Thresholds&);
Judgement equal_phases(const CourseStatus& status, const Thresholds& thresholds);
Judgement focus_areas(const CourseStatus& status, const Thresholds&);
Judgement network_meeting(const CourseStatus& status, const Thresholds&);
Judgement one_responsible(const CourseStatus& status, const Thresholds&);

Judgement shifts_on_time(const CourseStatus& status, const Thresholds& thresholds);
Judgement told_before_shift(const CourseStatus& status, const Thresholds& thresholds);
Judgement plan_evaluated(const CourseStatus& status, const Thresholds& thresholds);
Judgement checklist_complete(const CourseStatus& status, const Thresholds& thresholds);

Judgement community_meetings(const CourseStatus& status, const Thresholds& thresholds);
Judgement support_contacts(const CourseStatus& status, const Thresholds&);
Judgement first_month(const CourseStatus& status, const Thresholds&);
Judgement falling_intensity(const CourseStatus& status, const Thresholds&);

/// The closing, once its day has come.
inline const Closed* closing(const CourseStatus& status) { return std::get_if<Closed>(&status.state); }

/// A closed course is judged by what happened up to its closing, any other by what happened up to the day of the
/// report.
inline Day judged_until(const CourseStatus& status) { return closing(status) ? closing(status)->on : status.day; }

bool has_begun(const CourseStatus& status, int phase);

/// The whole phase lies behind, or the course was completed in it. A phase that an early end cut short says nothing of
/// how it would have been held.
bool has_ended(const CourseStatus& status, int phase);

} // namespace cti::judging
