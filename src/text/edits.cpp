#include "edits.hpp"

#include "scalars.hpp"

#include <algorithm>

namespace cti::text {
namespace {

constexpr auto npos = std::string::npos;

struct Splice {
  Span span;
  std::string text;
};

class Editor {
public:
  explicit Editor(const Document& document) : source_(document.source), text_(document.source.text()) {}

  void change_map(const Node& map, const Value& before, const Value& meant);
  std::string result() const;

private:
  void change(const Entry& entry, const Value& before, const Value& meant);
  void change_list(const Node& list, const Value& before, const Value& meant);
  void change_item(const Node& item, const Value& before, const Value& meant);
  void add_entry(const Node& map, const std::string& key, const Value& value, const Value& order);
  void append_item(const Node& list, const Value& value);
  void remove_entry(const Node& map, const Entry& entry, const Value& before);
  void remove_item(const Node& list, std::size_t i);
  void remove_flow(const Node& flow, Span gone, std::size_t i, std::size_t count, Span before, Span after);
  void set_null(const Entry& entry, const Value& value);
  void replace(const Node& node, const Value& value);

  void splice(Span span, std::string text) { splices_.push_back({span, std::move(text)}); }
  void insert_lines(std::size_t line, const std::vector<std::string>& lines);
  void remove_lines(Span what, std::string_view head, std::size_t first, std::size_t last);
  std::size_t last_line(Span content, std::size_t column) const;
  bool has_comment(std::size_t first_line, std::size_t last_line) const;
  std::string_view behind(Span span) const;
  void need_one_line(const Node& flow) const;
  std::string line_end(std::size_t line) const;

  const Source& source_;
  const std::string& text_;
  std::vector<Splice> splices_;
};

Span span_of(const Entry& entry) { return {entry.key.span.begin, std::max(entry.key.span.end + 1, entry.value.span.end)}; }

std::string Editor::line_end(std::size_t line) const {
  if (line + 1 == source_.lines() && line > 0) --line; // the last line may lack one
  return source_.end_of_line(line) < text_.size() && text_[source_.end_of_line(line)] == '\r' ? "\r\n" : "\n";
}

// Behind the line, before its own line end: so a missing last line end stays missing.
void Editor::insert_lines(std::size_t line, const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& each : lines) text += line_end(line) + each;
  splice({source_.end_of_line(line), source_.end_of_line(line)}, text);
}

// The last line of the content and of the comments that are indented deeper than the block it belongs to.
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

// Also true for a # inside a text: then the lines are left to their author.
bool Editor::has_comment(std::size_t first, std::size_t last) const {
  for (std::size_t line = first; line <= last; ++line)
    if (source_.line(line).find('#') != npos) return true;
  return false;
}

void Editor::need_one_line(const Node& flow) const {
  if (source_.line_of(flow.span.begin) != source_.line_of(flow.span.end))
    refuse(source_, {flow.span.begin, flow.span.begin + 1}, {N_("a list in brackets over several lines cannot be edited safely")},
           {N_("put it on one line, or write each item on a line of its own; then repeat the command")});
}

void Editor::change_map(const Node& map, const Value& before, const Value& meant) {
  for (const auto& [key, value] : before.entries)
    if (!meant.entry(key)) remove_entry(map, *map.entry(key), value);
  for (const auto& [key, value] : meant.entries) {
    const Value* old = before.entry(key);
    if (old && *old == value) continue;
    const Entry* entry = map.entry(key);
    if (entry) change(*entry, old ? *old : Value{}, value);
    else add_entry(map, key, value, meant);
  }
}

void Editor::change(const Entry& entry, const Value& before, const Value& meant) {
  const Node& node = entry.value;
  if (node.is_null()) set_null(entry, meant);
  else if (node.is_map() && meant.kind == Value::Kind::map) change_map(node, before.kind == Value::Kind::map ? before : Value{}, meant);
  else if (node.is_list() && meant.kind == Value::Kind::list) change_list(node, before, meant);
  else replace(node, meant);
}

void Editor::set_null(const Entry& entry, const Value& value) {
  const Node& node = entry.value;
  if (node.flow || value.kind == Value::Kind::scalar || value.one_line) {
    const bool written = node.span.begin != node.span.end;
    // Two spaces say that the line was there, empty, before: taking the value back then leaves the line. Beside a
    // comment that is plain anyway.
    const bool bare = !node.flow && behind(node.span).find('#') == npos;
    return splice(node.span, (written ? "" : bare ? "  " : " ") + flow_text(value));
  }
  if (node.span.begin != node.span.end) splice(node.span, "");
  const auto column = source_.column_of(entry.key.span.begin);
  insert_lines(last_line(span_of(entry), column), block_lines(value, column + 2));
}

void Editor::replace(const Node& node, const Value& value) {
  const auto first = source_.line_of(node.span.begin), last = source_.line_of(node.span.end);
  const bool one_line = value.kind == Value::Kind::scalar || value.one_line || node.flow;
  const bool text_block = node.style == Style::literal || node.style == Style::folded;
  if (!one_line || (first != last && !text_block && has_comment(first, last)) || (!node.flow && !node.is_scalar()))
    refuse(source_, node.span, {N_("this cannot be replaced without touching what stands around it")},
           {N_("change it by hand, in your editor")});
  splice(node.span, flow_text(value));
}

// A new key goes behind the nearest one that comes before it in the order of a course, else behind the first.
void Editor::add_entry(const Node& map, const std::string& key, const Value& value, const Value& order) {
  if (map.flow) {
    need_one_line(map);
    const auto at = map.entries.empty() ? map.span.begin + 1 : std::max(span_of(map.entries.back()).end, map.entries.back().value.span.end);
    return splice({at, at}, (map.entries.empty() ? "" : ", ") + key + ": " + flow_text(value));
  }
  const Entry* previous = nullptr;
  for (const auto& [name, ignored] : order.entries) {
    if (name == key) break;
    if (const Entry* entry = map.entry(name)) previous = entry;
  }
  if (!previous) previous = key == "checklists" || order.entries.empty() ? &map.entries.back() : &map.entries.front();
  insert_lines(last_line(span_of(*previous), map.column), entry_lines(key, value, map.column));
}

void Editor::change_list(const Node& list, const Value& before, const Value& meant) {
  const auto& old = before.items;
  const auto& now = meant.items;
  std::size_t same = 0, same_end = 0;
  while (same < std::min(old.size(), now.size()) && old[same] == now[same]) ++same;
  while (same_end < std::min(old.size(), now.size()) - same && old[old.size() - 1 - same_end] == now[now.size() - 1 - same_end]) ++same_end;
  const auto both = std::min(old.size(), now.size()) - same_end;
  for (std::size_t i = same; i < both; ++i) change_item(list.items[i], old[i], now[i]);
  for (std::size_t i = both; i + same_end < old.size(); ++i) remove_item(list, i);
  for (std::size_t i = both; i + same_end < now.size(); ++i) append_item(list, now[i]);
}

void Editor::change_item(const Node& item, const Value& before, const Value& meant) {
  if (item.is_map() && meant.kind == Value::Kind::map) change_map(item, before, meant);
  else replace(item, meant);
}

void Editor::append_item(const Node& list, const Value& value) {
  if (list.flow) {
    need_one_line(list);
    const auto at = list.items.empty() ? list.span.begin + 1 : list.items.back().span.end;
    return splice({at, at}, (list.items.empty() ? "" : ", ") + flow_text(value));
  }
  Value one{Value::Kind::list, {}};
  one.items.push_back(value);
  insert_lines(last_line(list.items.back().span, list.column), block_lines(one, list.column));
}

// With the separating comma on one side of it.
void Editor::remove_flow(const Node& flow, Span gone, std::size_t i, std::size_t count, Span before, Span after) {
  need_one_line(flow);
  if (i > 0) gone.begin = before.end;
  else if (count > 1) gone.end = after.begin;
  splice(gone, "");
}

void Editor::remove_entry(const Node& map, const Entry& entry, const Value& before) {
  const auto i = static_cast<std::size_t>(&entry - map.entries.data());
  const auto count = map.entries.size();
  if (map.flow)
    return remove_flow(map, span_of(entry), i, count, i ? span_of(map.entries[i - 1]) : Span{},
                       i + 1 < count ? span_of(map.entries[i + 1]) : Span{});
  const auto first = source_.line_of(entry.key.span.begin), last = source_.line_of(span_of(entry).end);
  const bool known = !entry.value.is_map() || before.one_line || entry.value.entries.size() == before.entries.size();
  if (entry.value.is_map() && !entry.value.flow && (!known || has_comment(first, last))) return change_map(entry.value, before, {});
  const Span value{entry.key.span.end + 1, entry.value.span.end};
  const bool was_empty = text_.compare(value.begin, 2, "  ") == 0;
  const bool beside_comment = behind(span_of(entry)).find('#') != npos;
  if (first == last && (was_empty || beside_comment)) return splice(value, "");
  remove_lines(entry.key.span, "", first, last);
}

void Editor::remove_item(const Node& list, std::size_t i) {
  const auto& item = list.items[i];
  const auto count = list.items.size();
  if (list.flow)
    return remove_flow(list, item.span, i, count, i ? list.items[i - 1].span : Span{}, i + 1 < count ? list.items[i + 1].span : Span{});
  const auto first = source_.line_of(item.span.begin), last = source_.line_of(item.span.end);
  if (count > 1) return remove_lines(item.span, "-", first, last);
  if (has_comment(first, last))
    refuse(source_, item.span, {N_("there is a comment in the lines to remove")}, {N_("remove them by hand")});
  splice({source_.begin_of_line(first) + list.column, item.span.end}, "[]");
}

// head: all that may stand before it on its first line.
void Editor::remove_lines(Span what, std::string_view head, std::size_t first, std::size_t last) {
  const auto begin = source_.begin_of_line(first);
  auto before = text_.substr(begin, what.begin - begin);
  std::erase(before, ' ');
  if (before != head || has_comment(first, last))
    refuse(source_, what, {N_("this cannot be removed without touching what stands around it")}, {N_("remove the lines by hand")});
  const bool last_of_file = last + 1 == source_.lines();
  if (last_of_file && first > 0) return splice({source_.end_of_line(first - 1), text_.size()}, "");
  splice({begin, last_of_file ? text_.size() : source_.begin_of_line(last + 1)}, "");
}

std::string Editor::result() const {
  auto splices = splices_;
  std::stable_sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) { return a.span.begin < b.span.begin; });
  std::string text;
  std::size_t at = 0;
  for (const auto& [span, replacement] : splices) {
    text.append(text_, at, span.begin - at).append(replacement);
    at = span.end;
  }
  return text.append(text_, at);
}

} // namespace

Expected<std::string> edited(const Document& document, const Value& before, const Value& meant) {
  Editor editor(document);
  try {
    editor.change_map(document.root, before, meant);
  } catch (const Refused& refused) {
    return failed(refused.error);
  }
  return editor.result();
}

} // namespace cti::text
