// Reads the plain subset in one pass, each byte once: characters, indentation, keys that are there twice. What it is
// not sure of it leaves to the other reader, so it has no messages; that it never differs is held by fuzzing.

#include "plain_reader.hpp"

#include "block_text.hpp"
#include "plain_values.hpp"

namespace cti::text {
namespace {

class PlainReader : public PlainValues {
public:
  explicit PlainReader(const Source& source) : PlainValues(source) {}

  bool read(Document& document) {
    if (!to_content(From::line_begin) || column_ != 0 || !block_map(0, 1) || at_ != text_.size()) return false;
    document.nodes = std::move(nodes_);
    document.unfolded = std::move(unfolded_);
    return true;
  }

private:
  enum class From : bool { within_line, line_begin };

  bool to_content(From from = From::within_line);
  bool begins_map() const;
  bool block_map(long indent, std::size_t depth);
  bool block_list(long indent, std::size_t depth);
  bool value_of_key(long indent, std::size_t depth);
  bool value_on_line(long indent, std::size_t depth);
  bool block(long indent);

  long column_ = -1; ///< of the content that to_content() came to; -1 at the end of the text
};

// Over blanks, comments and line ends. False where something else stands behind a value.
bool PlainReader::to_content(From from) {
  bool line_begins = from == From::line_begin;
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

bool PlainReader::block_map(long indent, std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto map = begin(Node::Kind::map, Layout::block, indent);
  Seen seen;
  do {
    if (!key(map, Layout::block, seen) || !value_of_key(indent, depth)) return false;
  } while (column_ == indent);
  return column_ < indent && end(map);
}

bool PlainReader::block_list(long indent, std::size_t depth) {
  if (depth > deepest) return too_deep();
  const auto list = begin(Node::Kind::list, Layout::block, indent);
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
    if (!quoted(in_double, Style::double_quoted, Layout::block)) return false;
    break;
  case '\'':
    if (!quoted(in_single, Style::single_quoted, Layout::block)) return false;
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
    if (!plain(in_plain, Layout::block)) return false;
  }
  return to_content() && column_ <= indent;
}

bool PlainReader::block(long indent) {
  const auto from = at_;
  auto found = block_text(source_, at_, {indent, Layout::block, Role::value});
  for (; at_ < found.span.end; ++at_)
    if (!run(in_comment) || (at_ < found.span.end && peek() != '\n')) return false;
  return scalar(found.style, Layout::block, {from, found.span.end}, unfolded(std::move(found.value)));
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
