#pragma once
// Builds the tree from yaml-cpp's events, and accounts for every byte between two nodes.

#include "bytes.hpp"
#include "scalars.hpp"
#include "yaml_events.hpp"

#include <algorithm>
#include <map>

namespace cti::text {

class Builder {
public:
  Builder(const Source& source, std::vector<Event> events)
      : source_(source), text_(source.text()), events_(std::move(events)), at_(byte_order_mark(text_)) {}

  /// The nodes of the text, the root first; values that do not stand in it as they are meant are kept beside it.
  void build(Document& document);

private:
  using Keys = std::map<std::string_view, std::size_t>; ///< of a map: where each stands

  const Event& event() const { return events_[next_]; }
  bool is(Event::Kind kind) const { return next_ < events_.size() && event().kind == kind; }
  char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }
  bool separates(std::size_t at) const { return peek(at) == ' ' || peek(at) == '\n' || peek(at) == '\r'; }
  std::size_t line() const { return source_.line_of(std::min(at_, text_.size())); }
  std::size_t column() const { return source_.column_of(at_); }

  std::size_t next_content(std::size_t at) const;
  void skip_gap() { at_ = next_content(at_); }
  [[noreturn]] void unexpected() const;
  void expect(bool fits) const {
    if (!fits) unexpected();
  }

  // Each adds a node, and all that it holds, to the row, and gives its place there.
  std::size_t value(std::size_t behind, Surroundings around);
  std::size_t value_at(std::size_t behind, Surroundings around);
  std::size_t null_value(std::size_t behind, Surroundings around);
  std::size_t node(Surroundings around);
  std::size_t scalar(Surroundings around);
  std::size_t key(Keys& known, long indent, Layout layout);
  std::size_t block_map();
  std::size_t block_list();
  std::size_t flow_map();
  std::size_t flow_list();
  void root();
  void behind_flow_item(char close);
  void refuse_twice(Keys& known, const Node& key) const;

  std::size_t add(Node node) {
    nodes_.push_back(node);
    return nodes_.size() - 1;
  }
  std::size_t begin(Node::Kind kind, Layout layout) {
    const bool flow = layout == Layout::flow;
    return add({.kind = kind, .flow = flow, .span = {at_, at_}, .column = static_cast<unsigned>(flow ? 0 : column())});
  }
  std::size_t end(std::size_t node) {
    nodes_[node].size = static_cast<unsigned>(nodes_.size() - node);
    nodes_[node].span.end = at_;
    return node;
  }
  void refuse_special() const;
  void refuse_tab_behind_dash() const;

  const Source& source_;
  std::string_view text_;
  std::vector<Event> events_;
  std::vector<Node> nodes_{};
  std::shared_ptr<std::deque<std::string>> unfolded_{};
  std::size_t next_ = 0;
  std::size_t at_;
};

} // namespace cti::text
