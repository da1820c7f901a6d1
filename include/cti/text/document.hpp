#pragma once
// A file as its author left it: the whole text, and a tree of nodes that each know their bytes.

#include "cti/course/error.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cti::text {

/// Largest file that is read, in bytes. A course with years of notes stays far below.
inline constexpr std::size_t largest_file{1u << 20};

/// Deepest nesting that is read.
inline constexpr std::size_t deepest{32};

/// Bytes [begin, end) of a text.
struct Span {
  std::size_t begin{}, end{};

  bool operator==(const Span&) const = default;
};

/// A file's name and text, and where its lines begin.
class Source {
public:
  Source() = default;
  Source(std::string file, std::string text);

  const std::string& file() const { return file_; }
  const std::string& text() const { return text_; }

  /// Line of a byte, from 0.
  std::size_t line_of(std::size_t at) const;
  std::size_t lines() const { return starts_.size(); }
  /// First byte of a line.
  std::size_t begin_of_line(std::size_t line) const { return starts_[line]; }
  /// Byte after the last one of the line, its line end not counted.
  std::size_t end_of_line(std::size_t line) const;
  /// Bytes between the line's first one and this one.
  std::size_t column_of(std::size_t at) const { return at - starts_[line_of(at)]; }
  std::string_view line(std::size_t line) const;

  Place place(Span span) const;

private:
  std::string file_, text_;
  std::vector<std::size_t> starts_{0};
};

enum class Style { plain, single_quoted, double_quoted, literal, folded };

struct Entry;

struct Node {
  enum class Kind { null, scalar, list, map } kind{Kind::null};
  /// A scalar with its quotes or block header; a flow collection with its brackets; a block from its first child to its
  /// last. An empty value: the place right behind its colon or dash. Line ends behind the last line are not in it.
  Span span{};
  Style style{Style::plain};
  bool flow{false};
  std::string value{};
  std::vector<Node> items;
  std::vector<Entry> entries; // no {}: Entry is complete only below
  std::size_t column{};       ///< of the keys or dashes of a block, in bytes
  std::size_t slot{};         ///< the place right behind the colon or dash that leads to it

  bool is_map() const { return kind == Kind::map; }
  bool is_list() const { return kind == Kind::list; }
  bool is_null() const { return kind == Kind::null; }
  bool is_scalar() const { return kind == Kind::scalar; }
  const Entry* entry(std::string_view key) const;
};

struct Entry {
  Node key, value;
};

struct Document {
  Source source{};
  Node root{};

  /// The node that keys, and positions in lists as digits, lead to; none where there is no such node.
  const Node* at(const std::vector<std::string>& path) const;

  /// Where the fact at that path stands: its value, or the key or dash of what holds more; as much of the path as there
  /// is.
  Place place_of(const std::vector<std::string>& path) const;
};

/// Reads the strict subset of YAML that case files are written in. Refused, with place and remedy: what yaml-cpp would
/// misread or drop, and all that a person would not write into a case (anchors, tags, a second document …).
Expected<Document> parse(std::string file, std::string text);

} // namespace cti::text
