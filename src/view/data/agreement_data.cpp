#include "cti/view/agreement.hpp"
#include "cti/view/csv.hpp"
#include "json.hpp"

namespace cti::view {

std::string agreement_json(const AgreementReport& report) {
  const auto& course = report.status.course;
  auto json = report_json("cti.agreement/1", report.frame);
  json["id"] = course.id;
  json["worker"] = report.status.worker;
  json["state"] = state_id(report.status.state);
  json["agreements"] = Json::array();
  for (const auto& agreement : course.agreements)
    json["agreements"].push_back({{"id", agreement.id},
                                  {"on", iso(agreement.on)},
                                  {"about", word(agreement.about)},
                                  {"with", Json::array_of(agreement.with.who)},
                                  {"text", json_of(agreement.text)},
                                  {"until", json_of(agreement.until)},
                                  {"ended", json_of(agreement.ended)},
                                  {"in_force", is_in_force(agreement, report.frame.as_of)}});
  return document_text(json);
}

std::string agreement_csv(const AgreementReport& report) {
  auto text = csv_line({"as_of", "id", "agreement", "on", "about", "with", "text", "until", "ended", "in_force"});
  const auto as_of = report.frame.as_of;
  for (const auto& agreement : report.status.course.agreements) {
    text += csv_line({iso(as_of), report.status.course.id, agreement.id, iso(agreement.on),
                      std::string{word(agreement.about)}, csv_words(agreement.with.who), agreement.text,
                      csv_day(agreement.until), csv_day(agreement.ended),
                      is_in_force(agreement, as_of) ? "true" : "false"});
  }
  return text;
}

} // namespace cti::view
