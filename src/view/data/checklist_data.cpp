#include "cti/view/checklist.hpp"
#include "cti/view/csv.hpp"
#include "cti/view/words.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

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
                        csv_day(stage.due), item.item->id, state_of(item), csv_day(on), item.item->label.in(spoken())});
    }
  return text;
}

} // namespace cti::view
