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
  json["load"] = json_of_number(tally.load);
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
    one["weight"] = json_of_number(course.weight);
    one["substitute"] = course.away ? Json(course.away->worker) : Json(nullptr);
    one["substitute_until"] = course.away ? json_of(course.away->until) : Json(nullptr);
    list.push_back(std::move(one));
  }
  return list;
}

Json waiting_list_json(const Tally& tally) {
  Json list = Json::array();
  for (const auto& course : waiting_list(tally))
    list.push_back({{"id", course.id},
                    {"worker", course.worker},
                    {"referred", json_of(course.referred)},
                    {"days_waited", course.waited ? Json(*course.waited) : Json(nullptr)},
                    {"next_on", course.next ? Json(iso(course.next->day)) : Json(nullptr)}});
  return list;
}

Json waiting_times_json(const WaitingTimes& times) {
  const auto days = [&](int n) { return times.began ? Json(n) : Json(nullptr); };
  return {{"began", times.began},
          {"median_days", days(times.median)},
          {"longest_days", days(times.longest)},
          {"withdrew", times.withdrew}};
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
    one["substitutes_for"] = ids_json(worker.tally.stands_in_for);
    one["next"] = next_json(worker.tally);
    json["workers"].push_back(std::move(one));
  }
  Json total{{"fte", report.caseload.fte}};
  add_tally(total, report.caseload.total);
  total["limit"] = report.caseload.limit;
  json["total"] = std::move(total);
  json["waiting_list"] = waiting_list_json(report.caseload.total);
  json["waiting_times"] = waiting_times_json(report.waiting_times);
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
    for (const int n :
         {of.contact, of.phase_1, of.phase_2, of.phase_3, of.paused, of.past_end, of.active(), worker.limit})
      cells.push_back(std::to_string(n));
    cells.insert(cells.end(), {fmt::format("{}", of.load), std::to_string(of.waiting.size()),
                               report.planned ? "true" : "false", ""});
    text += csv_line(cells);
  }
  return text + csv_unreadable(report.frame, 15);
}

} // namespace cti::view
