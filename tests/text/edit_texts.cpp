// Edits texts, for comparing the results with another reader: a JSON line on standard input for each edit, {text, path,
// op: set|add|append|remove, key, value}; a JSON line out: {text} or {refused}. A map with the key "one line" is
// written on one line.

#include "text/edits.hpp"

#include <iostream>
#include <nlohmann/json.hpp>

namespace {

using namespace cti::text;
using Json = nlohmann::json;

Value value_of(const Node& node) {
  Value value;
  switch (node.kind) {
  case Node::Kind::null: break;
  case Node::Kind::scalar: value.kind = Value::Kind::scalar, value.text = scalar_text(node.value); break;
  case Node::Kind::list:
    value.kind = Value::Kind::list;
    for (const auto& item : node.items()) value.items.push_back(value_of(item));
    break;
  case Node::Kind::map:
    value.kind = Value::Kind::map;
    for (const auto& entry : node.entries())
      if (!entry.value.is_null()) value.entries.emplace_back(entry.key.value, value_of(entry.value));
    break;
  }
  return value;
}

Value value_of(const Json& json) {
  Value value;
  if (json.is_string()) value.kind = Value::Kind::scalar, value.text = scalar_text(json.get<std::string>());
  if (json.is_array()) {
    value.kind = Value::Kind::list;
    for (const auto& item : json) value.items.push_back(value_of(item));
  }
  if (json.is_object()) {
    value.kind = Value::Kind::map;
    for (const auto& [key, item] : json.items())
      if (key == "one line")
        value.one_line = true;
      else
        value.entries.emplace_back(key, value_of(item));
  }
  return value;
}

Value* entry_of(Value& map, const std::string& key) {
  for (auto& [name, value] : map.entries)
    if (name == key) return &value;
  return nullptr;
}

void apply(Value& at, const Json& edit, std::size_t step) {
  const auto& path = edit["path"];
  const std::string op = edit["op"];
  const bool inner = op == "add" || op == "append";
  if (step == path.size()) {
    if (op == "add")
      at.entries.emplace_back(edit["key"].get<std::string>(), value_of(edit["value"]));
    else
      at.items.push_back(value_of(edit["value"]));
    return;
  }
  const bool last = step + 1 == path.size() && !inner;
  if (path[step].is_number()) {
    const auto i = path[step].get<std::size_t>();
    if (!last) return apply(at.items[i], edit, step + 1);
    if (op == "set")
      at.items[i] = value_of(edit["value"]);
    else
      at.items.erase(at.items.begin() + static_cast<long>(i));
    return;
  }
  const auto key = path[step].get<std::string>();
  Value* entry = entry_of(at, key);
  if (!last) return apply(*entry, edit, step + 1);
  if (op == "remove")
    std::erase_if(at.entries, [&](const auto& each) { return each.first == key; });
  else if (entry)
    *entry = value_of(edit["value"]);
  else
    at.entries.emplace_back(key, value_of(edit["value"]));
}

Json edited_text(const Json& edit) {
  const auto document = parse("x.yaml", edit["text"].get<std::string>());
  if (!document) return {{"refused", "reading: " + document.error().what.text}};
  const auto before = value_of(document->root());
  auto meant = before;
  apply(meant, edit, 0);
  const auto text = edited(*document, before, meant);
  if (!text) return {{"refused", text.error().what.text}};
  return {{"text", *text}};
}

} // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) std::cout << edited_text(Json::parse(line)).dump() << '\n';
}
