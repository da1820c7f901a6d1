#include "plain_values.hpp"

namespace cti::text {
namespace {

bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

} // namespace

// Leaves at_ behind the colon.
bool PlainValues::key(std::size_t map, Layout layout, Seen& seen) {
  const auto from = at_;
  skip_until(word);
  const auto key = text_.substr(from, at_ - from);
  if (key.empty() || key.size() > longest_key || key.front() == '-' || is_null_word(key) || peek() != ':') return false;
  scalar(Style::plain, layout, {from, at_}, key);
  ++at_;
  return (peek() == ' ' || is_line_end()) && is_new(map, seen);
}

// The key is the last node yet; those of the map before it are whole. Two keys that are the same have the same sign:
// only where a sign has been there are they compared.
bool PlainValues::is_new(std::size_t map, Seen& seen) const {
  const auto& key = nodes_.back().value;
  const auto sign = std::uint64_t{1} << ((key.front() * 7u + key.back() * 31u + key.size()) % 64);
  const bool may_be_old = seen.signs & sign;
  seen.signs |= sign;
  if (seen.count++ < few_keys) {
    if (!may_be_old) return true;
    for (const Node* at = &nodes_[map + 1]; at != &nodes_.back(); at = EachEntry::next(at))
      if (at->value == key) return false;
    return true;
  }
  if (seen.names.empty()) // a walk over many keys at each of them would take the square of their number
    for (const Node* at = &nodes_[map + 1]; at != &nodes_.back(); at = EachEntry::next(at))
      seen.names.insert(at->value);
  return seen.names.insert(key).second;
}

bool PlainValues::quoted(Stop stop, Style style, Layout layout) {
  const auto quote = peek();
  const auto from = at_++;
  bool as_it_stands = true;
  for (;; ++at_) {
    if (!run(stop)) return false;
    if (peek() == quote && !(style == Style::single_quoted && peek(1) == quote)) break;
    if (peek() != quote && peek() != '\\') return false;
    if (peek(1) == quote || peek(1) == '\\') ++at_;
    as_it_stands = false;
  }
  const Span span{from, at_ + 1};
  if (as_it_stands) return scalar(style, layout, span, text_.substr(from + 1, at_ - from - 1));
  auto found = scalar_at(source_, from, {0, layout, Role::value});
  return found.span == span && scalar(style, layout, span, unfolded(std::move(found.value)));
}

bool PlainValues::plain(Stop stop, Layout layout) {
  const auto from = at_;
  if (stops[peek()] & first) return false;
  for (;; ++at_) {
    if (!run(stop)) return false;
    if (peek() == ':') {
      if (peek(1) == ' ' || is_line_end(1) || (stops[peek(1)] & stop) || (layout == Layout::flow && peek(1) == '?'))
        return false;
    } else if (peek() != '#' || text_[at_ - 1] == ' ') {
      break;
    }
  }
  auto until = at_;
  while (text_[until - 1] == ' ') --until;
  const auto value = text_.substr(from, until - from);
  return !is_null_word(value) && scalar(Style::plain, layout, {from, until}, value);
}

bool PlainValues::flow_value(std::size_t depth) {
  switch (peek()) {
  case '"': return quoted(in_double, Style::double_quoted, Layout::flow);
  case '\'': return quoted(in_single, Style::single_quoted, Layout::flow);
  case '[': return flow_list(depth + 1);
  case '{': return flow_map(depth + 1);
  default: return plain(in_flow, Layout::flow);
  }
}

// A comma and a blank before the next item, or the closing bracket.
bool PlainValues::behind_flow_item(unsigned char close, bool& more) {
  skip_blanks();
  more = peek() == ',';
  if (peek() != (more ? ',' : close)) return false;
  end_ = ++at_;
  if (!more) return true;
  if (peek() != ' ') return false;
  skip_blanks();
  return true;
}

bool PlainValues::flow_list(std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto list = begin(Node::Kind::list, Layout::flow, 0);
  ++at_;
  skip_blanks();
  if (peek() == ']') return end_ = ++at_, end(list);
  for (bool more = true; more;)
    if (!flow_value(depth) || !behind_flow_item(']', more)) return false;
  return end(list);
}

bool PlainValues::flow_map(std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto map = begin(Node::Kind::map, Layout::flow, 0);
  ++at_;
  skip_blanks();
  if (peek() == '}') return end_ = ++at_, end(map);
  Seen seen;
  for (bool more = true; more;) {
    if (!key(map, Layout::flow, seen)) return false;
    const auto behind = at_, value = nodes_.size();
    skip_blanks();
    if (!flow_value(depth) || !behind_flow_item('}', more)) return false;
    nodes_[value].slot = static_cast<unsigned>(behind);
  }
  return end(map);
}

} // namespace cti::text
