#include "cti/view/csv.hpp"
#include "cti/view/fidelity.hpp"
#include "cti/view/words.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

std::string joined_untranslated(const std::vector<Message>& details) {
  std::string text;
  for (const auto& detail : details) text += (text.empty() ? "" : "; ") + untranslated(detail);
  return text;
}

Json criterion_json(const CriterionCount& result) {
  Json json{{"criterion", result.criterion->id},
            {"label", translated(result.criterion->label)},
            {"rule", untranslated(result.rule)},
            {"source", result.criterion->source},
            {"counts", word(result.criterion->counts)},
            {"met", result.count.met},
            {"of", result.count.of},
            {"workers", Json::array()},
            {"courses", Json::array()}};
  for (const auto& worker : result.workers)
    json["workers"].push_back({{"worker", worker.worker}, {"met", worker.count.met}, {"of", worker.count.of}});
  for (const auto& [id, worker, judgement] : result.courses)
    json["courses"].push_back({{"id", id},
                               {"worker", worker},
                               {"verdict", word(judgement.verdict)},
                               {"met", judgement.count.met},
                               {"of", judgement.count.of},
                               {"detail", json_of(joined_untranslated(judgement.details))}});
  return json;
}

} // namespace

std::string fidelity_json(const FidelityReport& report) {
  auto json = report_json("cti.fidelity/1", report.frame);
  json["criteria"] = Json::array();
  for (const auto& result : report.criteria) json["criteria"].push_back(criterion_json(result));
  json["not_knowable"] = Json::array();
  for (const auto& [label, source] : not_knowable())
    json["not_knowable"].push_back({{"label", translated(label)}, {"source", source}});
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

std::string fidelity_csv(const FidelityReport& report) {
  auto text = csv_line({"as_of", "id", "worker", "criterion", "verdict", "met", "of", "unreadable"});
  for (const auto& result : report.criteria)
    for (const auto& [id, worker, judgement] : result.courses)
      text += csv_line({iso(report.frame.as_of), id, worker, std::string{result.criterion->id},
                        std::string{word(judgement.verdict)}, std::to_string(judgement.count.met),
                        std::to_string(judgement.count.of), ""});
  return text + csv_unreadable(report.frame, 8);
}

} // namespace cti::view
