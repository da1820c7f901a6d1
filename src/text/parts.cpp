#include "parts.hpp"

#include "facts.hpp"
#include "lines.hpp"

#include <algorithm>

namespace cti::text {
namespace {

/// What cannot be told apart line by line.
struct NotByLines {};

/// A key with its value, or an item.
struct Child {
  std::size_t begin; ///< the byte of its key or dash
  const Node* key;   ///< none of an item
  const Node* value;
};

std::vector<Child> children_of(const Node& node) {
  std::vector<Child> children;
  for (const auto& [key, value] : node.entries()) children.push_back({key.span.begin, &key, &value});
  for (const auto& item : node.items()) children.push_back({item.slot - 1u, nullptr, &item});
  return children;
}

bool is_comment(std::string_view line) {
  const auto at = line.find_first_not_of(" \t");
  return at != line.npos && line[at] == '#';
}

class Cutter {
public:
  explicit Cutter(const Document& document) : source_(document.source), text_(document.source.text()) {}

  // [1] What follows the lines of a child and stands deeper than it is still its own. [2] What follows that leads to
  // the next one. [3] What is left behind the last one is the tail of what holds them.
  void cut(Part& part, const Node& node, Range range) {
    const auto children = children_of(node);
    auto at = range.begin;
    for (std::size_t i = 0; i < children.size(); ++i) {
      const auto begin = source_.line_of(children[i].begin);
      if (begin < at) throw NotByLines{};
      const auto next = i + 1 < children.size() ? source_.line_of(children[i + 1].begin) : range.end;
      const auto content_end = source_.line_of(std::max(children[i].begin, children[i].value->span.end)) + 1;
      auto lead = gap({at, begin});
      at = own_end({content_end, next}, source_.column_of(children[i].begin));
      part.parts.push_back(part_of(children[i], {begin, content_end}, at));
      part.parts.back().lead = std::move(lead);
    }
    part.tail = gap({at, range.end});
  }

private:
  std::string lines(Range range) const {
    if (range.begin > range.end) throw NotByLines{};
    const auto begin = source_.begin_of_line(range.begin);
    return text_.substr(begin, source_.begin_of_line(range.end) - begin);
  }

  std::string gap(Range range) const {
    for (auto line = range.begin; line < range.end; ++line)
      if (!is_blank(source_.line(line)) && !is_comment(source_.line(line))) throw NotByLines{};
    return lines(range);
  }

  std::size_t own_end(Range range, std::size_t column) const {
    auto end = range.begin;
    for (auto line = range.begin; line < range.end; ++line)
      if (is_comment(source_.line(line)) && indent_of(source_.line(line)) > column) end = line + 1;
    return end;
  }

  Part part_of(const Child& child, Range content, std::size_t end) {
    Part part{.is_item = !child.key,
              .name = child.key ? std::string{child.key->value} : name_of_item(*child.value),
              .says = all_said(*child.value),
              .column = source_.column_of(child.begin)};
    const auto& value = *child.value;
    const bool holds_more = !value.flow && (value.is_map() || value.is_list());
    const bool below = holds_more && source_.line_of(value.span.begin) > content.begin;
    if (holds_more && child.key && below) {
      part.head = lines({content.begin, content.begin + 1});
      part.comment = comment_behind(value.slot, content.begin, part.head);
      fill(part, value, {content.begin + 1, end});
    } else if (holds_more && !child.key && !below && value.is_map()) {
      text_[child.begin] = ' ';
      fill(part, value, {content.begin, end});
    } else {
      part.head = lines(content);
      part.comment = comment_behind(value.span.end, content.begin, part.head);
      part.tail = gap({content.end, end});
    }
    return part;
  }

  void fill(Part& part, const Node& value, Range range) {
    part.kind = value.is_map() ? Part::Kind::map : Part::Kind::list;
    cut(part, value, range);
  }

  // Behind the value there is nothing but blanks and the comment.
  std::size_t comment_behind(std::size_t value_end, std::size_t first_line, const std::string& head) const {
    const auto at = value_end - source_.begin_of_line(first_line);
    const auto last_line = head.rfind('\n', head.size() - 2) + 1; // 0 if there is but one
    if (at < last_line || at >= head.size()) return head.size() - 1;
    return at;
  }

  const Source& source_;
  std::string text_; ///< in which dashes before keys have become blanks
};

} // namespace

bool Part::is_empty(Kind what) const { return kind == Kind::whole && says == (what == Kind::map ? "{}" : "[]"); }

std::optional<Part> parts_of(const Document& document) {
  Part root{.kind = Part::Kind::map, .says = all_said(document.root())};
  try {
    if (document.root().flow) return std::nullopt;
    Cutter{document}.cut(root, document.root(), {0, document.source.lines() - 1});
  } catch (const NotByLines&) {
    return std::nullopt;
  }
  return root;
}

std::string lines_of(const Part& part) {
  auto lines = part.head;
  for (const auto& inner : part.parts) lines += inner.lead + lines_of(inner);
  lines += part.tail;
  if (part.is_item && part.kind != Part::Kind::whole) put_dash(lines, part.column);
  return lines;
}

bool is_only_comments(const std::string& lines) {
  for (std::size_t begin = 0; begin < lines.size(); begin = lines.find('\n', begin) + 1) {
    const std::string_view line = std::string_view{lines}.substr(begin, lines.find('\n', begin) - begin);
    if (!is_blank(line) && !is_comment(line)) return false;
  }
  return true;
}

bool put_dash(std::string& lines, std::size_t column) {
  for (std::size_t begin = 0; begin < lines.size(); begin = lines.find('\n', begin) + 1) {
    const std::string_view line = std::string_view{lines}.substr(begin, lines.find('\n', begin) - begin);
    if (is_blank(line) || is_comment(line)) continue;
    if (indent_of(line) <= column) return false;
    lines[begin + column] = '-';
    return true;
  }
  return false;
}

std::vector<std::string> comments_in(const std::string& text) {
  std::vector<std::string> comments;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    for (auto sign = text.find('#', begin); sign < end; sign = text.find('#', sign + 1))
      if (sign == begin || text[sign - 1] == ' ' || text[sign - 1] == '\t') {
        comments.push_back(text.substr(sign, end - sign));
        break;
      }
    begin = end + 1;
  }
  return comments;
}

} // namespace cti::text
