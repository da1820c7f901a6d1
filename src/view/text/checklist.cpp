#include "cti/view/checklist.hpp"

#include "cti/strings/shell_word.hpp"

#include "cti/view/csv.hpp"
#include "cti/view/words.hpp"
#include "view/data/json.hpp"

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

struct Told {
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

Told told(const ItemStatus& item, Day as_of) {
  if (item.declined)
    return {"–", past_day(item.declined->on, as_of), say("not relevant: {}", say("the citizen declined a network"))};
  if (!item.tick) return {"·", "", item.item->when_relevant ? say("where relevant") : ""};
  return std::visit(
      Match{[&](const Done& done) -> Told {
              return {"✓", past_day(done.on, as_of),
                      joined({done.by.empty() ? "" : say("by {}", safe(done.by)), recorded_text(done.recorded),
                              safe(done.note)})};
            },
            [&](const Skipped& skipped) -> Told {
              const auto reason =
                  skipped.reason.empty() ? say("not relevant") : say("not relevant: {}", safe(skipped.reason));
              return {"–", past_day(skipped.skipped, as_of), joined({reason, recorded_text(skipped.recorded)})};
            }},
      item.tick->how);
}

std::string items_text(const StageStatus& stage, Day as_of, const Look& look) {
  int ids = 0, labels = 0, dates = 0;
  for (const auto& item : stage.items) {
    ids = std::max(ids, width(item.item->id));
    labels = std::max(labels, width(safe(item.item->label.in(spoken()))));
    dates = std::max(dates, width(told(item, as_of).when));
  }
  std::string text;
  for (const auto& item : stage.items) {
    const auto [sign, when, remark] = told(item, as_of);
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

std::string state_of(const ItemStatus& item) { return item.open() ? "open" : item.done() ? "done" : "skipped"; }

Json item_json(const ItemStatus& item) {
  Json json{{"item", item.item->id},
            {"state", state_of(item)},
            {"on", json_of(item.since())},
            {"label", item.item->label.in(spoken())}};
  if (item.declined) json["recorded"] = nullptr, json["reason"] = "the citizen declined a network";
  if (!item.tick) return json;
  std::visit(Match{[&](const Done& done) {
                     json["by"] = json_of(done.by), json["recorded"] = json_of(done.recorded),
                     json["note"] = json_of(done.note);
                   },
                   [&](const Skipped& skipped) {
                     json["recorded"] = json_of(skipped.recorded), json["reason"] = json_of(skipped.reason);
                   }},
             item.tick->how);
  return json;
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
  return heading(stage, is_closed(status.state), look) + items_text(stage, status.day, look);
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

std::string checklist_json(const ChecklistReport& report) {
  auto json = report_json("cti.checklist/1", report.frame);
  json["id"] = report.status.course.id;
  json["worker"] = report.status.worker;
  json["state"] = state_id(report.status.state);
  json["stages"] = Json::array();
  for (const auto& stage : report.stages) {
    Json one{{"stage", word(stage.stage)}, {"due", json_of(stage.due)}, {"done", stage.done},
             {"skipped", stage.skipped},   {"open", stage.open},        {"complete", stage.complete()},
             {"items", Json::array()}};
    for (const auto& item : stage.items) one["items"].push_back(item_json(item));
    json["stages"].push_back(std::move(one));
  }
  return document_text(json);
}

std::string checklist_csv(const ChecklistReport& report) {
  auto text = csv_line({"as_of", "id", "stage", "due", "item", "state", "on", "label"});
  for (const auto& stage : report.stages)
    for (const auto& item : stage.items) {
      const auto on = item.since();
      text += csv_line({iso(report.frame.as_of), report.status.course.id, std::string{word(stage.stage)},
                        stage.due ? iso(*stage.due) : "", item.item->id, state_of(item), on ? iso(*on) : "",
                        item.item->label.in(spoken())});
    }
  return text;
}

} // namespace cti::view
