#pragma once
// A file as its author left it: the whole text, and a tree of nodes that each know their bytes.

#include "cti/course/error.hpp"

#include <deque>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cti::text {

/// Largest file that is read, in bytes. A course with years of notes stays far below.
inline constexpr std::size_t largest_file{1u << 20};

/// What is said of a larger one.
Error too_large(const std::string& file);

/// Deepest nesting that is read.
inline constexpr std::size_t deepest{32};

/// Bytes [begin, end) of a text.
struct Span {
  std::size_t begin{}, end{};

  bool operator==(const Span&) const = default;
};

/// A file's name and text, and where its lines begin, which is worked out when it is first asked for. Copies share
/// both.
class Source {
public:
  Source() = default;
  Source(std::string file, std::string text);

  const std::string& file() const { return file_; }
  const std::string& text() const { return text_->bytes; }

  /// Line of a byte, from 0.
  std::size_t line_of(std::size_t at) const;
  std::size_t lines() const { return starts().size(); }
  /// First byte of a line.
  std::size_t begin_of_line(std::size_t line) const { return starts()[line]; }
  /// Byte after the last one of the line, its line end not counted.
  std::size_t end_of_line(std::size_t line) const;
  /// Bytes between the line's first one and this one.
  std::size_t column_of(std::size_t at) const { return at - starts()[line_of(at)]; }
  std::string_view line(std::size_t line) const;

  /// With the line itself, if it is no longer than somebody would look at.
  Place place(Span span) const;

private:
  struct Text {
    std::string bytes;
    mutable std::once_flag counted{};
    mutable std::vector<std::size_t> starts{};
  };
  const std::vector<std::size_t>& starts() const;

  std::string file_;
  std::shared_ptr<const Text> text_{std::make_shared<const Text>()}; ///< shared: nodes point into it
};

enum class Style { plain, single_quoted, double_quoted, literal, folded };

/// What tells where a node ends: indentation, or brackets and commas (YAML calls that flow).
enum class Layout : unsigned char { block, flow };

class Items;
class Entries;
struct Entry;

/// The nodes of a text lie in one row, each before what it holds: a list before its items, a map before its keys, a key
/// before its value. So a tree costs one allocation, and a walk over it goes straight on.
struct Node {
  enum class Kind : unsigned char { null, scalar, list, map } kind{Kind::null};
  Style style{Style::plain};
  bool flow{false};
  unsigned size{1}; ///< nodes from this one to the last that it holds
  /// The node's bytes: of a text, with its quotes or the sign of a block text; of what is in brackets, with them; of a
  /// block, from its first key or dash to the end of its last value. Of an empty value, none: the place behind its
  /// colon or dash. The line end behind the last line is not in it.
  Span span{};
  std::string_view value{};
  unsigned column{}; ///< of the keys or dashes of a block, in bytes
  unsigned slot{};   ///< the place right behind the colon or dash that leads to it

  bool is_map() const { return kind == Kind::map; }
  bool is_list() const { return kind == Kind::list; }
  bool is_null() const { return kind == Kind::null; }
  bool is_scalar() const { return kind == Kind::scalar; }

  Items items() const;     ///< of a list; none of anything else
  Entries entries() const; ///< of a map; none of anything else
  /// The item at that position, counted from 0; the list must have so many.
  const Node& item(std::size_t i) const;
  std::optional<Entry> entry(std::string_view key) const;

  /// The same kind of node, with the same value and at the same bytes; what it holds stands in nodes of its own.
  bool operator==(const Node&) const = default;
};

struct Entry {
  const Node& key;
  const Node& value;
};

/// The items of a list or the entries of a map, to loop over. `Each` tells the two apart: at() gives the item or entry
/// that begins at a node, next() the node at which the one behind it begins.
template <class Each> class Held {
public:
  struct Iterator {
    using difference_type = std::ptrdiff_t;
    using value_type = std::remove_cvref_t<decltype(Each::at(nullptr))>;
    const Node* node{};

    decltype(auto) operator*() const { return Each::at(node); }
    Iterator& operator++() { return node = Each::next(node), *this; }
    Iterator operator++(int) {
      const auto before = *this;
      ++*this;
      return before;
    }
    bool operator==(const Iterator&) const = default;
  };

  Held(const Node* first, const Node* end) : first_(first), end_(end) {}

  Iterator begin() const { return {first_}; }
  Iterator end() const { return {end_}; }
  bool empty() const { return first_ == end_; }
  std::size_t size() const { return static_cast<std::size_t>(std::ranges::distance(begin(), end())); }
  /// The first and the last; there must be one. back() walks over all of them.
  decltype(auto) front() const { return *begin(); }
  decltype(auto) back() const {
    auto last = begin();
    for (auto at = begin(); at != end(); ++at) last = at;
    return *last;
  }

private:
  const Node *first_, *end_;
};

struct EachItem {
  static const Node& at(const Node* node) { return *node; }
  static const Node* next(const Node* node) { return node + node->size; }
};
struct EachEntry {
  static Entry at(const Node* node) { return {*node, node[1]}; }
  static const Node* next(const Node* node) { return node + 1 + node[1].size; }
};
class Items : public Held<EachItem> {
  using Held::Held;
};
class Entries : public Held<EachEntry> {
  using Held::Held;
};

struct Document {
  Source source{};
  std::vector<Node> nodes{}; ///< the first one is the root, a map
  /// Values that do not stand in the text as they are meant: folded, escaped.
  std::shared_ptr<std::deque<std::string>> unfolded{};

  const Node& root() const { return nodes.front(); }

  /// The node that keys, and positions in lists as digits, lead to; none where there is no such node.
  const Node* at(const std::vector<std::string>& path) const;

  /// Where the fact at that path stands: its value; of a list or map, its key or dash. If the file lacks the end of the
  /// path, the place of the last part that is there.
  Place place_of(const std::vector<std::string>& path) const;
};

/// Reads the strict subset of YAML that case files are written in. Refused, with place and remedy: what yaml-cpp would
/// misread or drop, and all that a person would not write into a case (anchors, tags, a second document …).
Expected<Document> parse(Source source);
Expected<Document> parse(std::string file, std::string text);

/// The same by yaml-cpp alone, a hundred times slower: the referee of what is about to be saved.
Expected<Document> parse_by_events(Source source);

} // namespace cti::text
