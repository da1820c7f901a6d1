// Builds the tree from yaml-cpp's events, and accounts for every byte between two nodes: what yaml-cpp skipped, joined
// or dropped without a word is found here.

#include "tree.hpp"

#include "builder.hpp"

#include <algorithm>

namespace cti::text {

// Blanks, line ends and comments. A comment begins a line or follows a blank.
std::size_t Builder::next_content(std::size_t at) const {
  while (at < text_.size()) {
    const char c = text_[at];
    if (c == '#' && (at == 0 || separates(at - 1) || text_[at - 1] == '\t' || at == byte_order_mark(text_)))
      at = std::min(text_.find('\n', at), text_.size());
    else if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
      ++at;
    else
      break;
  }
  return at;
}

void Builder::unexpected() const {
  const auto at = std::min(at_, text_.size() ? text_.size() - 1 : 0);
  const auto end = source_.end_of_line(source_.line_of(at));
  if (at_ >= text_.size())
    refuse(source_, {at, at + 1}, {N_("the file ends where more was expected")}, {N_("is its last part missing?")});
  const auto rest = text_.substr(at, 3);
  if (column() == 0 && (rest == "---" || rest == "..."))
    refuse(source_, {at, at + 3}, {N_("a second document in the file")},
           {N_("one file holds one course; remove the line")});
  refuse(source_, {at, end}, {N_("this does not belong here")},
         {N_("look at its indentation, and at quotes and colons on this line and the one above")});
}

void Builder::refuse_special() const {
  const char c = peek(at_);
  const Span here{at_, at_ + 1};
  if (c == '&') refuse(source_, here, {N_("an anchor (&)")}, {N_("write the value itself, or put the text in quotes")});
  if (c == '*') refuse(source_, here, {N_("an alias (*)")}, {N_("write the value itself, or put the text in quotes")});
  if (c == '!') refuse(source_, here, {N_("a tag (!)")}, {N_("put the text in quotes")});
  if (c == '?' && separates(at_ + 1)) refuse(source_, here, {N_("a key marked with ?")}, {N_("write 'key: value'")});
}

static bool is_null_word(std::string_view word) {
  return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

// A value that is missing, or written as ~ or null. yaml-cpp gives a missing one the place of what comes next.
Node Builder::null_value(std::size_t behind, long indent, bool flow) {
  const auto begin = next_content(behind);
  auto end = begin;
  while (end < text_.size() && std::isalpha(static_cast<unsigned char>(text_[end]))) ++end;
  if (peek(begin) == '~') end = begin + 1;
  const bool ends = separates(end) || (flow && (peek(end) == ',' || peek(end) == ']' || peek(end) == '}'));
  const bool written = begin < text_.size() && begin == event().at && ends &&
                       is_null_word(text_.substr(begin, end - begin)) &&
                       (flow || static_cast<long>(source_.column_of(begin)) > indent);
  ++next_;
  Node node;
  node.flow = flow;
  node.span = written ? Span{begin, end} : Span{behind, behind};
  at_ = node.span.end;
  return node;
}

// behind: the byte behind the colon or dash. A list may stand at the column of its key, everything else stands deeper.
Node Builder::value(std::size_t behind, long indent, bool flow, bool same_column_list) {
  Node found = value_at(behind, indent, flow, same_column_list);
  found.slot = behind;
  return found;
}

Node Builder::value_at(std::size_t behind, long indent, bool flow, bool same_column_list) {
  at_ = next_content(behind);
  if (peek(at_) == '!' || peek(at_) == '&' || peek(at_) == '*') refuse_special();
  if (is(Event::Kind::null)) return null_value(behind, indent, flow);
  const bool new_line = source_.line_of(std::min(at_, text_.size())) != source_.line_of(behind);
  if (new_line && !flow) {
    const auto least = indent + (is(Event::Kind::list) && same_column_list ? 0 : 1);
    expect(at_ < text_.size() && static_cast<long>(column()) >= least);
  }
  if (!new_line && !flow && same_column_list && peek(at_) != '[' && peek(at_) != '{') expect(is(Event::Kind::scalar));
  return node(indent, flow);
}

Node Builder::node(long indent, bool flow) {
  expect(next_ < events_.size() && at_ < text_.size());
  refuse_special();
  expect(event().at == at_);
  switch (event().kind) {
  case Event::Kind::scalar: return scalar({indent, flow, false});
  case Event::Kind::map: return peek(at_) == '{' ? flow_map() : (expect(!flow), block_map());
  case Event::Kind::list: return peek(at_) == '[' ? flow_list() : (expect(!flow), block_list());
  default: unexpected();
  }
}

Node Builder::scalar(Surroundings around) {
  Node node = scalar_at(source_, at_, around);
  if (node.value != event().value)
    refuse(source_, node.span, {N_("a text that can be read in two ways")},
           {N_("put it in double quotes on one line")});
  ++next_;
  at_ = node.span.end;
  return node;
}

// Leaves at_ behind the colon.
Node Builder::key(long indent, bool flow) {
  refuse_special();
  expect(is(Event::Kind::scalar) && event().at == at_);
  Node key = scalar({indent, flow, true});
  if (key.value == "<<") refuse(source_, key.span, {N_("a merge key (<<)")}, {N_("write the values themselves")});
  while (peek(at_) == ' ') ++at_;
  if (peek(at_) != ':')
    refuse(source_, key.span, {N_("a key without its colon")},
           {N_("write 'key: value'; a text that goes on stands deeper than its key")});
  ++at_;
  if (!separates(at_)) refuse(source_, {at_ - 1, at_}, {N_("no space behind the colon")}, {N_("write 'key: value'")});
  return key;
}

void Builder::add(Node& map, Node key, Node value) const {
  if (const Entry* first = map.entry(key.value))
    refuse(source_, key.span,
           {N_("the key '{}' is here twice, first in line {}"),
            {key.value, std::to_string(source_.line_of(first->key.span.begin) + 1)}},
           {N_("keep one of them")});
  map.entries.push_back({std::move(key), std::move(value)});
}

Node Builder::block_map() {
  Node map;
  map.kind = Node::Kind::map;
  map.column = column();
  const auto indent = static_cast<long>(map.column);
  const auto begin = at_;
  ++next_;
  for (auto last = std::string_view::npos; !is(Event::Kind::map_end); last = line()) {
    const auto behind = at_;
    skip_gap();
    expect(at_ < text_.size() && column() == map.column && (behind == at_ || line() != last || map.entries.empty()));
    Node name = key(indent, false);
    const auto colon = at_;
    Node content = value(colon, indent, false, true);
    add(map, std::move(name), std::move(content));
  }
  ++next_;
  map.span = {begin, at_};
  return map;
}

// yaml-cpp takes it for a blank where libyaml takes it for indentation.
void Builder::refuse_tab_behind_dash() const {
  const auto tab = text_.find_first_not_of(' ', at_ + 1);
  if (peek(tab) == '\t') refuse(source_, {tab, tab + 1}, {N_("a tab behind a dash")}, {N_("put one space there")});
}

Node Builder::block_list() {
  Node list;
  list.kind = Node::Kind::list;
  list.column = column();
  const auto begin = at_;
  ++next_;
  for (auto last = std::string_view::npos; !is(Event::Kind::list_end); last = line()) {
    skip_gap();
    expect(at_ < text_.size() && column() == list.column && line() != last && text_[at_] == '-' && separates(at_ + 1));
    refuse_tab_behind_dash();
    list.items.push_back(value(at_ + 1, static_cast<long>(list.column), false, false));
  }
  ++next_;
  list.span = {begin, at_};
  return list;
}

Node Builder::root() {
  skip_gap();
  const auto dashes = text_.substr(std::min(at_, text_.size()), 3);
  if (dashes == "---" && separates(at_ + 3)) {
    at_ += 3;
    const auto first = line();
    skip_gap();
    expect(at_ >= text_.size() || line() != first);
  }
  if (at_ >= text_.size())
    refuse(source_, {0, 1}, {N_("the file is empty")},
           {N_("fetch the last good version, e.g. with git, or delete the file")});
  Node node = is(Event::Kind::null) ? (unexpected(), Node{}) : this->node(-1, false);
  skip_gap();
  expect(at_ >= text_.size());
  return node;
}

Node tree_of(const Source& source) { return Builder(source, yaml_events(source)).root(); }

} // namespace cti::text
