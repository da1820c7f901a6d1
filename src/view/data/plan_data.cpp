#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

Json steps_json(const std::vector<Step>& steps) {
  Json list = Json::array();
  for (const auto& step : steps)
    list.push_back({{"id", step.id},
                    {"text", step.text},
                    {"who", json_of(step.who)},
                    {"contact", json_of(step.contact)},
                    {"by", json_of(step.by)},
                    {"done", json_of(step.done)},
                    {"dropped", json_of(step.dropped)},
                    {"reason", json_of(step.reason)}});
  return list;
}

Json focus_json(const Focus& focus) {
  return {{"id", focus.id},
          {"theme", focus.theme},
          {"text", focus.text},
          {"priority", word(focus.priority.value_or(Priority::now))},
          {"on", json_of(focus.on)},
          {"goal", json_of(focus.goal)},
          {"subgoals", steps_json(focus.subgoals)},
          {"activities", steps_json(focus.activities)},
          {"done", json_of(focus.done)},
          {"dropped", json_of(focus.dropped)},
          {"reason", json_of(focus.reason)}};
}

} // namespace

std::string plan_json(const PlanReport& report) {
  auto json = report_json("cti.plan/1", report.frame);
  const Plan plan = report.status.course.plan.value_or(Plan{});
  json["id"] = report.status.course.id;
  json["worker"] = report.status.worker;
  json["state"] = state_id(report.status.state);
  json["assessment"] = Json::array();
  for (const auto& said : plan.assessment)
    json["assessment"].push_back({{"theme", said.theme},
                                  {"on", iso(said.on)},
                                  {"need", json_of(said.need)},
                                  {"resource", json_of(said.resource)}});
  json["not_lit"] = Json::array();
  for (const auto* theme : themes_not_assessed(plan, report.status.method->definitions))
    json["not_lit"].push_back(theme->id);
  json["focus"] = Json::array();
  for (const auto& focus : plan.focus) json["focus"].push_back(focus_json(focus));
  json["evaluations"] = Json::array();
  for (const auto& evaluation : plan.evaluations)
    json["evaluations"].push_back({{"on", iso(evaluation.on)},
                                   {"shift", evaluation.shift ? Json(*evaluation.shift) : Json(nullptr)},
                                   {"changed", json_of(evaluation.changed)}});
  json["links"] = Json::array();
  for (const auto& link : plan.links)
    json["links"].push_back({{"plan", link.plan}, {"responsible", json_of(link.responsible)}});
  return document_text(json);
}

} // namespace cti::view
