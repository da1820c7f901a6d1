#include "cti/course/people.hpp"
#include "cti/rules/caseload.hpp"
#include "cti/view/contact.hpp"
#include "cti/view/csv.hpp"
#include "json.hpp"

#include <cmath>

namespace cti::view {
namespace {

Json a_week_json(const std::optional<double>& amount) {
  return amount ? Json(std::round(*amount * 100) / 100) : Json(nullptr);
}

std::string place_of(const ContactMade& contact) { return contact.place ? std::string{word(*contact.place)} : ""; }

} // namespace

std::string part_id(const ContactsIn& part) {
  switch (part.part) {
  case ContactsIn::Part::contact_period: return "contact";
  case ContactsIn::Part::phase: return "phase_" + std::to_string(part.phase);
  case ContactsIn::Part::pauses: return "paused";
  case ContactsIn::Part::after: return "after_end";
  }
  return {};
}

std::string contact_json(const ContactReport& report) {
  const auto& course = report.status;
  auto json = report_json("cti.contact/1", report.frame);
  json["id"] = course.course.id;
  json["worker"] = course.worker;
  json["state"] = state_id(course.state);
  const auto quiet = days_without_contact(course.course, report.frame.as_of);
  json["last_contact"] = json_of(last_contact(course.course, report.frame.as_of));
  json["days_without_contact"] = quiet ? Json(quiet->count()) : Json(nullptr);
  json["parts"] = Json::array();
  for (const auto& part : contacts_by_part(course))
    json["parts"].push_back({{"part", part_id(part)},
                             {"days", part.days},
                             {"contacts", part.contacts},
                             {"meetings", part.meetings},
                             {"missed", part.missed},
                             {"minutes", part.minutes},
                             {"minutes_a_week", a_week_json(part.minutes_a_week())},
                             {"contacts_a_week", a_week_json(part.contacts_a_week())},
                             {"minutes_with_citizen", part.minutes_with_citizen},
                             {"minutes_coordinating", part.minutes_coordinating},
                             {"minutes_with_citizen_a_week", a_week_json(part.minutes_with_citizen_a_week())},
                             {"minutes_coordinating_a_week", a_week_json(part.minutes_coordinating_a_week())}});
  json["intensified"] = Json::array();
  for (const auto& more : course.course.intensified)
    json["intensified"].push_back(
        {{"from", iso(more.from)}, {"until", json_of(more.until)}, {"reason", json_of(more.reason)}});
  json["aim"] = Json::array_of(phase_weight);
  json["contacts"] = Json::array();
  for (const auto& contact : course.course.contacts)
    json["contacts"].push_back({{"on", iso(contact.on)},
                                {"minutes", contact.minutes ? Json(*contact.minutes) : Json(nullptr)},
                                {"form", word(contact.form)},
                                {"with", word(main_kind(course.course, contact.with))},
                                {"place", json_of(place_of(contact))},
                                {"missed", contact_state(contact) == MeetingIs::missed},
                                {"note", json_of(contact.note)},
                                {"recorded", json_of(contact.recorded)}});
  return document_text(json);
}

std::string contact_csv(const ContactReport& report) {
  auto text = csv_line({"as_of", "id", "on", "minutes", "form", "with", "place", "missed"});
  for (const auto& contact : report.status.course.contacts)
    text += csv_line({iso(report.frame.as_of), report.status.course.id, iso(contact.on),
                      contact.minutes ? std::to_string(*contact.minutes) : "", std::string{word(contact.form)},
                      std::string{word(main_kind(report.status.course, contact.with))}, place_of(contact),
                      contact_state(contact) == MeetingIs::missed ? "true" : "false"});
  return text;
}

} // namespace cti::view
