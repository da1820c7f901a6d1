#include "cti/text/reader.hpp"

#include "cti/course/day_mistake.hpp"
#include "cti/strings/blank.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/strings/number.hpp"

#include <algorithm>
#include <charconv>

namespace cti::text {

void Reader::error(const Node& node, Message what, Message hint) {
  if (few_errors_.take(what))
    errors.push_back({Kind::invalid, std::move(what), std::move(hint), document_.source.place(node.span)});
}

void Reader::error_at(const std::vector<std::string>& path, Message what, Message hint) {
  if (few_errors_.take(what))
    errors.push_back({Kind::invalid, std::move(what), std::move(hint), document_.place_of(path)});
}

void Reader::warn(const Node& node, Message what, Message hint) {
  if (few_warnings_.take(what))
    warnings.push_back({Kind::invalid, std::move(what), std::move(hint), document_.source.place(node.span)});
}

std::string_view Reader::scalar(const Node& node) {
  if (node.is_list() || node.is_map())
    error(node, {N_("one value is expected here, not several")},
          {N_("write it behind the colon, without brackets or dashes")});
  return node.is_scalar() ? node.value : std::string_view{};
}

void Reader::read(const Node& node, std::string& text) { text = scalar(node); }

void Reader::read(const Node& node, Day& day) {
  const auto text = scalar(node);
  if (const auto known = iso_day(text)) {
    day = *known;
    return;
  }
  if (!node.is_scalar()) return error(node, {N_("a day is missing here")}, {N_("write it as YYYY-MM-DD")});
  if (const auto on_paper = day_on_paper(text))
    return error(node, {N_("a day is written year first")}, {N_("write: {}"), {iso(*on_paper)}});
  if (!has_day_form(text))
    return error(node, {N_("this is not a day")}, {N_("write it as YYYY-MM-DD, e.g. 2026-12-01")});
  const auto [what, hint] = day_mistake(std::string{text});
  error(node, what, hint);
}

void Reader::read(const Node& node, TimeOfDay& time) {
  if (const auto known = time_of_day(scalar(node)))
    time = *known;
  else
    error(node, {N_("this is not a time of day")}, {N_("write it as HH:MM, e.g. \"10:30\"")});
}

// One word, as most contacts have it, or a list.
void Reader::read(const Node& node, Participants& with) {
  const auto add = [&](const Node& one) {
    const auto who = scalar(one);
    if (!meant<ContactWith>(who) && !is_person_id(who)) unknown_word(one, words_of<ContactWith>());
    with.who.emplace_back(who);
  };
  if (!node.is_list()) return add(node);
  for (const auto& item : node.items()) add(item);
  if (with.who.empty()) error(node, {N_("nobody stands in this list")}, one_of("", words_of<ContactWith>()));
}

void Reader::read(const Node& node, int& number) {
  if (const auto meant = whole_number_meant(scalar(node)))
    number = *meant;
  else
    error(node, {N_("this is not a whole number")}, {N_("write it in digits alone, e.g. 30")});
}

void Reader::read(const Node& node, double& number) {
  const auto text = scalar(node);
  const auto end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, number);
  if (text.empty() || result.ec != std::errc{} || result.ptr != end)
    error(node, {N_("this is not a number")}, {N_("write e.g. 0.5")});
}

void Reader::read(const Node& node, bool& yes) {
  const auto text = scalar(node);
  if (text != "true" && text != "false") return error(node, {N_("this is neither true nor false")}, {});
  yes = text == "true";
}

void Reader::read(const Node& node, std::vector<std::string>& texts) {
  if (node.is_null()) return;
  if (!node.is_list()) return error(node, {N_("this is not a list")}, {N_("begin each item with '- '")});
  for (const auto& item : node.items()) texts.emplace_back(scalar(item));
}

void Reader::unknown_word(const Node& node, const std::vector<std::string>& choices) {
  if (node.is_list() || node.is_map()) return;
  error(node, {N_("this word is not known here")}, one_of(std::string{node.value}, choices));
}

void Reader::hold(const Node& node, int number, Bounds bounds) {
  if (!bounds.hold(number))
    error(
        node,
        {N_("a whole number from {} to {} belongs here"), {std::to_string(bounds.least), std::to_string(bounds.most)}},
        {});
}

bool Reader::expect_map(const Node& node) {
  if (node.is_map()) return true;
  error(node, {N_("'key: value' lines are expected here")}, {N_("is something missing, or indented wrongly?")});
  return false;
}

void Reader::expect_version(const Node& root, const std::string& key) {
  const auto entry = root.entry(key);
  if (!entry) {
    Node first = root;
    first.span.end = root.span.begin + 1;
    return error(first, {N_("the key '{}' is missing"), {key}},
                 {N_("the first line says the version: '{}: 1'"), {key}});
  }
  int version = 0;
  read(entry->value, version);
  if (version != format_version && errors.empty())
    error(entry->value, {N_("this file has version {}, which this cti does not know"), {std::to_string(version)}},
          {N_("install a newer cti")});
}

void Reader::add_the_rest() {
  const auto itself = [](auto& error) -> auto& { return error; };
  few_errors_.add_the_rest(errors, itself);
  few_warnings_.add_the_rest(warnings, itself);
}

void Reader::in_file_order() {
  const auto position = [](const Error& e) {
    return e.place ? std::pair{e.place->line, e.place->column} : std::pair<std::size_t, std::size_t>{};
  };
  std::ranges::stable_sort(errors, {}, position);
}

// The keys are not in the order of cti: looks among those that are not met yet, which begin at next_.
const Node* Reader::Fields::found_later(std::string_view key) const {
  for (const Node* at = next_; at != end_; at = EachEntry::next(at))
    if (at->value == key) return at + 1;
  return nullptr;
}

const Node* Reader::Fields::meet(std::string_view key, Presence presence) {
  const Node* value = other(key);
  if (presence == Presence::optional) return value;
  if (!value) {
    Node first = map_;
    first.span.end = map_.entries().empty() ? first.span.begin + 1 : map_.entries().front().key.span.end;
    reader.error(first, {N_("the key '{}' is missing"), {std::string{key}}}, {});
  } else if (value->is_null() || (value->is_scalar() && is_blank(value->value))) {
    reader.error(value[-1], {N_("the key '{}' has no value"), {std::string{key}}}, {});
    return nullptr;
  }
  return value;
}

void Reader::Fields::warn_of_others() {
  if (next_ == end_) return; // all are met
  std::vector<std::string> known;
  for (std::size_t i = 0; i < known_count_; ++i) known.emplace_back(known_[i].data, known_[i].size);
  for (const Node* at = next_; at != end_; at = EachEntry::next(at)) {
    const std::string key{at->value};
    if (std::ranges::find(known, key) != known.end()) continue;
    const auto meant = reader.warnings.size() < shown_one_by_one ? nearest(key, known) : "";
    reader.warn(*at, quoting(N_("unknown key '{}'; it is kept, and not used"), {key}),
                meant.empty() ? Message{} : Message{N_("did you mean '{}'?"), {meant}});
  }
}

} // namespace cti::text
