#include "cti/view/schema.hpp"

#include "cti/course/course.hpp"
#include "cti/view/words.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

using Path = std::vector<std::string>;

// Every day of the calendar in the years that a course can lie in, and no other: editors know the form of a day, not
// how long February is.
static_assert(first_year == 1900 && last_year == 2199);
constexpr const char* day_pattern = "^(?:(?:19|2[01])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|"
                                    "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
                                    "(?:(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$";

/// As cti writes a time; a quoted one, as some programs take 10:30 for a number.
constexpr const char* time_pattern = "^(?:[01]?[0-9]|2[0-3]):[0-5][0-9]$";

class Schema {
public:
  explicit Schema(FileKind kind) : kind_(kind) {}

  Json of(const Shape& shape, const Path& path) const;

private:
  Json of_record(const Shape& record, const Path& path) const;
  Json of_choice(const Shape& choice, const Path& path) const;
  Json of_property(const Property& property, const Path& path) const;

  FileKind kind_;
};

Json type(const Shape& shape, std::vector<std::string> names) {
  if (shape.may_be_empty) names.emplace_back("null");
  return names.size() == 1 ? Json(names.front()) : Json::array_of(names);
}

template <class Words> Json choices(const Shape& shape, const Words& words) {
  auto json = Json::array_of(words);
  if (shape.may_be_empty) json.push_back(nullptr);
  return json;
}

Json of_number(const Shape& shape) {
  if (!shape.numbers.empty()) return {{"enum", choices(shape, shape.numbers)}};
  Json json{{"type", type(shape, {shape.kind == Shape::Kind::whole ? "integer" : "number"})}};
  if (shape.bounds) {
    json[shape.above_least ? "exclusiveMinimum" : "minimum"] = shape.bounds->least;
    json["maximum"] = shape.bounds->most;
  }
  if (shape.limits) json["minimum"] = shape.limits->least, json["maximum"] = shape.limits->most;
  return json;
}

// What an editor takes for a number or for true is text where a text is meant.
Json of_text(const Shape& shape) {
  Json json{{"type", type(shape, {"string", "number", "boolean"})}};
  if (shape.is_id) {
    json["pattern"] = id_pattern;
    json["patternErrorMessage"] = say("an id is made of small letters a-z, digits and dashes");
  }
  if (shape.is_person) json["pattern"] = person_id_pattern;
  return json;
}

Json Schema::of_property(const Property& property, const Path& path) const {
  Json json;
  if (const auto& label = property.label.in(spoken()); !label.empty())
    json["description"] = label;
  else if (const auto words = key_words(kind_, path))
    json["description"] = *words;
  json.update(of(property.shape, path));
  return json;
}

// Keys that nobody knows are kept by the reader and warned about; the editor marks them while they are typed.
Json Schema::of_record(const Shape& record, const Path& path) const {
  Json json{{"type", type(record, {"object"})}, {"additionalProperties", false}};
  for (const auto& value : record.under_any_key) json["additionalProperties"] = of(value, path);
  for (const auto& property : record.properties) {
    auto inner = path;
    inner.push_back(property.key);
    json["properties"][property.key] = of_property(property, inner);
    if (property.required) json["required"].push_back(property.key);
  }
  return json;
}

Json Schema::of_choice(const Shape& choice, const Path& path) const {
  Json json;
  if (choice.may_be_empty) json["anyOf"].push_back({{"type", "null"}});
  for (const auto& part : choice.parts) json["anyOf"].push_back(of(part, path));
  return json;
}

Json Schema::of(const Shape& shape, const Path& path) const {
  switch (shape.kind) {
  case Shape::Kind::text: return of_text(shape);
  case Shape::Kind::day:
    return {{"type", type(shape, {"string"})},
            {"format", "date"},
            {"pattern", day_pattern},
            {"patternErrorMessage", say("write a day of the calendar as YYYY-MM-DD")}};
  case Shape::Kind::time:
    return {{"type", type(shape, {"string"})},
            {"pattern", time_pattern},
            {"patternErrorMessage", say("write a time of day as HH:MM")}};
  case Shape::Kind::whole:
  case Shape::Kind::number: return of_number(shape);
  case Shape::Kind::yes_no: return {{"type", type(shape, {"boolean"})}};
  case Shape::Kind::word: return {{"enum", choices(shape, shape.words)}};
  case Shape::Kind::list: return {{"type", type(shape, {"array"})}, {"items", of(shape.parts.front(), path)}};
  case Shape::Kind::record: return of_record(shape, path);
  case Shape::Kind::choice: return of_choice(shape, path);
  }
  return {};
}

std::string title(FileKind kind) {
  switch (kind) {
  case FileKind::course: return say("A course of Critical Time Intervention");
  case FileKind::settings: return say("Settings of a folder of courses");
  case FileKind::method: return say("A method profile");
  case FileKind::implementation: return say("The implementation template, filled in");
  }
  return {};
}

} // namespace

std::string schema_json(FileKind kind, const Shape& shape) {
  Json json{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title(kind)}};
  json.update(Schema{kind}.of(shape, {}));
  return document_text(json);
}

} // namespace cti::view
