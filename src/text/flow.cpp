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

std::size_t Builder::flow_list() {
  const auto list = begin(Node::Kind::list, Layout::flow);
  ++at_, ++next_;
  skip_gap();
  while (!is(Event::Kind::list_end)) {
    constexpr Surroundings in_list{0, Layout::flow, Role::item};
    const auto item = is(Event::Kind::null) ? null_value(at_, in_list) : node(in_list);
    expect(nodes_[item].span.begin != nodes_[item].span.end);
    behind_flow_item(']');
  }
  expect(peek(at_) == ']');
  ++next_, ++at_;
  return end(list);
}

std::size_t Builder::flow_map() {
  const auto map = begin(Node::Kind::map, Layout::flow);
  Keys known;
  ++at_, ++next_;
  skip_gap();
  while (!is(Event::Kind::map_end)) {
    key(known, 0, Layout::flow);
    value(at_, {0, Layout::flow, Role::value});
    behind_flow_item('}');
  }
  expect(peek(at_) == '}');
  ++next_, ++at_;
  return end(map);
}

} // namespace cti::text
