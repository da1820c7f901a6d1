#pragma once
// What a record says, as plain keys and texts: the common ground of writing a new file and of finding what to edit in
// an old one. Empty fields are left out.

#include <string>
#include <utility>
#include <vector>

namespace cti::text {

struct Value {
  enum class Kind { none, scalar, list, map } kind{Kind::none};
  std::string text{};   ///< of a scalar, as it stands in the file: quoted where it must be
  bool typed{false};    ///< a scalar that is a person's own words, not a day, a number or a word of the format
  bool one_line{false}; ///< a map or list that is one fact: written {a: b} or [a, b] on its line
  std::vector<Value> items{};
  std::vector<std::pair<std::string, Value>> entries{};

  const Value* entry(std::string_view key) const;
  bool operator==(const Value&) const = default;
};

/// A text as a scalar: plain where no reader could take it for anything else, otherwise in double quotes.
std::string scalar_text(std::string_view text);

/// {a: b, c: d} or [a, b].
std::string flow_text(const Value& value);

/// The lines of a map or list as a block, each indented by that many spaces and without its line end.
std::vector<std::string> block_lines(const Value& value, std::size_t indent);

/// The line or lines of one entry.
std::vector<std::string> entry_lines(const std::string& key, const Value& value, std::size_t indent);

} // namespace cti::text
