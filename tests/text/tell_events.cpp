// Tells what the readers make of texts, for comparing them with another one: NUL-separated texts on standard input, a
// JSON line for each. "tree": null if refused, otherwise the tree, an empty value as null. "plain": whether the reader
// of the plain subset took it. "alike": whether both readers then built the same nodes, byte for byte.

#include "plain_reader.hpp"

#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace {

using cti::text::Node;

nlohmann::json told(const Node& node) {
  nlohmann::json json;
  switch (node.kind) {
  case Node::Kind::null: return {{"null", true}};
  case Node::Kind::scalar: return node.value;
  case Node::Kind::list:
    json = nlohmann::json::array();
    for (const auto& item : node.items()) json.push_back(told(item));
    return json;
  case Node::Kind::map:
    json = nlohmann::json::array({"map"});
    for (const auto& entry : node.entries()) json.push_back({told(entry.key), told(entry.value)});
    return json;
  }
  return json;
}

nlohmann::json told(std::string text) {
  cti::text::Document document{cti::text::Source{"x.yaml", std::move(text)}};
  const bool plain = cti::text::read_plain(document).value_or(false);
  const auto by_events = cti::text::parse_by_events(document.source);
  const bool alike = !plain || (by_events && document.nodes == by_events->nodes);
  return {{"tree", by_events ? told(by_events->root()) : nlohmann::json{}}, {"plain", plain}, {"alike", alike}};
}

} // namespace

int main() {
  const std::string all{std::istreambuf_iterator<char>(std::cin), {}};
  for (std::size_t at = 0; at < all.size();) {
    const auto end = std::min(all.find('\0', at), all.size());
    std::cout << told(all.substr(at, end - at)).dump() << '\n';
    at = end + 1;
  }
}
