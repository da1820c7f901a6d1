#include "cti/view/history.hpp"

#include "cti/view/words.hpp"
#include "view/data/json.hpp"

namespace cti::view {
namespace {

using What = Event::What;

std::string with(const std::string& text, const std::string& more) { return more.empty() ? text : text + ": " + more; }

std::string closed_text(Outcome outcome) {
  switch (outcome) {
  case Outcome::completed: return say("closed as completed");
  case Outcome::ended_early: return say("closed early");
  case Outcome::restarted: return say("closed, to be restarted");
  }
  return {};
}

std::string event_text(const Event& event) {
  switch (event.what) {
  case What::contact_begins: return say("contact period begins");
  case What::change: return say("the change itself");
  case What::start: return say("phase 1 begins");
  case What::pause: return with(say("paused"), reason_text(event.about));
  case What::resume: return say("resumed");
  case What::told: return with(say("told of the shift to phase {}", event.number), event.about);
  case What::shift: return with(say("shift to phase {} held", event.number), event.about);
  case What::worker: return say("{} took over from {}", event.about, event.other);
  case What::focus: return with(say("focus area chosen"), event.about);
  case What::focus_done: return with(say("focus area done"), event.about);
  case What::focus_dropped: return with(with(say("focus area dropped"), event.about), event.other);
  case What::evaluation:
    return with(event.number ? say("plan evaluated before phase {}", event.number) : say("plan evaluated"),
                event.about);
  case What::meeting: return with(say("network meeting held"), event.about);
  case What::declined: return with(say("network declined"), event.about);
  case What::closed: return with(closed_text(event.outcome.value_or(Outcome::completed)), event.about);
  }
  return {};
}

const char* event_id(What what) {
  switch (what) {
  case What::contact_begins: return "contact_begins";
  case What::change: return "change";
  case What::start: return "start";
  case What::pause: return "pause";
  case What::resume: return "resume";
  case What::told: return "told";
  case What::shift: return "shift";
  case What::worker: return "worker";
  case What::focus: return "focus";
  case What::focus_done: return "focus_done";
  case What::focus_dropped: return "focus_dropped";
  case What::evaluation: return "evaluation";
  case What::meeting: return "meeting";
  case What::declined: return "declined";
  case What::closed: return "closed";
  }
  return "";
}

} // namespace

Page history_page(const HistoryReport& report) {
  Page page{report.id + " · " + say("history"), full_day(report.frame.as_of)};
  for (const auto& course : report.courses) {
    PageSection section{"", course.id, course.after.empty() ? "" : say("follows {}", course.after)};
    for (const auto& event : events_of(course, report.frame.as_of))
      section.items.push_back({Sign::none,
                               full_day(event.on),
                               event_text(event),
                               {event.recorded ? say("written down {}", short_day(*event.recorded)) : ""}});
    page.sections.push_back(std::move(section));
  }
  return beginning_with(unreadable_text(report.frame), std::move(page));
}

std::string history_json(const HistoryReport& report) {
  auto json = report_json("cti.history/1", report.frame);
  json["id"] = report.id;
  json["courses"] = Json::array();
  for (const auto& course : report.courses) {
    Json events = Json::array();
    for (const auto& event : events_of(course, report.frame.as_of))
      events.push_back({{"on", iso(event.on)},
                        {"what", event_id(event.what)},
                        {"phase", event.number ? Json(event.number) : Json(nullptr)},
                        {"about", json_of(event.about)},
                        {"from", event.what == What::worker ? Json(event.other) : Json(nullptr)},
                        {"reason", event.what == What::focus_dropped ? json_of(event.other) : Json(nullptr)},
                        {"outcome", event.outcome ? Json(word(*event.outcome)) : Json(nullptr)},
                        {"recorded", json_of(event.recorded)}});
    json["courses"].push_back({{"id", course.id}, {"after", json_of(course.after)}, {"events", std::move(events)}});
  }
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

} // namespace cti::view
