#include "cti/view/csv.hpp"
#include "cti/view/list.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

std::optional<Day> last_day(const CourseStatus& status) {
  return status.line ? std::optional{last_day_within(status.course, *status.line)} : std::nullopt;
}

std::optional<Day> closed_on(const Course& course) {
  return course.closed ? std::optional{course.closed->on} : std::nullopt;
}

std::string outcome(const Course& course) { return course.closed ? std::string{word(course.closed->outcome)} : ""; }

Json course_json(const ListedCourse& listed) {
  const auto& status = listed.status;
  const auto& course = status.course;
  const auto phase = phase_of(status.state);
  Json hits = Json::array();
  for (const auto& hit : listed.hits) hits.push_back(Json{{"key", hit.keys}, {"line", hit.line}, {"text", hit.text}});
  return Json{{"id", course.id},
              {"worker", status.worker},
              {"method", status.method->id},
              {"legal_basis", json_of(legal_basis_id(status))},
              {"state", state_id(status.state)},
              {"phase", phase ? Json(*phase) : Json(nullptr)},
              {"begun", json_of(status.begins)},
              {"start", json_of(course.start)},
              {"last_day", json_of(last_day(status))},
              {"last_contact", json_of(listed.last_contact)},
              {"closed_on", json_of(closed_on(course))},
              {"outcome", json_of(outcome(course))},
              {"late", listed.late},
              {"hits", std::move(hits)}};
}

} // namespace

std::string list_json(const ListReport& report) {
  auto json = report_json("cti.list/1", report.frame);
  json["courses"] = Json::array();
  for (const auto& course : report.courses) json["courses"].push_back(course_json(course));
  json["files"] = report.frame.files;
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

std::string list_csv(const ListReport& report) {
  auto text = csv_line({"as_of", "id", "worker", "method", "legal_basis", "state", "phase", "begun", "start",
                        "last_day", "last_contact", "closed_on", "outcome", "late", "unreadable"});
  for (const auto& [status, late, last_contact, hits] : report.courses) {
    const auto& course = status.course;
    const auto phase = phase_of(status.state);
    text += csv_line({iso(report.frame.as_of), course.id, status.worker, status.method->id, legal_basis_id(status),
                      state_id(status.state), phase ? std::to_string(*phase) : "", csv_day(status.begins),
                      csv_day(course.start), csv_day(last_day(status)), csv_day(last_contact),
                      csv_day(closed_on(course)), outcome(course), std::to_string(late), ""});
  }
  return text + csv_unreadable(report.frame, 15);
}

} // namespace cti::view
