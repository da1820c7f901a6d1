// What a duty is called, and where it stands among the others.

#include "cti/rules/due.hpp"

#include <algorithm>
#include <tuple>

namespace cti {

std::string_view duty_id(const Duty& duty) {
  return std::visit([](const auto& what) { return what.id; }, duty.what);
}

bool is_quiet(const Duty& duty) {
  return std::holds_alternative<NoContact>(duty.what) || std::holds_alternative<LongPause>(duty.what) ||
         std::holds_alternative<StillWaits>(duty.what);
}

bool is_late(const Duty& duty, Day today) { return !is_quiet(duty) && duty.day < today; }

std::optional<TimeOfDay> time_of(const Duty& duty) {
  if (const auto* appointment = std::get_if<KeepAppointment>(&duty.what)) return appointment->contact.at;
  if (const auto* meeting = std::get_if<MeetNetwork>(&duty.what)) return meeting->at;
  return std::nullopt;
}

void sort_by_day(std::vector<Duty>& duties) {
  constexpr TimeOfDay end_of_day{24 * 60};
  std::ranges::stable_sort(duties, {}, [&](const Duty& duty) {
    return std::tuple{is_quiet(duty), duty.day, time_of(duty).value_or(end_of_day), duty.course};
  });
}

} // namespace cti
