#pragma once
// The work behind edited(): collects the splices that turn one text into another.

#include "cti/text/document.hpp"
#include "value.hpp"

namespace cti::text {

struct Splice {
  Span span;
  std::string text;
};

class Editor {
public:
  explicit Editor(const Document& document)
      : source_(document.source), text_(document.source.text()), root_(&document.root()) {}

  void change_map(const Node& map, const Value& before, const Value& meant);
  std::string result() const;

private:
  void change(const Entry& entry, const Value& before, const Value& meant);
  void change_list(const Node& list, const Value& before, const Value& meant);
  void change_item(const Node& item, const Value& before, const Value& meant);
  void add_entry(const Node& map, const std::string& key, const Value& value, const Value& order);
  void append_item(const Node& list, const Value& value);
  void remove_entry(const Node& map, const Entry& entry, const Value& before, bool some_stay_before);
  void remove_item(const Node& list, std::size_t i, bool some_stay_before);
  void empty_list(const Node& list);
  bool stands_in_an_earlier_slot(const Entry& entry) const;
  bool fills_an_earlier_key(const Entry& entry) const;
  bool holds_earlier_keys(const Node& map, const Value& before) const;
  void set_null(const Entry& entry, const Value& value);
  void replace(const Node& node, const Value& value);

  void splice(Span span, std::string text) { splices_.push_back({span, std::move(text)}); }
  void insert_lines(std::size_t line, const std::vector<std::string>& lines);
  void remove_lines(Span what, std::string_view head, std::size_t first, std::size_t last);
  std::size_t last_line(Span content, std::size_t column) const;
  bool has_comment(std::size_t first_line, std::size_t last_line) const;
  std::string_view behind(Span span) const;
  void need_one_line(const Node& flow) const;
  void need_line_end() const;
  std::string line_end(std::size_t line) const;

  const Source& source_;
  const std::string& text_;
  const Node* root_;
  std::vector<Splice> splices_;
};

/// How much deeper a block stands that was put under a key which was there, empty, before; a block that came with its
/// key stands two deeper. So taking it back leaves the key, or removes it.
inline constexpr std::size_t filled_indent{4};

/// From the key to the end of the value; of an empty one, to its colon.
inline Span span_of(const Entry& entry) {
  return {entry.key.span.begin, std::max(entry.key.span.end + 1, entry.value.span.end)};
}

} // namespace cti::text
