#pragma once
// JSON of the reports: keys in English and snake_case, days as YYYY-MM-DD, absent facts as null.

#include "cti/view/report.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace cti::view {

/// A value of JSON; an object keeps the order in which its keys came. Its text is made in json.cpp, by a library that
/// takes seconds to compile and is therefore included nowhere else.
class Json {
public:
  struct Member;

  Json(std::nullptr_t = nullptr) {}
  Json(bool yes) : value_(yes) {}
  Json(int number) : value_(std::int64_t{number}) {}
  Json(long number) : value_(std::int64_t{number}) {}
  Json(unsigned long number) : value_(static_cast<std::int64_t>(number)) {}
  Json(double number) : value_(number) {}
  Json(const char* text) : value_(std::string{text}) {}
  Json(std::string_view text) : value_(std::string{text}) {}
  Json(std::string text) : value_(std::move(text)) {}
  Json(std::initializer_list<Member> members);
  Json(const Json&);
  Json(Json&&) noexcept;
  Json& operator=(Json) noexcept;
  ~Json();

  static Json array();
  template <class List> static Json array_of(const List& list) {
    Json json = array();
    for (const auto& one : list) json.push_back(one);
    return json;
  }

  /// The value of that key; null if it is new. Makes an object of a null.
  Json& operator[](std::string_view key);
  /// Appends to a list. Makes a list of a null.
  void push_back(Json value);
  /// Takes over every key of another object.
  void update(Json object);

  /// In one line, or with each value on a line of its own, so many spaces further in a level.
  std::string dump(int indent = -1) const;

private:
  using List = std::vector<Json>;
  struct Members { ///< the value of each key stands at the key's place
    std::vector<std::string> keys{};
    List values{};
  };

  void append_to(std::string& text, int indent, int level) const;

  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Members> value_{};
};

/// A key and its value as they are written in braces; the value is taken out of them.
struct Json::Member {
  std::string key;
  mutable Json value{};
};

inline Json json_of(const std::optional<Day>& day) { return day ? Json(iso(*day)) : Json(nullptr); }
inline Json json_of(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

/// Of hundredths at most: whole where it is whole.
Json json_of_number(double number);

/// The opening keys of a report: schema and day.
Json report_json(const char* schema, const Frame& frame);
/// What could not be read: one file, and all of them.
Json unreadable_json(const Error& error);
Json unreadable_json(const Frame& frame);
std::string document_text(const Json& json);

} // namespace cti::view
