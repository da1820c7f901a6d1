#include "facts.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace cti::text {
namespace {

// What can hold more: a block, and brackets with nothing in them.
constexpr const char *is_map = "map", *is_list = "list", *is_null = "~";

bool is_container(const std::string& says) { return says == is_map || says == is_list; }

bool is_item(const Path& path) { return path.back().starts_with('#'); }

void add_facts(const Node& node, const Path& path, const Names& shared, Facts& facts) {
  const bool is_empty = node.flow && node.size == 1;
  if (node.is_null() || node.is_scalar() || (node.flow && !is_empty)) {
    facts[path] = all_said(node);
    return;
  }
  facts[path] = node.is_map() ? is_map : is_list;
  auto inner = path;
  inner.emplace_back();
  for (const auto& [key, value] : node.entries()) {
    inner.back() = "." + std::string{key.value};
    add_facts(value, inner, shared, facts);
  }
  std::map<std::string, int> met;
  for (const auto& item : node.items()) {
    const auto name = name_of_item(item);
    inner.back() = "#" + (name.empty() || shared.contains(name) ? all_said(item) : name);
    if (const int times = ++met[inner.back()]; times > 1) inner.back() += "#" + std::to_string(times);
    add_facts(item, inner, shared, facts);
  }
}

const std::string* said(const Facts& facts, const Path& path) {
  const auto fact = facts.find(path);
  return fact == facts.end() ? nullptr : &fact->second;
}

bool same(const std::string* a, const std::string* b) { return a && b ? *a == *b : a == b; }

bool lies_in(const Path& path, const Path& part) {
  return path.size() >= part.size() && std::equal(part.begin(), part.end(), path.begin());
}

void agree_on(const Path& path, const Facts& base, const Facts& ours, const Facts& theirs, Agreement& all) {
  const auto *before = said(base, path), *we = said(ours, path), *they = said(theirs, path);
  const bool both_began = is_item(path) && !before && we && they && !same_part(ours, theirs, path);
  if (both_began || (!same(we, they) && !same(we, before) && !same(they, before))) {
    all.disputed.insert(path);
    return;
  }
  const auto* now = same(we, before) ? they : we;
  if (now) all.says[path] = *now;
}

// What it lies in and is no longer there to hold it; empty if all is.
Path missing_holder(const Path& path, const Agreement& all) {
  for (auto part = path; part.size() > 1;) {
    part.pop_back();
    const auto holder = all.says.find(part);
    if (holder == all.says.end() || !is_container(holder->second)) return part;
  }
  return {};
}

} // namespace

// One line, one fact: what stands in brackets is taken as a whole, its keys in any order.
std::string all_said(const Node& node) {
  std::vector<std::string> parts;
  for (const auto& item : node.items()) parts.push_back(all_said(item));
  for (const auto& [key, value] : node.entries())
    parts.push_back(std::to_string(key.value.size()) + std::string{key.value} + all_said(value));
  if (node.is_map()) std::sort(parts.begin(), parts.end());
  if (node.is_null()) return is_null;
  if (node.is_scalar()) return "=" + std::to_string(node.value.size()) + " " + std::string{node.value};
  std::string text = node.is_map() ? "{" : "[";
  for (const auto& part : parts) text += part + ",";
  return text + (node.is_map() ? "}" : "]");
}

std::string name_of_item(const Node& item) {
  static constexpr std::string_view names[] = {"id", "theme", "plan", "kind", "to", "from", "actor"};
  if (item.flow || !item.is_map()) return {};
  for (const auto name : names)
    if (const auto entry = item.entry(name); entry && entry->value.is_scalar()) {
      const bool has_day = name == "actor" || name == "from"; // a talk, a change of worker
      const auto on = has_day ? item.entry("on") : std::nullopt;
      return fmt::format("{}={}{}{}", name, entry->value.value, on ? " " : "", on ? on->value.value : "");
    }
  const auto on = item.entry("on");
  return on ? "on=" + std::string{on->value.value} : std::string{};
}

bool same_part(const Facts& a, const Facts& b, const Path& part) {
  const auto end = [&part](const Facts& facts) {
    return std::find_if_not(facts.lower_bound(part), facts.end(),
                            [&part](const auto& fact) { return lies_in(fact.first, part); });
  };
  return std::equal(a.lower_bound(part), end(a), b.lower_bound(part), end(b));
}

bool Agreement::disputes(const Path& path) const {
  for (auto part = path; !part.empty(); part.pop_back())
    if (disputed.contains(part)) return true;
  return false;
}

Names shared_names(const Document& document) {
  Names shared;
  for (const auto& node : document.nodes) {
    Names met;
    for (const auto& item : node.items())
      if (const auto name = name_of_item(item); !name.empty() && !met.insert(name).second) shared.insert(name);
  }
  return shared;
}

Facts facts_of(const Document& document, const Names& shared) {
  Facts facts;
  add_facts(document.root(), {""}, shared, facts);
  return facts;
}

Agreement agreement(const Facts& base, const Facts& ours, const Facts& theirs) {
  Agreement all;
  for (const auto* facts : {&base, &ours, &theirs})
    for (const auto& [path, ignored] : *facts) agree_on(path, base, ours, theirs, all);
  for (const auto& [path, ignored] : all.says)
    if (const auto holder = missing_holder(path, all); !holder.empty()) all.disputed.insert(holder);
  return all;
}

} // namespace cti::text
