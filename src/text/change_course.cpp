#include "bytes.hpp"
#include "course_value.hpp"
#include "cti/text/course_text.hpp"
#include "edits.hpp"

#include <algorithm>

namespace cti::text {
namespace {

// The order of ticks is the file's, and no fact.
bool same_facts(Course a, Course b) {
  for (Course* course : {&a, &b})
    std::sort(course->ticks.begin(), course->ticks.end(), [](const Tick& x, const Tick& y) {
      return std::pair{x.stage, x.item} < std::pair{y.stage, y.item};
    });
  return a == b;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length)
    if (length = character_length(text, at); length == 0) return false;
  return true;
}

/// The key under which a text stands that no file can hold; none where all can be written.
std::string unwritable_key(const Value& value, const std::string& key = {}) {
  if (!is_utf8(value.text)) return key;
  for (const auto& [name, entry] : value.entries)
    if (auto found = unwritable_key(entry, name); !found.empty()) return found;
  for (const auto& item : value.items)
    if (auto found = unwritable_key(item, key); !found.empty()) return found;
  return {};
}

/// What a person can do where an edit is refused: where, and the line to write or to take away.
struct ByHand {
  std::vector<std::string> path;
  std::string line;
  bool takes_away = false;
};

// An error may end up in a log: of what somebody wrote it gives the place alone.
Value without_words(Value value) {
  if (value.typed) value.text = "…";
  for (auto& [key, entry] : value.entries)
    if (key != "id") entry = without_words(std::move(entry));
  for (auto& item : value.items) item = without_words(std::move(item));
  return value;
}

std::string entry_line(const std::string& key, const Value& value) {
  const auto shown = without_words({.kind = Value::Kind::map, .one_line = true, .entries = {{key, value}}});
  return key + ": " + flow_text(shown.entries.front().second);
}
std::string item_line(const Value& value) { return "- " + flow_text(without_words(value)); }

bool are_parts(const Value& a, const Value& b) {
  return a.kind == b.kind && a.kind != Value::Kind::scalar && !a.one_line && !b.one_line;
}

ByHand first_difference(const Value& before, const Value& meant, std::vector<std::string> path) {
  const auto below = [&](const std::string& step) {
    auto deeper = path;
    deeper.push_back(step);
    return deeper;
  };
  for (const auto& [key, value] : meant.entries) {
    const Value* old = before.entry(key);
    if (old && *old == value) continue;
    if (old && are_parts(*old, value)) return first_difference(*old, value, below(key));
    return {below(key), entry_line(key, value)};
  }
  for (const auto& [key, value] : before.entries)
    if (!meant.entry(key)) {
      const bool is_part = value.kind == Value::Kind::map && !value.one_line;
      if (is_part) return first_difference(value, {Value::Kind::map, {}}, below(key));
      return {.path = below(key), .line = entry_line(key, value), .takes_away = true};
    }
  const auto both = std::min(before.items.size(), meant.items.size());
  std::size_t i = 0;
  while (i < both && before.items[i] == meant.items[i]) ++i;
  const auto place = below(std::to_string(i));
  if (meant.items.size() < before.items.size())
    return {.path = place, .line = item_line(before.items[i]), .takes_away = true};
  if (i == meant.items.size()) return {path, {}};
  const bool changed = meant.items.size() == before.items.size();
  if (changed && are_parts(before.items[i], meant.items[i]))
    return first_difference(before.items[i], meant.items[i], place);
  return {place, item_line(meant.items[i])};
}

Message hint(const ByHand& edit) {
  return edit.takes_away ? Message{N_("take this away there by hand: {}"), {edit.line}}
                         : Message{N_("write this there by hand: {}"), {edit.line}};
}

} // namespace

std::optional<Error> unwritable(const Course& course) {
  const auto key = unwritable_key(value_of(course));
  if (key.empty()) return std::nullopt;
  return Error{Kind::usage,
               {N_("the text given for '{}' is not UTF-8"), {key}},
               {N_("type it in a terminal that is set to UTF-8, or convert it: iconv -t UTF-8")}};
}

Expected<std::string> with_changes(const Document& document, const Course& before, const Course& meant) {
  if (const auto wrong = unwritable(meant)) return failed(*wrong);
  const auto from = value_of(before), to = value_of(meant);
  auto text = edited(document, from, to);
  const auto by_hand = first_difference(from, to, {});
  if (!text && text.error().hint.empty()) text.error().hint = hint(by_hand);
  if (!text) return text;
  if (text->size() > largest_file)
    return failed({Kind::usage, {N_("the file would be larger than 1 MiB")}, {N_("shorten the text")}});
  // Whatever the edit did, the file must now say just what is meant, to the strictest reader.
  const auto again = parse_by_events({document.source.file(), *text});
  const auto reading = again ? read_course(*again) : Reading<Course>{};
  if (!again || !reading.errors.empty() || !same_facts(reading.value, meant))
    return failed({Kind::invalid,
                   {N_("this file cannot be edited safely, so it was left alone")},
                   hint(by_hand),
                   document.place_of(by_hand.path)});
  return text;
}

} // namespace cti::text
