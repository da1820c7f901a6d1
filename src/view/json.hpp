#pragma once
// JSON of the reports: keys in English and snake_case, days as YYYY-MM-DD, absent facts as null.

#include "cti/view/report.hpp"

#include <nlohmann/json.hpp>

namespace cti::view {

using Json = nlohmann::ordered_json;

inline Json json_of(const std::optional<Day>& day) { return day ? Json(iso(*day)) : Json(nullptr); }
inline Json json_of(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

/// The opening keys of a report: schema and day.
Json report_json(const char* schema, const Frame& frame);
Json unreadable_json(const Frame& frame);
std::string document_text(const Json& json);

} // namespace cti::view
