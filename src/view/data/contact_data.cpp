#include "cti/course/people.hpp"
#include "cti/rules/appointments.hpp"
#include "cti/rules/caseload.hpp"
#include "cti/view/contact.hpp"
#include "cti/view/csv.hpp"
#include "shared_json.hpp"

#include <cmath>

namespace cti::view {
namespace {

Json a_week_json(const std::optional<double>& amount) {
  return amount ? Json(std::round(*amount * 100) / 100) : Json(nullptr);
}

std::string place_of(const ContactMade& contact) { return contact.place ? std::string{word(*contact.place)} : ""; }
std::string time_of(const ContactMade& contact) { return contact.at ? clock(*contact.at) : ""; }

/// with is the one kind of participant there is room for; participants are all of them, each by word or id.
Json contact_json_of(const Course& course, const ContactMade& contact) {
  return {{"on", iso(contact.on)},
          {"minutes", contact.minutes ? Json(*contact.minutes) : Json(nullptr)},
          {"form", word(contact.form)},
          {"with", word(main_kind(course, contact.with))},
          {"place", json_of(place_of(contact))},
          {"missed", contact_state(contact) == MeetingIs::missed},
          {"note", json_of(contact.note)},
          {"recorded", json_of(contact.recorded)},
          {"at", json_of(time_of(contact))},
          {"state", word(contact_state(contact))},
          {"participants", Json::array_of(contact.with.who)},
          {"agreed", json_of(contact.agreed)},
          {"about", json_of(contact.about)},
          {"cancelled_by", json_of(contact.cancelled_by)},
          {"moved_from", json_of(contact.moved_from)}};
}

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
  json["intensified"] = intensified_json(course.course);
  json["aim"] = Json::array_of(phase_weight);
  // What is agreed or was called off apart, and first: whoever counts contacts counts what was held or missed.
  json["appointments"] = Json::array();
  json["contacts"] = Json::array();
  for (const auto* contact : open_contacts(course.course))
    json["appointments"].push_back(contact_json_of(course.course, *contact));
  for (const auto& contact : course.course.contacts)
    if (const auto state = contact_state(contact); state != MeetingIs::agreed)
      json[state == MeetingIs::cancelled ? "appointments" : "contacts"].push_back(
          contact_json_of(course.course, contact));
  return document_text(json);
}

// What lies ahead stands first.
std::string contact_csv(const ContactReport& report) {
  const auto& course = report.status.course;
  auto text = csv_line({"as_of", "id", "on", "minutes", "form", "with", "place", "missed", "at", "state",
                        "participants", "agreed", "cancelled_by", "moved_from"});
  const auto add = [&](const ContactMade& contact) {
    const auto state = contact_state(contact);
    text += csv_line(
        {iso(report.frame.as_of), course.id, iso(contact.on), contact.minutes ? std::to_string(*contact.minutes) : "",
         std::string{word(contact.form)}, std::string{word(main_kind(course, contact.with))}, place_of(contact),
         state == MeetingIs::missed ? "true" : "false", time_of(contact), std::string{word(state)},
         csv_words(contact.with.who), csv_day(contact.agreed), contact.cancelled_by, csv_day(contact.moved_from)});
  };
  for (const auto* contact : open_contacts(course)) add(*contact);
  for (const auto& contact : course.contacts)
    if (contact_state(contact) != MeetingIs::agreed) add(contact);
  return text;
}

} // namespace cti::view
