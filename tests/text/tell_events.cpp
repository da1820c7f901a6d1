// Tells what the reader makes of texts, for comparing it with another reader: NUL-separated texts on standard input, a
// JSON line for each: null if refused, otherwise the tree, an empty value as null.

#include "cti/text/document.hpp"

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

} // namespace

int main() {
  const std::string all{std::istreambuf_iterator<char>(std::cin), {}};
  for (std::size_t at = 0; at < all.size();) {
    const auto end = std::min(all.find('\0', at), all.size());
    const auto document = cti::text::parse("x.yaml", all.substr(at, end - at));
    std::cout << (document ? told(document->root()) : nlohmann::json{}).dump() << '\n';
    at = end + 1;
  }
}
