#include "cti/rules/waiting.hpp"

#include <algorithm>

namespace cti {
namespace {

std::optional<int> days_from_referral(const CourseStatus& status, Day until) {
  if (!status.course.referred) return std::nullopt;
  return static_cast<int>(std::max(days{0}, until - status.course.referred->on).count());
}

bool has_begun(const CourseStatus& status) {
  const auto& closed = status.course.closed;
  return status.begins && *status.begins <= (closed ? std::min(closed->on, status.day) : status.day);
}

} // namespace

std::optional<int> days_waited(const CourseStatus& status) {
  if (!std::holds_alternative<Waiting>(status.state)) return std::nullopt;
  return days_from_referral(status, status.day);
}

std::optional<int> days_until_begun(const CourseStatus& status) {
  return has_begun(status) ? days_from_referral(status, *status.begins) : std::nullopt;
}

bool withdrew_before_start(const CourseStatus& status) {
  return is_closed(status.state) && status.course.referred && !has_begun(status);
}

WaitingTimes waiting_times(std::vector<int> days_until_begun, int withdrew) {
  if (days_until_begun.empty()) return {0, 0, 0, withdrew};
  std::ranges::sort(days_until_begun);
  return {static_cast<int>(days_until_begun.size()), days_until_begun[days_until_begun.size() / 2],
          days_until_begun.back(), withdrew};
}

} // namespace cti
