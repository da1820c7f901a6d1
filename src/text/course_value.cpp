#include "course_value.hpp"

#include "course_fields.hpp"

#include <fmt/format.h>

namespace cti::text {
namespace {

Value scalar(std::string text) { return {Value::Kind::scalar, std::move(text)}; }
Value own_words(std::string text) { return {.kind = Value::Kind::scalar, .text = std::move(text), .typed = true}; }

Value written(const std::string& text) { return text.empty() ? Value{} : own_words(scalar_text(text)); }
Value written(Day day) { return scalar(iso(day)); }
Value written(TimeOfDay time) { return scalar(scalar_text(clock(time))); }
Value written(const Participants& with) {
  if (with.who.size() == 1) return scalar(scalar_text(with.who.front()));
  Value list{.kind = Value::Kind::list, .one_line = true};
  for (const auto& one : with.who) list.items.push_back(scalar(scalar_text(one)));
  return list;
}
Value written(int number) { return scalar(std::to_string(number)); }
Value written(double number) { return scalar(fmt::format("{}", number)); }
Value written(bool yes) { return yes ? scalar("true") : Value{}; }

template <class E>
requires std::is_enum_v<E> Value written(E value) { return scalar(std::string{word(value)}); }

template <class Record>
requires std::is_class_v<Record> Value written(const Record& record);

template <class T> Value written(const std::optional<T>& value) { return value ? written(*value) : Value{}; }

template <class Record> Value written(const std::vector<Record>& list) {
  Value value;
  if (!list.empty()) value.kind = Value::Kind::list;
  for (const auto& record : list) value.items.push_back(written(record));
  return value;
}

Value& within(Value& map, std::string_view key) {
  for (auto& [name, value] : map.entries)
    if (name == key) return value;
  return map.entries.emplace_back(key, Value{Value::Kind::map, {}}).second;
}

/// Collects what describe() names.
struct Collector {
  Value map{Value::Kind::map, {}};

  void checklists(const std::vector<Tick>& ticks) {
    for (const auto& tick : ticks)
      within(within(map, "checklists"), word(tick.stage)).entries.emplace_back(tick.item, value_of(tick));
  }

  template <class T> void field(std::string_view key, const T& field, Presence = Presence::optional) {
    if (Value value = written(field); value.kind != Value::Kind::none) map.entries.emplace_back(key, std::move(value));
  }
};

template <class Record>
requires std::is_class_v<Record> Value written(const Record& record) {
  Collector collected;
  describe(collected, record);
  collected.map.one_line = on_one_line<Record>;
  if (collected.map.entries.empty()) return {}; // nothing said
  return std::move(collected.map);
}

} // namespace

Value value_of(const Tick& tick) {
  Value value = std::visit([](const auto& how) { return written(how); }, tick.how);
  if (std::holds_alternative<Done>(tick.how) && value.entries.size() == 1) return value.entries.front().second;
  value.one_line = true;
  return value;
}

Value value_of(const Course& course) { return written(course); }

} // namespace cti::text
