#pragma once
// A file as parts within parts: every key and every item with the lines that are its own, so that versions of a file
// can be put together part by part.

#include "cti/text/document.hpp"

namespace cti::text {

/// A key or an item. Its lines stand in this order: lead, head, the parts in it, tail.
struct Part {
  enum class Kind {
    whole, ///< one fact: a text, or what stands in brackets
    map,   ///< holds keys
    list   ///< holds items
  } kind{Kind::whole};
  bool is_item{false};
  std::string name{};    ///< the key, or what tells an item from others; empty if nothing does
  std::string says{};    ///< all that it says
  std::size_t column{};  ///< of its key or dash
  std::string lead{};    ///< comments and blank lines above it
  std::string head{};    ///< its own lines; none of an item with keys, whose dash stands before the first of them
  std::size_t comment{}; ///< where the comment behind the head begins, with its blanks; the end of the line if none
  std::vector<Part> parts{};
  std::string tail{}; ///< comments and blank lines below what is in it

  bool holds(Kind what) const { return kind == what; }
  /// Whether there are brackets with nothing in them, which can hold the same as a map or list.
  bool is_empty(Kind what) const;
};

/// The file as one part that holds the others; none where two of them share a line, or a line is nobody's. The text
/// ends in a line end.
std::optional<Part> parts_of(const Document& document);

/// The lines of a part without those that lead to it.
std::string lines_of(const Part& part);

/// Puts a dash into the blanks before the first line that is no comment; false where there is no such line.
bool put_dash(std::string& lines, std::size_t column);

/// Whether there is nothing but comments and blank lines.
bool is_only_comments(const std::string& lines);

/// Each comment of a text, from its sign to the end of its line.
std::vector<std::string> comments_in(const std::string& text);

} // namespace cti::text
