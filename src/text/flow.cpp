// Lists and maps in brackets.

#include "builder.hpp"

namespace cti::text {

// A comma before the next item, or the closing bracket.
void Builder::behind_flow_item(char close) {
  skip_gap();
  if (peek(at_) == ',') {
    ++at_;
    expect(separates(at_) || peek(at_) == close);
    skip_gap();
  } else {
    expect(peek(at_) == close);
  }
}

Node Builder::flow_list() {
  Node list;
  list.kind = Node::Kind::list;
  list.flow = true;
  const auto begin = at_++;
  ++next_;
  skip_gap();
  while (!is(Event::Kind::list_end)) {
    list.items.push_back(is(Event::Kind::null) ? null_value(at_, 0, true) : node(0, true));
    expect(list.items.back().span.begin != list.items.back().span.end);
    behind_flow_item(']');
  }
  expect(peek(at_) == ']');
  ++next_;
  list.span = {begin, ++at_};
  return list;
}

Node Builder::flow_map() {
  Node map;
  map.kind = Node::Kind::map;
  map.flow = true;
  const auto begin = at_++;
  ++next_;
  skip_gap();
  while (!is(Event::Kind::map_end)) {
    Node name = key(0, true);
    const auto colon = at_;
    Node content = value(colon, 0, true, false);
    add(map, std::move(name), std::move(content));
    behind_flow_item('}');
  }
  expect(peek(at_) == '}');
  ++next_;
  map.span = {begin, ++at_};
  return map;
}

} // namespace cti::text
