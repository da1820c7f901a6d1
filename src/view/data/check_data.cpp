#include "cti/view/check.hpp"
#include "cti/view/words.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

const char* severity_id(Severity severity) {
  switch (severity) {
  case Severity::error: return "error";
  case Severity::warning: return "warning";
  case Severity::note: return "note";
  }
  return "";
}

} // namespace

std::string check_json(const std::vector<PlacedFinding>& findings, Day as_of) {
  auto json = report_json("cti.check/1", {as_of});
  json["findings"] = Json::array();
  for (const auto& [severity, error] : findings) {
    Json one;
    one["file"] = error.place ? Json(safe(error.place->file)) : Json(nullptr);
    one["line"] = error.place ? Json(error.place->line) : Json(nullptr);
    one["column"] = error.place ? Json(error.place->column) : Json(nullptr);
    one["severity"] = severity_id(severity);
    one["message"] = untranslated(error);
    one["hint"] = error.hint.empty() ? Json(nullptr) : Json(untranslated(error.hint));
    json["findings"].push_back(std::move(one));
  }
  return document_text(json);
}

} // namespace cti::view
