#include "cti/view/picture.hpp"

#include <algorithm>

namespace cti::view {
namespace {

/// How far past its last day a forgotten course is drawn.
constexpr days still_drawn{92};

Day end_of(const CourseOn& course) {
  const Day after_last = course.line->last_day + days{1};
  if (course.course.closed) return course.course.closed->on + days{1};
  if (course.day < after_last) return after_last;
  return std::min(course.day, after_last + still_drawn) + days{1};
}

std::vector<CoursePicture::Stretch> stretches_of(const CourseOn& course, Day first, Day until) {
  std::vector<CoursePicture::Stretch> all;
  const auto add = [&](int phase, Day from, Day to) {
    if (from < std::min(to, until)) all.push_back({phase, from, std::min(to, until)});
  };
  add(0, first, course.line->first_day(1));
  for (const auto& dates : course.line->phases) add(dates.phase, dates.first, dates.last + days{1});
  return all;
}

} // namespace

std::optional<CoursePicture> course_picture(const CourseOn& course) {
  if (!course.line) return std::nullopt;
  CoursePicture picture;
  picture.first = std::min(course.course.contact_from.value_or(course.line->first_day(1)), course.line->first_day(1));
  if (!within(course.course, picture.first)) return std::nullopt; // closed before it began
  picture.until = std::max(end_of(course), picture.first + days{1});
  const auto drawn = [&](Day day) { return picture.first <= day && day < picture.until; };
  picture.stretches = stretches_of(course, picture.first, picture.until);
  for (const auto& off : days_off(course.course, course.day))
    if (off.from < picture.until) picture.pauses.push_back({off.from, std::min(off.until, picture.until)});
  for (const auto& shift : course.course.shifts)
    if (drawn(shift.on)) picture.shifts.push_back(shift.on);
  if (drawn(course.day)) picture.today = course.day;
  if (is_active(course.state) && drawn(course.line->handover_by)) picture.handover_by = course.line->handover_by;
  if (course.course.change && drawn(*course.course.change)) picture.change = course.course.change;
  picture.provisional = course.line->provisional();
  return picture;
}

} // namespace cti::view
