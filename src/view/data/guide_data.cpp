#include "cti/view/guide.hpp"

#include "cti/view/words.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

Json stage_json(const GuideReport& report, Stage stage) {
  Json points = Json::array(), open = Json::array();
  for (const auto& [kind, name] : Words<PointKind>::table)
    for (const auto* point : guide_points(report.method, stage, kind, report.status))
      points.push_back(Json{{"kind", name}, {"label", point->label.in(spoken())}, {"source", point->source}});
  Json json{{"stage", word(stage)}, {"points", std::move(points)}};
  if (!report.status) return json;
  for (const auto* item : open_items(*report.status, stage))
    open.push_back(Json{{"item", item->id}, {"label", item->label.in(spoken())}});
  json["open"] = std::move(open);
  return json;
}

} // namespace

std::string guide_json(const GuideReport& report) {
  auto json = report_json("cti.guide/1", report.frame);
  json["id"] = report.status ? Json{report.status->course.id} : Json{};
  json["method"] = report.method.id;
  json["stages"] = Json::array();
  for (const auto stage : report.stages) json["stages"].push_back(stage_json(report, stage));
  return document_text(json);
}

} // namespace cti::view
