#pragma once
// Builds the tree from yaml-cpp's events, and accounts for every byte between two nodes.

#include "bytes.hpp"
#include "scalars.hpp"
#include "yaml_events.hpp"

#include <algorithm>

namespace cti::text {

class Builder {
public:
  Builder(const Source& source, std::vector<Event> events)
      : source_(source), text_(source.text()), events_(std::move(events)), at_(byte_order_mark(text_)) {}

  Node root();

private:
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

  Node value(std::size_t behind, long indent, bool flow, bool same_column_list);
  Node value_at(std::size_t behind, long indent, bool flow, bool same_column_list);
  Node null_value(std::size_t behind, long indent, bool flow);
  Node node(long indent, bool flow);
  Node scalar(Surroundings around);
  Node key(long indent, bool flow);
  Node block_map();
  Node block_list();
  Node flow_map();
  Node flow_list();
  void behind_flow_item(char close);
  void add(Node& map, Node key, Node value) const;
  void refuse_special() const;
  void refuse_tab_behind_dash() const;

  const Source& source_;
  std::string_view text_;
  std::vector<Event> events_;
  std::size_t next_ = 0;
  std::size_t at_;
};

} // namespace cti::text
