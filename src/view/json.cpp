#include "json.hpp"

#include "cti/view/words.hpp"

namespace cti::view {

Json report_json(const char* schema, const Frame& frame) { return {{"schema", schema}, {"as_of", iso(frame.as_of)}}; }

Json unreadable_json(const Frame& frame) {
  Json list = Json::array();
  for (const auto& error : frame.unreadable) {
    Json one;
    one["file"] = error.place ? Json(error.place->file) : Json(nullptr);
    one["line"] = error.place ? Json(error.place->line) : Json(nullptr);
    one["column"] = error.place ? Json(error.place->column) : Json(nullptr);
    one["error"] = untranslated(error.what);
    list.push_back(std::move(one));
  }
  return list;
}

std::string document_text(const Json& json) { return json.dump(2) + "\n"; }

} // namespace cti::view
