// The implementation for scripts: JSON and CSV.

#include "cti/view/csv.hpp"
#include "cti/view/implementation.hpp"
#include "cti/view/words.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

Json section_json(const SectionStatus& status) {
  const auto& section = status.section;
  Json json{{"section", section.id},
            {"label", section.label.in(spoken())},
            {"minimum", section.minimum.in(spoken())},
            {"answered", status.answered},
            {"questions", Json::array()}};
  for (const auto& [question, answer] : status.questions)
    json["questions"].push_back(
        {{"question", question.id}, {"label", question.label.in(spoken())}, {"answer", json_of(answer)}});
  return json;
}

Json milestone_json(const Milestone& milestone, Day as_of) {
  return {{"goal", milestone.goal},
          {"part_goal", json_of(milestone.part_goal)},
          {"on", json_of(milestone.on)},
          {"done", json_of(milestone.done)},
          {"late", is_late(milestone, as_of)}};
}

} // namespace

std::string implementation_json(const ImplementationReport& report) {
  auto json = report_json("cti.implementation/1", report.frame);
  json["sections"] = Json::array();
  for (const auto& section : report.status.sections) json["sections"].push_back(section_json(section));
  json["milestones"] = Json::array();
  for (const auto& milestone : report.status.milestones)
    json["milestones"].push_back(milestone_json(milestone, report.frame.as_of));
  return document_text(json);
}

std::string implementation_csv(const ImplementationReport& report) {
  auto text = csv_line({"as_of", "section", "question", "label", "answered", "answer"});
  for (const auto& section : report.status.sections)
    for (const auto& [question, answer] : section.questions)
      text += csv_line({iso(report.frame.as_of), section.section.id, question.id, question.label.in(spoken()),
                        answer.empty() ? "false" : "true", answer});
  return text;
}

} // namespace cti::view
