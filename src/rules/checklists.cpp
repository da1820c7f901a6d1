#include "cti/rules/checklists.hpp"

#include "cti/course/people.hpp"
#include "cti/strings/nearest.hpp"

namespace cti {
namespace {

std::optional<Day> due_day(Stage stage, const Course& course, const std::optional<Timeline>& line) {
  if (!line) return std::nullopt;
  switch (stage) {
  case Stage::contact: return within(course, line->first_day(1));
  case Stage::phase_1: return within(course, line->first_day(2));
  case Stage::phase_2: return within(course, line->first_day(3));
  case Stage::closing: return last_day_within(course, *line);
  }
  return std::nullopt;
}

} // namespace

std::optional<Day> ItemStatus::since() const {
  if (tick) return day_of(*tick);
  return declined ? std::optional{declined->on} : std::nullopt;
}

std::optional<StageStatus> stage_status(const Course& course, const Method& method, const std::optional<Timeline>& line,
                                        Stage stage) {
  const auto list = method.checklists.find(stage);
  if (list == method.checklists.end()) return std::nullopt;
  StageStatus status{stage, due_day(stage, course, line), {}, 0, 0, 0};
  for (const auto& item : list->second) {
    const Tick* tick = tick_of(course, stage, item.id);
    const ItemStatus one{&item, tick, !tick && item.network ? declined_network(course) : nullptr};
    ++(one.open() ? status.open : one.done() ? status.done : status.skipped);
    status.items.push_back(one);
  }
  return status;
}

std::vector<StageStatus> checklist_status(const Course& course, const Method& method,
                                          const std::optional<Timeline>& line) {
  std::vector<StageStatus> all;
  for (const auto& [stage, list] : method.checklists) all.push_back(*stage_status(course, method, line, stage));
  return all;
}

Stage stage_ahead(const std::optional<Timeline>& line, Day day) {
  if (!line || day < line->first_day(1)) return Stage::contact;
  if (day < line->first_day(2)) return Stage::phase_1;
  if (day < line->first_day(3)) return Stage::phase_2;
  return Stage::closing;
}

Expected<ItemPlace> item_named(const Method& method, std::string_view text, const std::string& course_id) {
  std::vector<ItemPlace> begun;
  std::vector<std::string> ids;
  for (const auto& place : items(method)) {
    if (place.item->id == text) return place;
    if (!text.empty() && place.item->id.starts_with(text)) begun.push_back(place);
    ids.push_back(place.item->id);
  }
  if (begun.size() == 1) return begun.front();
  const std::string asked{text};
  if (!begun.empty()) {
    std::string which;
    for (const auto& place : begun) which += (which.empty() ? "" : ", ") + place.item->id;
    return failed({Kind::not_found, {N_("'{}' could be any of: {}"), {asked, which}}, {N_("write more of its name")}});
  }
  const auto meant = nearest(text, ids);
  if (meant.empty())
    return failed({Kind::not_found,
                   {N_("no item '{}' in the checklists of {}"), {asked, course_id}},
                   {N_("see the items: cti checklist {}"), {course_id}}});
  return failed({Kind::not_found,
                 {N_("no item '{}' in the checklists of {}; did you mean '{}'?"), {asked, course_id, meant}},
                 {N_("see the items: cti checklist {}"), {course_id}}});
}

} // namespace cti
