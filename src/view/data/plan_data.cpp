#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

Json tried_json(const Step& step) {
  Json list = Json::array();
  for (const auto& trial : step.tried)
    list.push_back({{"on", iso(trial.on)}, {"result", word(trial.result)}, {"note", json_of(trial.note)}});
  return list;
}

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
                    {"reason", json_of(step.reason)},
                    {"tried", tried_json(step)}});
  return list;
}

Json wishes_json(const Plan& plan) {
  Json list = Json::array();
  for (const auto& wish : plan.wishes) list.push_back({{"on", iso(wish.on)}, {"text", wish.text}});
  return list;
}

Json assessment_json(const Plan& plan) {
  Json list = Json::array();
  for (const auto& said : plan.assessment)
    list.push_back({{"theme", said.theme},
                    {"on", iso(said.on)},
                    {"need", json_of(said.need)},
                    {"resource", json_of(said.resource)},
                    {"worker_view", json_of(said.worker_view)},
                    {"shared", json_of(said.shared)}});
  return list;
}

const char* went_id(std::optional<Went> went) {
  if (!went) return nullptr;
  switch (*went) {
  case Went::better: return "better";
  case Went::same: return "same";
  case Went::worse: return "worse";
  }
  return nullptr;
}

/// A scale each, with the ratings on it by day.
Json ratings_json(const Plan& plan, const Scales& scales) {
  Json list = Json::array();
  for (const auto& rated : all_rated(plan, scales)) {
    const auto scale = scale_of(rated.of, scales);
    const char* const change = went_id(went(rated));
    Json values = Json::array();
    for (const auto* rating : rated.by_day) values.push_back({{"on", iso(rating->on)}, {"value", rating->value}});
    list.push_back({{"of", rated.of},
                    {"least", scale ? Json(scale->least) : Json(nullptr)},
                    {"most", scale ? Json(scale->most) : Json(nullptr)},
                    {"better", word(rated.better())},
                    {"values", std::move(values)},
                    {"change", change ? Json(change) : Json(nullptr)}});
  }
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
  json["shift"] = report.shift ? Json(*report.shift) : Json(nullptr);
  json["wishes"] = wishes_json(plan);
  json["assessment"] = assessment_json(plan);
  json["ratings"] = ratings_json(plan, {report.status.method->definitions.themes, report.measures});
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
