#pragma once
// What the plain subset writes on one line: keys, texts, quotes, and lists and maps in brackets.

#include "plain_cursor.hpp"
#include "scalars.hpp"

#include <cstdint>
#include <set>

namespace cti::text {

/// The keys of a map so far: a sign of each, which tells most that are new from the others; where they are many, all of
/// them by name.
struct Seen {
  std::uint64_t signs{0};
  std::size_t count{0};
  std::set<std::string_view> names{};
};

class PlainValues : protected PlainCursor {
public:
  /// What is wrong with the text beyond doubt, if anything.
  const std::optional<Error>& certain() const { return certain_; }

protected:
  explicit PlainValues(const Source& source) : PlainCursor(source.text()), source_(source) {
    nodes_.reserve(text_.size() / least_bytes_a_node);
  }

  // Each reads what begins at at_, and adds its nodes; false where it is not plain.
  bool key(std::size_t map, Layout layout, Seen& seen);
  bool quoted(Stop stop, Style style, Layout layout);
  bool plain(Stop stop, Layout layout);
  bool flow_value(std::size_t depth);

  // All that leads here was plain: no other reader needs to be asked, and yaml-cpp would first keep every bracket.
  bool too_deep() {
    certain_ = nested_too_deep(source_, at_);
    return false;
  }
  std::size_t begin(Node::Kind kind, Layout layout, long column) {
    nodes_.push_back(
        {.kind = kind, .flow = layout == Layout::flow, .span = {at_, at_}, .column = static_cast<unsigned>(column)});
    return nodes_.size() - 1;
  }
  bool end(std::size_t node) {
    nodes_[node].size = static_cast<unsigned>(nodes_.size() - node);
    nodes_[node].span.end = end_;
    return true;
  }
  bool scalar(Style style, Layout layout, Span span, std::string_view value) {
    nodes_.push_back(
        {.kind = Node::Kind::scalar, .style = style, .flow = layout == Layout::flow, .span = span, .value = value});
    at_ = end_ = span.end;
    return true;
  }
  std::string_view unfolded(std::string value) {
    if (!unfolded_) unfolded_ = std::make_shared<std::deque<std::string>>();
    return unfolded_->emplace_back(std::move(value));
  }

  const Source& source_;
  std::vector<Node> nodes_{};
  std::shared_ptr<std::deque<std::string>> unfolded_{};
  std::size_t end_ = 0; ///< of the last value

private:
  static constexpr std::size_t least_bytes_a_node{8}, longest_key{128}, few_keys{64};

  bool is_new(std::size_t map, Seen& seen) const;
  bool flow_list(std::size_t depth);
  bool flow_map(std::size_t depth);
  bool behind_flow_item(unsigned char close, bool& more);

  std::optional<Error> certain_{};
};

} // namespace cti::text
