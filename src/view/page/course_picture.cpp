#include "cti/view/picture.hpp"

#include <algorithm>

namespace cti::view {
namespace {

/// How far past its last day a forgotten course is drawn.
constexpr days still_drawn{92};

Day end_of(const CourseStatus& status) {
  const Day after_last = status.line->last_day + days{1};
  if (status.course.closed) return status.course.closed->on + days{1};
  if (status.day < after_last) return after_last;
  return std::min(status.day, after_last + still_drawn) + days{1};
}

std::vector<CoursePicture::Stretch> stretches_of(const CourseStatus& status, Day first, Day until) {
  std::vector<CoursePicture::Stretch> all;
  const auto add = [&](int phase, Day from, Day to) {
    if (from < std::min(to, until)) all.push_back({phase, from, std::min(to, until)});
  };
  add(0, first, status.line->first_day(1));
  for (const auto& dates : status.line->phases) add(dates.phase, dates.first, dates.last + days{1});
  return all;
}

} // namespace

std::optional<CoursePicture> course_picture(const CourseStatus& status) {
  if (!status.line) return std::nullopt;
  CoursePicture picture;
  picture.first = std::min(status.course.contact_from.value_or(status.line->first_day(1)), status.line->first_day(1));
  if (!within(status.course, picture.first)) return std::nullopt; // closed before it began
  picture.until = std::max(end_of(status), picture.first + days{1});
  const auto drawn = [&](Day day) { return picture.first <= day && day < picture.until; };
  picture.stretches = stretches_of(status, picture.first, picture.until);
  for (const auto& off : status.pauses.days_off(status.day))
    if (off.from < picture.until) picture.pauses.push_back({off.from, std::min(off.until, picture.until)});
  for (const auto& shift : status.course.shifts)
    if (drawn(shift.on)) picture.shifts.push_back(shift.on);
  if (drawn(status.day)) picture.today = status.day;
  if (is_active(status.state) && drawn(status.line->handover_by)) picture.handover_by = status.line->handover_by;
  if (status.course.change && drawn(*status.course.change)) picture.change = status.course.change;
  picture.provisional = status.line->provisional();
  return picture;
}

} // namespace cti::view
