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
  const auto at = std::min(at_, text_.empty() ? 0 : text_.size() - 1);
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
std::size_t Builder::null_value(std::size_t behind, Surroundings around) {
  const bool flow = around.in_brackets();
  const auto begin = next_content(behind);
  auto end = begin;
  while (end < text_.size() && std::isalpha(static_cast<unsigned char>(text_[end]))) ++end;
  if (peek(begin) == '~') end = begin + 1;
  const bool ends = separates(end) || (flow && (peek(end) == ',' || peek(end) == ']' || peek(end) == '}'));
  const bool written = begin < text_.size() && begin == event().at && ends &&
                       is_null_word(text_.substr(begin, end - begin)) &&
                       (flow || static_cast<long>(source_.column_of(begin)) > around.indent);
  ++next_;
  const Span span = written ? Span{begin, end} : Span{behind, behind};
  at_ = span.end;
  return add({.flow = flow, .span = span});
}

// behind: the byte behind the colon or dash. A list may stand at the column of its key, everything else stands deeper.
std::size_t Builder::value(std::size_t behind, Surroundings around) {
  const auto found = value_at(behind, around);
  nodes_[found].slot = static_cast<unsigned>(behind);
  return found;
}

std::size_t Builder::value_at(std::size_t behind, Surroundings around) {
  at_ = next_content(behind);
  if (peek(at_) == '!' || peek(at_) == '&' || peek(at_) == '*') refuse_special();
  if (is(Event::Kind::null)) return null_value(behind, around);
  if (around.in_brackets()) return node(around);
  const bool of_key = around.role == Role::value;
  if (source_.line_of(std::min(at_, text_.size())) != source_.line_of(behind)) {
    const auto least = around.indent + (is(Event::Kind::list) && of_key ? 0 : 1);
    expect(at_ < text_.size() && static_cast<long>(column()) >= least);
  } else if (of_key && peek(at_) != '[' && peek(at_) != '{') {
    expect(is(Event::Kind::scalar));
  }
  return node(around);
}

std::size_t Builder::node(Surroundings around) {
  expect(next_ < events_.size() && at_ < text_.size());
  refuse_special();
  expect(event().at == at_);
  const bool block = !around.in_brackets();
  switch (event().kind) {
  case Event::Kind::scalar: return scalar(around);
  case Event::Kind::map: return peek(at_) == '{' ? flow_map() : (expect(block), block_map());
  case Event::Kind::list: return peek(at_) == '[' ? flow_list() : (expect(block), block_list());
  default: unexpected();
  }
}

std::size_t Builder::scalar(Surroundings around) {
  auto found = scalar_at(source_, at_, around);
  if (!says(event(), found.value))
    refuse(source_, found.span, {N_("a text that can be read in two ways")},
           {N_("put it in double quotes on one line")});
  ++next_;
  at_ = found.span.end;
  std::string_view value = text_.substr(found.span.begin, found.span.end - found.span.begin);
  if (value != found.value) {
    if (!unfolded_) unfolded_ = std::make_shared<std::deque<std::string>>();
    value = unfolded_->emplace_back(std::move(found.value));
  }
  return add({.kind = Node::Kind::scalar,
              .style = found.style,
              .flow = around.in_brackets(),
              .span = found.span,
              .value = value});
}

// Leaves at_ behind the colon.
std::size_t Builder::key(Keys& known, long indent, Layout layout) {
  refuse_special();
  expect(is(Event::Kind::scalar) && event().at == at_);
  const auto added = scalar({indent, layout, Role::key});
  const Node& key = nodes_[added];
  if (key.value == "<<") refuse(source_, key.span, {N_("a merge key (<<)")}, {N_("write the values themselves")});
  while (peek(at_) == ' ') ++at_;
  if (peek(at_) != ':')
    refuse(source_, key.span, {N_("a key without its colon")},
           {N_("write 'key: value'; a text that goes on stands deeper than its key")});
  ++at_;
  if (!separates(at_)) refuse(source_, {at_ - 1, at_}, {N_("no space behind the colon")}, {N_("write 'key: value'")});
  refuse_twice(known, key);
  return added;
}

void Builder::refuse_twice(Keys& known, const Node& key) const {
  const auto [first, is_new] = known.try_emplace(key.value, key.span.begin);
  if (is_new) return;
  refuse(source_, key.span,
         quoting(N_("the key '{}' is here twice, first in line {}"),
                 {std::string{key.value}, std::to_string(source_.line_of(first->second) + 1)}),
         {N_("keep one of them")});
}

std::size_t Builder::block_map() {
  const auto map = begin(Node::Kind::map, Layout::block);
  const auto indent = column();
  Keys known;
  ++next_;
  for (auto last = std::string_view::npos; !is(Event::Kind::map_end); last = line()) {
    const auto behind = at_;
    skip_gap();
    const bool first = nodes_.size() == map + 1;
    expect(at_ < text_.size() && column() == indent && (behind == at_ || line() != last || first));
    key(known, static_cast<long>(indent), Layout::block);
    value(at_, {static_cast<long>(indent), Layout::block, Role::value});
  }
  ++next_;
  return end(map);
}

// yaml-cpp takes it for a blank where libyaml takes it for indentation.
void Builder::refuse_tab_behind_dash() const {
  const auto tab = text_.find_first_not_of(' ', at_ + 1);
  if (peek(tab) == '\t') refuse(source_, {tab, tab + 1}, {N_("a tab behind a dash")}, {N_("put one space there")});
}

std::size_t Builder::block_list() {
  const auto list = begin(Node::Kind::list, Layout::block);
  const auto indent = column();
  ++next_;
  for (auto last = std::string_view::npos; !is(Event::Kind::list_end); last = line()) {
    skip_gap();
    expect(at_ < text_.size() && column() == indent && line() != last && text_[at_] == '-' && separates(at_ + 1));
    refuse_tab_behind_dash();
    value(at_ + 1, {static_cast<long>(indent), Layout::block, Role::item});
  }
  ++next_;
  return end(list);
}

void Builder::root() {
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
  if (is(Event::Kind::null)) unexpected();
  node({-1, Layout::block, Role::item});
  skip_gap();
  expect(at_ >= text_.size());
}

void Builder::build(Document& document) {
  root();
  document.nodes = std::move(nodes_);
  document.unfolded = std::move(unfolded_);
}

void read_tree(Document& document) { Builder(document.source, yaml_events(document.source)).build(document); }

} // namespace cti::text
