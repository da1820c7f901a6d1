#include "json.hpp"

#include "cti/view/errors.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace cti::view {
namespace {

// A byte that is no character would throw, and take the whole report with it.
template <class Scalar> std::string scalar_text(const Scalar& scalar) {
  return nlohmann::json(scalar).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}
// Whatever report it stands in.
std::string scalar_text(const std::string& text) {
  return nlohmann::json(without_cpr(text)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void new_line(std::string& text, int indent, int level) {
  if (indent >= 0) text.append(1, '\n').append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(level), ' ');
}

/// Values between brackets, each written by a function.
template <class List, class Write>
void append_list(std::string& text, const char* brackets, const List& list, int indent, int level, const Write& write) {
  text += brackets[0];
  for (const auto& one : list) {
    if (&one != &list.front()) text += ',';
    new_line(text, indent, level + 1);
    write(one);
  }
  if (!list.empty()) new_line(text, indent, level);
  text += brackets[1];
}

} // namespace

Json::Json(const Json&) = default;
Json::Json(Json&&) noexcept = default;
Json::~Json() = default;

Json& Json::operator=(Json other) noexcept {
  value_ = std::move(other.value_);
  return *this;
}

Json::Json(std::initializer_list<Member> members) {
  Members all;
  for (const auto& member : members) {
    all.keys.push_back(member.key);
    all.values.push_back(std::move(member.value));
  }
  value_ = std::move(all);
}

Json json_of_number(double number) {
  const double hundredths = std::round(number * 100);
  if (std::fmod(hundredths, 100) == 0) return static_cast<long>(hundredths / 100);
  return hundredths / 100;
}

Json Json::array() {
  Json json;
  json.value_ = List{};
  return json;
}

Json& Json::operator[](std::string_view key) {
  if (std::holds_alternative<std::nullptr_t>(value_)) value_ = Members{};
  auto& [keys, values] = std::get<Members>(value_);
  const auto known = std::ranges::find(keys, key);
  if (known != keys.end()) return values[static_cast<std::size_t>(known - keys.begin())];
  keys.emplace_back(key);
  return values.emplace_back();
}

void Json::push_back(Json value) {
  if (std::holds_alternative<std::nullptr_t>(value_)) value_ = List{};
  std::get<List>(value_).push_back(std::move(value));
}

void Json::update(Json object) {
  auto& [keys, values] = std::get<Members>(object.value_);
  for (std::size_t i = 0; i < keys.size(); ++i) (*this)[keys[i]] = std::move(values[i]);
}

void Json::append_to(std::string& text, int indent, int level) const {
  const auto deeper = [&](const Json& value) { value.append_to(text, indent, level + 1); };
  if (const auto* list = std::get_if<List>(&value_)) {
    append_list(text, "[]", *list, indent, level, deeper);
  } else if (const auto* members = std::get_if<Members>(&value_)) {
    append_list(text, "{}", members->keys, indent, level, [&](const std::string& key) {
      text += scalar_text(key) + (indent >= 0 ? ": " : ":");
      deeper(members->values[static_cast<std::size_t>(&key - members->keys.data())]);
    });
  } else {
    std::visit(
        [&](const auto& scalar) {
          using Scalar = std::decay_t<decltype(scalar)>;
          if constexpr (!std::is_same_v<Scalar, List> && !std::is_same_v<Scalar, Members>) text += scalar_text(scalar);
        },
        value_);
  }
}

std::string Json::dump(int indent) const {
  std::string text;
  append_to(text, indent, 0);
  return text;
}

Json report_json(const char* schema, const Frame& frame) { return {{"schema", schema}, {"as_of", iso(frame.as_of)}}; }

Json unreadable_json(const Error& error) {
  Json one;
  one["file"] = error.place ? Json(safe(error.place->file)) : Json(nullptr);
  one["line"] = error.place ? Json(error.place->line) : Json(nullptr);
  one["column"] = error.place ? Json(error.place->column) : Json(nullptr);
  one["error"] = json_of(untranslated(error));
  return one;
}

Json unreadable_json(const Frame& frame) {
  Json list = Json::array();
  for (const auto& error : frame.unreadable) list.push_back(unreadable_json(error));
  return list;
}

std::string document_text(const Json& json) { return json.dump(2) + "\n"; }

} // namespace cti::view
