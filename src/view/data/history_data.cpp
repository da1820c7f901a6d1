#include "cti/view/history.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

using What = Event::What;

const char* event_id(What what) {
  switch (what) {
  case What::referred: return "referred";
  case What::granted: return "granted";
  case What::contact_begins: return "contact_begins";
  case What::change: return "change";
  case What::start: return "start";
  case What::pause: return "pause";
  case What::resume: return "resume";
  case What::told: return "told";
  case What::shift: return "shift";
  case What::worker: return "worker";
  case What::substitute: return "substitute";
  case What::intensified: return "intensified";
  case What::focus: return "focus";
  case What::focus_done: return "focus_done";
  case What::focus_dropped: return "focus_dropped";
  case What::wish: return "wish";
  case What::tried: return "tried";
  case What::rated: return "rated";
  case What::evaluation: return "evaluation";
  case What::meeting: return "meeting";
  case What::declined: return "declined";
  case What::agreed: return "agreed";
  case What::agreement_ended: return "agreement_ended";
  case What::informed_again: return "informed_again";
  case What::changed_mind: return "network_wanted";
  case What::follow_up: return "follow_up";
  case What::closed: return "closed";
  }
  return "";
}

} // namespace

std::string history_json(const HistoryReport& report) {
  auto json = report_json("cti.history/1", report.frame);
  json["id"] = report.id;
  json["courses"] = Json::array();
  for (const auto& course : report.courses) {
    Json events = Json::array();
    for (const auto& event : events_of(course, report.frame.as_of))
      events.push_back(
          {{"on", iso(event.on)},
           {"what", event_id(event.what)},
           {"phase", event.number ? Json(event.number) : Json(nullptr)},
           {"about", json_of(event.about)},
           {"from", event.what == What::worker ? Json(event.other) : Json(nullptr)},
           {"reason",
            event.what == What::focus_dropped || event.what == What::substitute ? json_of(event.other) : Json(nullptr)},
           {"decision", event.what == What::follow_up ? Json(event.other) : Json(nullptr)},
           {"result", event.result ? Json(word(*event.result)) : Json(nullptr)},
           {"outcome", event.outcome ? Json(word(*event.outcome)) : Json(nullptr)},
           {"until", json_of(event.until)},
           {"recorded", json_of(event.recorded)}});
    json["courses"].push_back({{"id", course.id}, {"after", json_of(course.after)}, {"events", std::move(events)}});
  }
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

} // namespace cti::view
