#include "edits.hpp"

#include "editor.hpp"
#include "scalars.hpp"

#include <algorithm>
#include <map>

namespace cti::text {
namespace {

constexpr auto npos = std::string::npos;

const Node& last_scalar(const Node& node) {
  if (!node.flow && !node.entries().empty()) return last_scalar(node.entries().back().value);
  if (!node.flow && !node.items().empty()) return last_scalar(node.items().back());
  return node;
}

/// What a map says, by its keys: a walk at each of many keys would take the square of their number.
std::map<std::string_view, const Value*> by_key(const Value& map) {
  std::map<std::string_view, const Value*> all;
  for (const auto& [key, value] : map.entries) all.emplace(key, &value);
  return all;
}

} // namespace

std::string Editor::line_end(std::size_t line) const {
  if (line + 1 == source_.lines() && line > 0) --line; // the last line may lack one
  return source_.end_of_line(line) < text_.size() && text_[source_.end_of_line(line)] == '\r' ? "\r\n" : "\n";
}

// A block text takes the line end behind it into its value: one that the file lacks cannot be added unnoticed.
void Editor::need_line_end() const {
  const Node& last = last_scalar(*root_);
  const bool text_block = last.style == Style::literal || last.style == Style::folded;
  if (text_block && last.span.end == text_.size())
    refuse(source_, {text_.size() - 1, text_.size()}, {N_("the file ends within a text, without a line end")},
           {N_("put a line end at the end of the file; then repeat the command")});
}

// New lines go before the line end of the line above them, each led by a line end of its own. So a file whose last line
// has none still has none.
void Editor::insert_lines(std::size_t line, const std::vector<std::string>& lines) {
  std::string text;
  if (line + 1 == source_.lines()) need_line_end();
  for (const auto& each : lines) text += line_end(line) + each;
  splice({source_.end_of_line(line), source_.end_of_line(line)}, text);
}

// The last line that belongs to the content: comments below it that stand deeper than its block are about it too.
std::size_t Editor::last_line(Span content, std::size_t column) const {
  std::size_t last = source_.line_of(content.end);
  for (std::size_t line = last + 1; line < source_.lines(); ++line) {
    const auto text = source_.line(line);
    const auto at = text.find_first_not_of(' ');
    if (at == npos) continue;
    if (text[at] != '#' || at <= column) break;
    last = line;
  }
  return last;
}

// What follows on the same line.
std::string_view Editor::behind(Span span) const {
  const auto end = source_.end_of_line(source_.line_of(span.end));
  return std::string_view{text_}.substr(span.end, end - span.end);
}

// Whether a comment stands in these lines: a # that is part of no key and no text. The nodes know where those are, in
// the order of the file; between them stand only signs, blanks and comments.
bool Editor::has_comment(std::size_t first, std::size_t last) const {
  const auto end = source_.end_of_line(last);
  auto at = source_.begin_of_line(first);
  const auto comment_before = [&](std::size_t until) {
    return at < until && std::string_view{text_}.substr(at, until - at).find('#') != npos;
  };
  for (const Node* node = root_; node != root_ + root_->size && at < end; ++node) {
    if (!node->is_scalar() || node->span.end <= at) continue;
    const bool text_block = node->style == Style::literal || node->style == Style::folded;
    const auto begin =
        text_block ? source_.end_of_line(source_.line_of(node->span.begin)) : node->span.begin; // its sign
    if (comment_before(std::min(begin, end))) return true;
    at = node->span.end;
  }
  return comment_before(end);
}

void Editor::need_one_line(const Node& flow) const {
  if (source_.line_of(flow.span.begin) != source_.line_of(flow.span.end))
    refuse(source_, {flow.span.begin, flow.span.begin + 1},
           {N_("a list in brackets over several lines cannot be edited safely")},
           {N_("put it on one line, or write each item on a line of its own; then repeat the command")});
}

void Editor::change_map(const Node& map, const Value& before, const Value& meant) {
  bool some_stay = false;
  const auto was = by_key(before), is = by_key(meant);
  for (const auto& entry : map.entries()) {
    const auto old = was.find(entry.key.value);
    if (old != was.end() && !is.contains(entry.key.value))
      remove_entry(map, entry, *old->second, some_stay);
    else
      some_stay = true;
  }
  for (const auto& [key, value] : meant.entries) {
    const auto known = was.find(key);
    const Value* old = known == was.end() ? nullptr : known->second;
    if (old && *old == value) continue;
    const auto entry = map.entry(key);
    if (entry)
      change(*entry, old ? *old : Value{}, value);
    else
      add_entry(map, key, value, meant);
  }
}

void Editor::change(const Entry& entry, const Value& before, const Value& meant) {
  const Node& node = entry.value;
  if (node.is_null())
    set_null(entry, meant);
  else if (node.is_map() && meant.kind == Value::Kind::map)
    change_map(node, before.kind == Value::Kind::map ? before : Value{}, meant);
  else if (node.is_list() && meant.kind == Value::Kind::list)
    change_list(node, before, meant);
  else
    replace(node, meant);
}

void Editor::set_null(const Entry& entry, const Value& value) {
  const Node& node = entry.value;
  if (node.span.begin != node.span.end)
    refuse(source_, node.span, {N_("an empty value that is written out")},
           {N_("delete it, and leave nothing behind the colon; then repeat the command")});
  if (node.flow || value.kind == Value::Kind::scalar || value.one_line) {
    // The value goes behind two spaces, where everybody else writes one. That marks a key that stood there before,
    // empty: when the value is taken back, the key stays. A comment behind it says the same, so one space does there.
    const bool bare = node.flow || behind(node.span).find('#') == npos;
    return splice(node.span, (bare ? "  " : " ") + flow_text(value));
  }
  const auto column = source_.column_of(entry.key.span.begin);
  insert_lines(last_line(span_of(entry), column), block_lines(value, column + filled_indent));
}

void Editor::replace(const Node& node, const Value& value) {
  const auto first = source_.line_of(node.span.begin), last = source_.line_of(node.span.end);
  const bool one_line = value.kind == Value::Kind::scalar || value.one_line || node.flow;
  const bool text_block = node.style == Style::literal || node.style == Style::folded;
  if (!one_line || (first != last && !text_block && has_comment(first, last)) || (!node.flow && !node.is_scalar()))
    refuse(source_, node.span, {N_("this cannot be replaced without touching what stands around it")}, {});
  if (!text_block) return splice(node.span, flow_text(value));
  // The sign of a block text gives way to the value, a comment beside it stays, the lines below go.
  const auto sign_end = std::min(text_.find_first_of(" \t\r\n", node.span.begin), node.span.end);
  splice({node.span.begin, sign_end}, flow_text(value));
  splice({std::min(source_.end_of_line(first), node.span.end), node.span.end}, "");
}

// A new key goes behind the nearest one that comes before it in the order of a course, else behind the first.
void Editor::add_entry(const Node& map, const std::string& key, const Value& value, const Value& order) {
  if (map.flow) {
    need_one_line(map);
    if (value.kind == Value::Kind::map && !value.one_line)
      refuse(source_, map.span, {N_("brackets are no place for a part of its own")},
             {N_("write each key on a line of its own; then repeat the command")});
    const auto at = map.entries().empty()
                        ? map.span.begin + 1
                        : std::max(span_of(map.entries().back()).end, map.entries().back().value.span.end);
    return splice({at, at}, (map.entries().empty() ? "" : ", ") + key + ": " + flow_text(value));
  }
  const auto first = key == "checklists" || order.entries.empty() ? map.entries().back() : map.entries().front();
  Span previous = span_of(first);
  std::map<std::string_view, Span> there;
  for (const auto& entry : map.entries()) there.emplace(entry.key.value, span_of(entry));
  for (const auto& [name, ignored] : order.entries) {
    if (name == key) break;
    if (const auto found = there.find(name); found != there.end()) previous = found->second;
  }
  insert_lines(last_line(previous, map.column), entry_lines(key, value, map.column));
}

void Editor::change_list(const Node& list, const Value& before, const Value& meant) {
  const auto& old = before.items;
  const auto& now = meant.items;
  if (now.empty()) return empty_list(list);
  std::size_t same = 0, same_end = 0;
  while (same < std::min(old.size(), now.size()) && old[same] == now[same]) ++same;
  while (same_end < std::min(old.size(), now.size()) - same &&
         old[old.size() - 1 - same_end] == now[now.size() - 1 - same_end])
    ++same_end;
  const auto both = std::min(old.size(), now.size()) - same_end;
  for (std::size_t i = same; i < both; ++i) change_item(list.item(i), old[i], now[i]);
  for (std::size_t i = both; i + same_end < old.size(); ++i) remove_item(list, i, both > 0);
  for (std::size_t i = both; i + same_end < now.size(); ++i) append_item(list, now[i]);
}

void Editor::change_item(const Node& item, const Value& before, const Value& meant) {
  if (item.is_map() && meant.kind == Value::Kind::map)
    change_map(item, before, meant);
  else if (item.is_list() && meant.kind == Value::Kind::list)
    change_list(item, before, meant);
  else
    replace(item, meant);
}

void Editor::append_item(const Node& list, const Value& value) {
  if (list.flow) {
    need_one_line(list);
    const auto at = list.items().empty() ? list.span.begin + 1 : list.items().back().span.end;
    return splice({at, at}, (list.items().empty() ? "" : ", ") + flow_text(value));
  }
  Value one{Value::Kind::list, {}};
  one.items.push_back(value);
  insert_lines(last_line(list.items().back().span, list.column), block_lines(one, list.column));
}

std::string Editor::result() const {
  auto splices = splices_;
  std::stable_sort(splices.begin(), splices.end(),
                   [](const Splice& a, const Splice& b) { return a.span.begin < b.span.begin; });
  std::string text;
  std::size_t at = 0;
  for (const auto& [span, replacement] : splices) { // two removals may share a line end
    const auto begin = std::max(at, span.begin);
    text.append(text_, at, begin - at).append(replacement);
    at = std::max(at, span.end);
  }
  return text.append(text_, at);
}

Expected<std::string> edited(const Document& document, const Value& before, const Value& meant) {
  Editor editor(document);
  try {
    editor.change_map(document.root(), before, meant);
  } catch (const Refused& refused) {
    return failed(refused.error);
  }
  return editor.result();
}

} // namespace cti::text
