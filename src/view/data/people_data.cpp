#include "cti/course/people.hpp"
#include "cti/view/csv.hpp"
#include "cti/view/people.hpp"
#include "json.hpp"
#include "shared_json.hpp"

namespace cti::view {
namespace {

template <class E> std::string word_if(const std::optional<E>& value) {
  return value ? std::string{word(*value)} : std::string{};
}

} // namespace

Json person_json(const Person& person) {
  return {{"id", person.id},
          {"name", person.name},
          {"kind", json_of(word_if(person.kind))},
          {"role", json_of(person.role)},
          {"since", json_of(person.since)},
          {"supports", json_of(person.supports)},
          {"works", json_of(word_if(person.works))},
          {"change", json_of(person.change)},
          {"supported_before", person.supported_before},
          {"takes_over", json_of(person.takes_over)},
          {"accepted", json_of(person.accepted)}};
}

Json declined_json(const Course& course) {
  if (!course.handover || !course.handover->declined) return nullptr;
  const auto& declined = *course.handover->declined;
  return {{"on", iso(declined.on)},
          {"reason", json_of(declined.reason)},
          {"informed_again", json_of(declined.informed_again)},
          {"changed_mind", json_of(declined.changed_mind)}};
}

std::string people_json(const PeopleReport& report) {
  const auto& course = report.status.course;
  auto json = report_json("cti.people/1", report.frame);
  json["id"] = course.id;
  json["worker"] = report.status.worker;
  json["state"] = state_id(report.status.state);
  json["people"] = Json::array();
  for (const auto* person : people_of(course)) json["people"].push_back(person_json(*person));
  json["declined"] = declined_json(course);
  return document_text(json);
}

std::string people_csv(const PeopleReport& report) {
  auto text = csv_line({"as_of", "id", "person", "name", "kind", "role", "since", "supports", "works", "change",
                        "supported_before", "takes_over", "accepted"});
  for (const auto* person : people_of(report.status.course))
    text += csv_line({iso(report.frame.as_of), report.status.course.id, person->id, person->name, word_if(person->kind),
                      person->role, csv_day(person->since), person->supports, word_if(person->works), person->change,
                      person->supported_before ? "true" : "false", person->takes_over, csv_day(person->accepted)});
  return text;
}

} // namespace cti::view
