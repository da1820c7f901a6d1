// Removing takes whole lines, or an item with its comma; what shares a line or holds a comment is left to its author.

#include "editor.hpp"
#include "scalars.hpp"

#include <algorithm>

namespace cti::text {
namespace {

constexpr auto npos = std::string::npos;

/// An item of a list or map in brackets with the comma that parts it from its neighbour.
Span with_comma(Span own, Span previous, Span next, bool some_stay_before) {
  if (some_stay_before) return {previous.end, own.end};
  return {own.begin, next.begin == next.end ? own.end : next.begin};
}

bool ends_block_text(const Node& node, std::size_t at) {
  const bool text_block = node.style == Style::literal || node.style == Style::folded;
  if (text_block && node.span.end == at) return true;
  return std::ranges::any_of(node.entries(), [&](const Entry& entry) { return ends_block_text(entry.value, at); }) ||
         std::ranges::any_of(node.items(), [&](const Node& item) { return ends_block_text(item, at); });
}

} // namespace

// Two spaces before a value mark that its key stood there, empty, before cti filled it in: see set_null().
bool Editor::stands_in_an_earlier_slot(const Entry& entry) const {
  return !entry.value.is_null() && text_.compare(entry.value.slot, 2, "  ") == 0;
}

// The same for a block: it stands filled_indent deeper than its key.
bool Editor::fills_an_earlier_key(const Entry& entry) const {
  const bool block = entry.value.is_map() && !entry.value.flow;
  return block && entry.value.column == source_.column_of(entry.key.span.begin) + filled_indent;
}

// Whether the map has keys that stood there before cti wrote what is now taken back. Then it cannot go as a whole.
bool Editor::holds_earlier_keys(const Node& map, const Value& before) const {
  return std::ranges::any_of(map.entries(), [&](const Entry& entry) {
    const Value* known = before.entry(entry.key.value);
    if (!known || stands_in_an_earlier_slot(entry) || fills_an_earlier_key(entry)) return true;
    if (!entry.value.is_map() || known->one_line) return false;
    return entry.value.flow || holds_earlier_keys(entry.value, *known);
  });
}

void Editor::remove_entry(const Node& map, const Entry& entry, const Value& before, bool some_stay_before) {
  const Span value{entry.value.slot, entry.value.span.end};
  const bool was_empty = stands_in_an_earlier_slot(entry);
  if (entry.value.is_map() && entry.value.flow && !before.one_line) return change_map(entry.value, before, {});
  if (map.flow && was_empty) return splice(value, "");
  if (map.flow) {
    need_one_line(map);
    Span previous, next;
    for (const auto other : map.entries()) {
      if (other.key.span.begin < entry.key.span.begin) previous = span_of(other);
      if (other.key.span.begin > entry.key.span.begin && next == Span{}) next = span_of(other);
    }
    return splice(with_comma(span_of(entry), previous, next, some_stay_before), "");
  }
  if (entry.value.is_list() && before.kind == Value::Kind::list)
    return change_list(entry.value, before, {Value::Kind::list, {}});
  if (&map == root_ && map.entries().size() == 1)
    refuse(source_, entry.key.span, {N_("the last key of the file cannot be removed")},
           {N_("delete the file, if it is not needed any more")});
  const auto first = source_.line_of(entry.key.span.begin), last = source_.line_of(span_of(entry).end);
  const bool known = entry.value.entries().size() == before.entries.size();
  const bool one_fact = entry.value.flow && before.one_line && known;
  if (entry.value.is_map() && !one_fact &&
      (!known || has_comment(first, last) || holds_earlier_keys(entry.value, before)))
    return change_map(entry.value, before, {});
  if (fills_an_earlier_key(entry)) return splice({source_.end_of_line(first), source_.end_of_line(last)}, "");
  const bool beside_comment = behind(span_of(entry)).find('#') != npos;
  if (first == last && (was_empty || beside_comment)) return splice(value, "");
  remove_lines(entry.key.span, "", first, last);
}

void Editor::remove_item(const Node& list, std::size_t i, bool some_stay_before) {
  const auto& item = list.item(i);
  if (!list.flow) return remove_lines(item.span, "-", source_.line_of(item.span.begin), source_.line_of(item.span.end));
  need_one_line(list);
  const Span previous = i ? list.item(i - 1).span : Span{},
             next = i + 1 < list.items().size() ? list.item(i + 1).span : Span{};
  splice(with_comma(item.span, previous, next, some_stay_before), "");
}

// An empty list is written [] behind its colon or dash: left alone, the key would have no value.
void Editor::empty_list(const Node& list) {
  if (list.flow) {
    need_one_line(list);
    return splice(list.span, "[]");
  }
  const auto first = source_.line_of(list.span.begin), last = source_.line_of(list.span.end);
  if (has_comment(first, last))
    refuse(source_, list.items().front().span, {N_("there is a comment in the lines to remove")}, {});
  if (source_.line_of(list.slot) == first) return splice(list.span, "[]");
  splice({list.slot, list.slot}, " []");
  remove_lines(list.span, "", first, last);
}

// head: what may stand before it on its first line, blanks apart: the dash of an item, or nothing.
void Editor::remove_lines(Span what, std::string_view head, std::size_t first, std::size_t last) {
  const auto begin = source_.begin_of_line(first);
  auto before = text_.substr(begin, what.begin - begin);
  std::erase(before, ' ');
  if (before != head || has_comment(first, last))
    refuse(source_, what, {N_("this cannot be removed without touching what stands around it")}, {});
  const bool last_of_file = last + 1 == source_.lines();
  const bool keep_line_end = first == 0 || ends_block_text(*root_, source_.end_of_line(first - 1));
  if (last_of_file && !keep_line_end) return splice({source_.end_of_line(first - 1), text_.size()}, "");
  splice({begin, last_of_file ? text_.size() : source_.begin_of_line(last + 1)}, "");
}

} // namespace cti::text
