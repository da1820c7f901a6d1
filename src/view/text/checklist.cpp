#include "cti/view/checklist.hpp"

#include "cti/rules/planning.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::string due_text(const StageStatus& status, bool closed) {
  if (!status.due) return closed ? std::string{} : say("no day yet");
  switch (status.stage) {
  case Stage::contact: return say("before phase 1 on {}", full_day(*status.due));
  case Stage::phase_1:
  case Stage::phase_2: return say("before the shift on {}", full_day(*status.due));
  case Stage::closing: return say("before the last day, {}", full_day(*status.due));
  }
  return {};
}

std::string heading(const StageStatus& status, bool closed, const Look& look) {
  auto count = say("{} of {}", status.done, static_cast<int>(status.items.size()));
  if (status.skipped) count += " · " + say_count("{} not relevant", "{} not relevant", status.skipped);
  if (status.complete()) count += " · " + say("complete");
  const auto due = due_text(status, closed);
  return apart(bold(stage_text(status.stage), look) + (due.empty() ? "" : ", " + due), count, look);
}

/// What is shown beside an item.
struct Ticked {
  std::string sign, when, remark;
};

std::string recorded_text(const std::optional<Day>& recorded) {
  return recorded ? say("written down {}", short_day(*recorded)) : "";
}

std::string joined(std::vector<std::string> parts) {
  std::erase(parts, std::string{});
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : " · ") + part;
  return text;
}

/// What is on file for an item that is open: where the two look at what they tried, and where they look back.
std::string on_file(const ItemStatus& item, const CourseStatus& status) {
  if (item.item->id == "activities-evaluated" && phase_of(status.state) == 2 && status.course.plan) {
    const auto& plan = *status.course.plan;
    std::string ids;
    for (const auto* step : not_tried_since(plan, status.line->first_day(2)))
      ids += (ids.empty() ? "" : ", ") + step->id;
    return ids.empty() ? "" : say("what came of {}? cti plan tried {} PART --result …", safe(ids), status.course.id);
  }
  const auto& closed = status.course.closed;
  if (item.item->id == "course-evaluated" && closed && closed->achieved.empty() && closed->learned.empty())
    return say("what was achieved? cti phase close {} --achieved TEXT", status.course.id);
  return {};
}

Ticked ticked(const ItemStatus& item, const CourseStatus& status) {
  const auto as_of = status.day;
  if (item.declined)
    return {"–", past_day(item.declined->on, as_of), say("not relevant: {}", say("the citizen declined a network"))};
  if (!item.tick)
    return {"·", "", joined({item.item->when_relevant ? say("where relevant") : "", on_file(item, status)})};
  return std::visit(
      Match{[&](const Done& done) -> Ticked {
              return {"✓", past_day(done.on, as_of),
                      joined({done.by.empty() ? "" : say("by {}", safe(done.by)), recorded_text(done.recorded),
                              safe(done.note)})};
            },
            [&](const Skipped& skipped) -> Ticked {
              const auto reason =
                  skipped.reason.empty() ? say("not relevant") : say("not relevant: {}", safe(skipped.reason));
              return {"–", past_day(skipped.skipped, as_of), joined({reason, recorded_text(skipped.recorded)})};
            }},
      item.tick->how);
}

std::string items_text(const StageStatus& stage, const CourseStatus& status, const Look& look) {
  int ids = 0, labels = 0, dates = 0;
  for (const auto& item : stage.items) {
    ids = std::max(ids, width(item.item->id));
    labels = std::max(labels, width(safe(item.item->label.in(spoken()))));
    dates = std::max(dates, width(ticked(item, status).when));
  }
  std::string text;
  for (const auto& item : stage.items) {
    const auto [sign, when, remark] = ticked(item, status);
    auto line = "  " + sign + " " + padded(item.item->id, ids) + "  " +
                padded(safe(item.item->label.in(spoken())), labels) + "  " + right_aligned(when, dates);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
    if (!remark.empty()) text += faint(std::string(static_cast<std::size_t>(ids + 6), ' ') + remark, look) + "\n";
  }
  return text;
}

// The first open item of the stage that comes next, else of any.
std::string item_to_tick(const ChecklistReport& report) {
  const auto ahead = stage_ahead(report.status.line, report.frame.as_of);
  std::string first;
  if (!is_active(report.status.state)) return first; // nobody is asked for what is over
  for (const auto& stage : report.stages)
    for (const auto& item : stage.items)
      if (item.open() && (first.empty() || stage.stage == ahead)) {
        first = item.item->id;
        if (stage.stage == ahead) return first;
      }
  return first;
}

} // namespace

std::string stage_text(Stage stage) {
  switch (stage) {
  case Stage::contact: return say("contact period");
  case Stage::phase_1: return say("phase {}", 1);
  case Stage::phase_2: return say("phase {}", 2);
  case Stage::closing: return say("closing");
  }
  return {};
}

std::string one_checklist(const StageStatus& stage, const CourseStatus& status, const Look& look) {
  return heading(stage, is_closed(status.state), look) + items_text(stage, status, look);
}

std::string checklist_text(const ChecklistReport& report, const Look& look) {
  auto text = apart(
      bold(safe(report.status.course.id) + " · " + safe(report.status.worker) + " · " + state_text(report.status.state),
           look),
      full_day(report.frame.as_of), look);
  for (const auto& stage : report.stages) text += "\n" + one_checklist(stage, report.status, look);
  const auto first_open = item_to_tick(report);
  if (!first_open.empty() && !is_closed(report.status.state))
    text += "\n" + say("Tick: cti checklist done {} {}", safe(report.status.course.id), safe(shell_word(first_open))) +
            "\n";
  return text;
}

} // namespace cti::view
