#pragma once
// The rule of each criterion: pure functions from a course as known on a day to a judgement. The table in fidelity.cpp
// gives them their words and sources.

#include "cti/rules/fidelity.hpp"

namespace cti::judging {

Judgement one_worker(const CourseOn& course, const Thresholds&);
Judgement ended_in_time(const CourseOn& course, const Thresholds&);
Judgement not_stopped_early(const CourseOn& course, const Thresholds&);
Judgement equal_phases(const CourseOn& course, const Thresholds& thresholds);
Judgement focus_areas(const CourseOn& course, const Thresholds&);
Judgement network_meeting(const CourseOn& course, const Thresholds&);
Judgement one_responsible(const CourseOn& course, const Thresholds&);

Judgement shifts_on_time(const CourseOn& course, const Thresholds& thresholds);
Judgement told_before_shift(const CourseOn& course, const Thresholds& thresholds);
Judgement plan_evaluated(const CourseOn& course, const Thresholds& thresholds);
Judgement checklist_complete(const CourseOn& course, const Thresholds& thresholds);

Judgement community_meetings(const CourseOn& course, const Thresholds& thresholds);
Judgement support_contacts(const CourseOn& course, const Thresholds&);
Judgement first_month(const CourseOn& course, const Thresholds&);
Judgement falling_intensity(const CourseOn& course, const Thresholds&);

/// The closing, once its day has come.
inline const Closed* closing(const CourseOn& course) { return std::get_if<Closed>(&course.state); }

/// A closed course is judged by what happened up to its closing, any other by what happened up to the day of the
/// report.
inline Day judged_until(const CourseOn& course) { return closing(course) ? closing(course)->on : course.day; }

bool has_begun(const CourseOn& course, int phase);

/// The whole phase lies behind, or the course was completed in it. A phase that an early end cut short says nothing of
/// how it would have been held.
bool has_ended(const CourseOn& course, int phase);

} // namespace cti::judging
