// Reads the plain subset in one pass, each byte once: characters, indentation, keys that are there twice. What it is
// not sure of it leaves to the other reader, so it has no messages; that it never differs is held by fuzzing.

#include "plain_reader.hpp"

#include "block_text.hpp"
#include "plain_cursor.hpp"
#include "scalars.hpp"

#include <cstdint>
#include <set>

namespace cti::text {
namespace {

bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

/// The keys of a map so far: a sign of each, which tells most that are new from the others; where they are many, all of
/// them by name.
struct Seen {
  std::uint64_t signs{0};
  std::size_t count{0};
  std::set<std::string_view> names{};
};

class PlainReader : PlainCursor {
public:
  explicit PlainReader(const Source& source) : PlainCursor(source.text()), source_(source) {
    nodes_.reserve(text_.size() / least_bytes_a_node);
  }

  bool read(Document& document) {
    if (!to_content(true) || column_ != 0 || !block_map(0, 1) || at_ != text_.size()) return false;
    document.nodes = std::move(nodes_);
    document.unfolded = std::move(unfolded_);
    return true;
  }

  /// What is wrong with the text beyond doubt, if anything.
  const std::optional<Error>& certain() const { return certain_; }

private:
  static constexpr std::size_t least_bytes_a_node{8}, longest_key{128}, few_keys{64};

  // All that leads here was plain: no other reader needs to be asked, and yaml-cpp would first keep every bracket.
  bool too_deep() {
    certain_ = nested_too_deep(source_, at_);
    return false;
  }
  bool to_content(bool line_begins = false);
  bool begins_map() const;
  bool key(std::size_t map, bool flow, Seen& seen);
  bool is_new(std::size_t map, Seen& seen) const;
  bool block_map(long indent, std::size_t depth);
  bool block_list(long indent, std::size_t depth);
  bool value_of_key(long indent, std::size_t depth);
  bool value_on_line(long indent, std::size_t depth);
  bool block(long indent);
  bool quoted(Stop stop, Style style, bool flow);
  bool plain(Stop stop, bool flow);
  bool flow_value(std::size_t depth);
  bool flow_list(std::size_t depth);
  bool flow_map(std::size_t depth);
  bool behind_flow_item(unsigned char close, bool& more);

  std::size_t begin(Node::Kind kind, bool flow, long column) {
    nodes_.push_back({.kind = kind, .flow = flow, .span = {at_, at_}, .column = static_cast<unsigned>(column)});
    return nodes_.size() - 1;
  }
  bool end(std::size_t node) {
    nodes_[node].size = static_cast<unsigned>(nodes_.size() - node);
    nodes_[node].span.end = end_;
    return true;
  }
  bool scalar(Style style, bool flow, Span span, std::string_view value) {
    nodes_.push_back({.kind = Node::Kind::scalar, .style = style, .flow = flow, .span = span, .value = value});
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
  std::optional<Error> certain_{};
  std::size_t end_ = 0; ///< of the last value
  long column_ = -1;    ///< of the content that to_content() came to; -1 at the end of the text
};

// Over blanks, comments and line ends. False where something else stands behind a value.
bool PlainReader::to_content(bool line_begins) {
  for (auto line = at_;;) {
    const auto blanks = at_;
    skip_blanks();
    if (peek() == '#' && (line_begins || at_ != blanks) && !run(in_comment)) return false;
    if (!is_line_end()) return column_ = static_cast<long>(at_ - line), line_begins;
    if (at_ == text_.size()) return column_ = -1, true;
    line = ++at_;
    line_begins = true;
  }
}

bool PlainReader::begins_map() const {
  auto at = at_;
  while (!(stops[static_cast<unsigned char>(text_.data()[at])] & word)) ++at;
  const char* colon = text_.data() + at;
  return colon[0] == ':' && (colon[1] == ' ' || colon[1] == '\n' || at + 1 == text_.size());
}

// Leaves at_ behind the colon.
bool PlainReader::key(std::size_t map, bool flow, Seen& seen) {
  const auto from = at_;
  skip_until(word);
  const auto key = text_.substr(from, at_ - from);
  if (key.empty() || key.size() > longest_key || key.front() == '-' || is_null_word(key) || peek() != ':') return false;
  scalar(Style::plain, flow, {from, at_}, key);
  ++at_;
  return (peek() == ' ' || is_line_end()) && is_new(map, seen);
}

// The key is the last node yet; those of the map before it are whole. Two keys that are the same have the same sign:
// only where a sign has been there are they compared.
bool PlainReader::is_new(std::size_t map, Seen& seen) const {
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

bool PlainReader::block_map(long indent, std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto map = begin(Node::Kind::map, false, indent);
  Seen seen;
  do {
    if (!key(map, false, seen) || !value_of_key(indent, depth)) return false;
  } while (column_ == indent);
  return column_ < indent && end(map);
}

bool PlainReader::block_list(long indent, std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto list = begin(Node::Kind::list, false, indent);
  do {
    const auto dash = at_, item = nodes_.size();
    at_ += 2;
    skip_blanks();
    if (begins_map() ? !block_map(indent + static_cast<long>(at_ - dash), depth + 1) : !value_on_line(indent, depth))
      return false;
    nodes_[item].slot = static_cast<unsigned>(dash + 1);
  } while (column_ == indent && is_dash());
  return column_ <= indent && end(list);
}

// A list may stand at the column of its key, everything else stands deeper.
bool PlainReader::value_of_key(long indent, std::size_t depth) {
  const auto behind = at_, value = nodes_.size();
  skip_blanks();
  if (!is_line_end() && peek() != '#') {
    if (!value_on_line(indent, depth)) return false;
  } else {
    at_ = behind;
    if (!to_content()) return false;
    if (column_ >= indent && is_dash()) {
      if (!block_list(column_, depth + 1)) return false;
    } else if (column_ > indent) {
      if (!block_map(column_, depth + 1)) return false;
    } else {
      nodes_.push_back({.span = {behind, behind}});
      end_ = behind;
    }
  }
  nodes_[value].slot = static_cast<unsigned>(behind);
  return true;
}

// A value, and nothing that goes on below it.
bool PlainReader::value_on_line(long indent, std::size_t depth) {
  switch (peek()) {
  case '"':
    if (!quoted(in_double, Style::double_quoted, false)) return false;
    break;
  case '\'':
    if (!quoted(in_single, Style::single_quoted, false)) return false;
    break;
  case '[':
  case '{':
    if (!flow_value(depth)) return false;
    break;
  case '|':
  case '>':
    if (!block(indent)) return false;
    break;
  default:
    if (!plain(in_plain, false)) return false;
  }
  return to_content() && column_ <= indent;
}

bool PlainReader::block(long indent) {
  const auto from = at_;
  auto found = block_text(source_, at_, {indent, false, false});
  for (; at_ < found.span.end; ++at_)
    if (!run(in_comment) || (at_ < found.span.end && peek() != '\n')) return false;
  return scalar(found.style, false, {from, found.span.end}, unfolded(std::move(found.value)));
}

bool PlainReader::quoted(Stop stop, Style style, bool flow) {
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
  if (as_it_stands) return scalar(style, flow, span, text_.substr(from + 1, at_ - from - 1));
  auto found = scalar_at(source_, from, {0, flow, false});
  return found.span == span && scalar(style, flow, span, unfolded(std::move(found.value)));
}

bool PlainReader::plain(Stop stop, bool flow) {
  const auto from = at_;
  if (stops[peek()] & first) return false;
  for (;; ++at_) {
    if (!run(stop)) return false;
    if (peek() == ':') {
      if (peek(1) == ' ' || is_line_end(1) || (stops[peek(1)] & stop) || (flow && peek(1) == '?')) return false;
    } else if (peek() != '#' || text_[at_ - 1] == ' ') {
      break;
    }
  }
  auto until = at_;
  while (text_[until - 1] == ' ') --until;
  const auto value = text_.substr(from, until - from);
  return !is_null_word(value) && scalar(Style::plain, flow, {from, until}, value);
}

bool PlainReader::flow_value(std::size_t depth) {
  switch (peek()) {
  case '"': return quoted(in_double, Style::double_quoted, true);
  case '\'': return quoted(in_single, Style::single_quoted, true);
  case '[': return flow_list(depth + 1);
  case '{': return flow_map(depth + 1);
  default: return plain(in_flow, true);
  }
}

// A comma and a blank before the next item, or the closing bracket.
bool PlainReader::behind_flow_item(unsigned char close, bool& more) {
  skip_blanks();
  more = peek() == ',';
  if (peek() != (more ? ',' : close)) return false;
  end_ = ++at_;
  if (!more) return true;
  if (peek() != ' ') return false;
  skip_blanks();
  return true;
}

bool PlainReader::flow_list(std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto list = begin(Node::Kind::list, true, 0);
  ++at_;
  skip_blanks();
  if (peek() == ']') return end_ = ++at_, end(list);
  for (bool more = true; more;)
    if (!flow_value(depth) || !behind_flow_item(']', more)) return false;
  return end(list);
}

bool PlainReader::flow_map(std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto map = begin(Node::Kind::map, true, 0);
  ++at_;
  skip_blanks();
  if (peek() == '}') return end_ = ++at_, end(map);
  Seen seen;
  for (bool more = true; more;) {
    if (!key(map, true, seen)) return false;
    const auto behind = at_, value = nodes_.size();
    skip_blanks();
    if (!flow_value(depth) || !behind_flow_item('}', more)) return false;
    nodes_[value].slot = static_cast<unsigned>(behind);
  }
  return end(map);
}

} // namespace

Expected<bool> read_plain(Document& document) {
  try {
    PlainReader reader(document.source);
    const bool is_plain = reader.read(document);
    return reader.certain() ? failed(*reader.certain()) : Expected<bool>{is_plain};
  } catch (const Refused&) {
    return false; // by what reads a scalar that needs more than a look
  }
}

} // namespace cti::text
