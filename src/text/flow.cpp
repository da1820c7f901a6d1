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
  const auto list = begin(Node::Kind::list, true);
  ++at_, ++next_;
  skip_gap();
  while (!is(Event::Kind::list_end)) {
    const auto item = is(Event::Kind::null) ? null_value(at_, 0, true) : node(0, true);
    expect(nodes_[item].span.begin != nodes_[item].span.end);
    behind_flow_item(']');
  }
  expect(peek(at_) == ']');
  ++next_, ++at_;
  return end(list);
}

std::size_t Builder::flow_map() {
  const auto map = begin(Node::Kind::map, true);
  Keys known;
  ++at_, ++next_;
  skip_gap();
  while (!is(Event::Kind::map_end)) {
    key(known, 0, true);
    value(at_, 0, true, false);
    behind_flow_item('}');
  }
  expect(peek(at_) == '}');
  ++next_, ++at_;
  return end(map);
}

} // namespace cti::text
