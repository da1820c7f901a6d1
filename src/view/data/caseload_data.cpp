#include "cti/view/caseload.hpp"

#include "cti/view/csv.hpp"
#include "forecast_data.hpp"
#include "json.hpp"

#include <fmt/format.h>

namespace cti::view {
namespace {

void add_tally(Json& json, const Tally& tally) {
  json["contact"] = tally.contact;
  json["phase_1"] = tally.phase_1;
  json["phase_2"] = tally.phase_2;
  json["phase_3"] = tally.phase_3;
  json["paused"] = tally.paused;
  json["past_end"] = tally.past_end;
  json["active"] = tally.active();
  json["waiting"] = tally.waiting.size();
  json["load"] = tally.load();
}

Json ids_json(const std::vector<CourseNow>& courses) {
  Json ids = Json::array();
  for (const auto& course : courses) ids.push_back(course.id);
  return ids;
}

const char* what_id(NextDate::What what) {
  switch (what) {
  case NextDate::What::contact_begins: return "contact_begins";
  case NextDate::What::phase_begins: return "phase_begins";
  case NextDate::What::ends: return "ends";
  case NextDate::What::follow_up: return "follow_up";
  case NextDate::What::resumes: return "resumes";
  }
  return "";
}

Json next_json(const Tally& tally) {
  Json list = Json::array();
  for (const auto& course : tally.courses) {
    Json one{{"id", course.id}, {"state", state_id(course.state)}, {"next", nullptr}, {"next_on", nullptr}};
    if (course.next) one["next"] = what_id(course.next->what), one["next_on"] = iso(course.next->day);
    one["provisional"] = course.next && course.next->provisional;
    list.push_back(std::move(one));
  }
  return list;
}

} // namespace

std::string caseload_json(const CaseloadReport& report) {
  auto json = report_json("cti.caseload/1", report.frame);
  json["planned"] = report.planned.has_value();
  json["workers"] = Json::array();
  for (const auto& worker : report.caseload.workers) {
    Json one{{"worker", worker.worker}, {"fte", worker.fte}};
    add_tally(one, worker.tally);
    one["limit"] = worker.limit;
    one["courses"] = ids_json(worker.tally.courses);
    one["waiting_courses"] = ids_json(worker.tally.waiting);
    one["next"] = next_json(worker.tally);
    json["workers"].push_back(std::move(one));
  }
  Json total{{"fte", report.caseload.fte}};
  add_tally(total, report.caseload.total);
  total["limit"] = report.caseload.limit;
  json["total"] = std::move(total);
  if (report.forecast) json["forecast"] = forecast_json(*report.forecast);
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

std::string caseload_csv(const CaseloadReport& report) {
  if (report.forecast) return forecast_csv(report);
  auto text = csv_line({"as_of", "worker", "fte", "contact", "phase_1", "phase_2", "phase_3", "paused", "past_end",
                        "active", "limit", "load", "waiting", "planned", "unreadable"});
  for (const auto& worker : report.caseload.workers) {
    const auto& of = worker.tally;
    std::vector<std::string> cells{iso(report.frame.as_of), worker.worker, fmt::format("{}", worker.fte)};
    for (const int n : {of.contact, of.phase_1, of.phase_2, of.phase_3, of.paused, of.past_end, of.active(),
                        worker.limit, of.load(), static_cast<int>(of.waiting.size())})
      cells.push_back(std::to_string(n));
    cells.insert(cells.end(), {report.planned ? "true" : "false", ""});
    text += csv_line(cells);
  }
  return text + csv_unreadable(report.frame, 15);
}

} // namespace cti::view
