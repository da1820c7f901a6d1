#include "cti/rules/guide.hpp"

#include "cti/course/people.hpp"

#include <algorithm>

namespace cti {
namespace {

constexpr int days_of_week{7};

int weeks(days count) { return static_cast<int>((count.count() + days_of_week - 1) / days_of_week); }

} // namespace

std::optional<WeekOfPhase> week_of_phase(const CourseStatus& status) {
  const auto* in = std::get_if<InPhase>(&status.state);
  if (!in) return std::nullopt;
  const auto& phase = status.line->phases[static_cast<std::size_t>(in->phase - 1)];
  const auto off = status.pauses.days_off(status.day);
  const Day next = phase.last + days{1};
  return WeekOfPhase{weeks(days_counted(off, phase.first, status.day + days{1})),
                     weeks(days_counted(off, phase.first, next))};
}

std::vector<const GuidePoint*> guide_points(const Method& method, Stage stage, PointKind kind,
                                            const CourseStatus* beside) {
  const bool no_network = beside && declined_network(beside->course);
  std::vector<const GuidePoint*> points;
  if (const auto known = method.guide.find(stage); known != method.guide.end())
    for (const auto& point : known->second)
      if (point.kind == kind && !(no_network && point.network)) points.push_back(&point);
  return points;
}

std::vector<const Item*> open_items(const CourseStatus& status, Stage stage) {
  std::vector<const Item*> open;
  if (const auto list = stage_status(status.course, *status.method, status.line, stage))
    for (const auto& item : list->items)
      if (item.open()) open.push_back(item.item);
  // Not that of ranges: its result is of a type that clang cannot read here.
  std::stable_partition(open.begin(), open.end(), [](const Item* item) { return !item->when_relevant; });
  return open;
}

} // namespace cti
