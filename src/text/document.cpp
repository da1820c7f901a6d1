#include "cti/text/document.hpp"

#include "bytes.hpp"
#include "plain_reader.hpp"
#include "scalars.hpp"
#include "tree.hpp"

#include <algorithm>
#include <charconv>

namespace cti::text {

// A node, and not one of what it holds, ends the row of a list or map.
Items Node::items() const { return is_list() ? Items{this + 1, this + size} : Items{this, this}; }
Entries Node::entries() const { return is_map() ? Entries{this + 1, this + size} : Entries{this, this}; }

const Node& Node::item(std::size_t i) const { return *std::ranges::next(items().begin(), static_cast<long>(i)); }

std::optional<Entry> Node::entry(std::string_view key) const {
  for (const auto entry : entries())
    if (entry.key.value == key) return entry;
  return std::nullopt;
}

const Node* Document::at(const std::vector<std::string>& path) const {
  const Node* node = &root();
  for (const auto& step : path) {
    if (node->is_list()) {
      const auto count = node->items().size();
      std::size_t i = count;
      std::from_chars(step.data(), step.data() + step.size(), i);
      if (i >= count) return nullptr;
      node = &node->item(i);
    } else {
      const auto entry = node->entry(step);
      if (!entry) return nullptr;
      node = &entry->value;
    }
  }
  return node;
}

Place Document::place_of(const std::vector<std::string>& path) const {
  auto known = path;
  while (!known.empty() && !at(known)) known.pop_back();
  const Node* node = at(known);
  if (!known.empty() && !node->is_scalar()) {
    const auto last = known.back();
    known.pop_back();
    if (const Node* parent = at(known); parent->is_map()) node = &parent->entry(last)->key;
  }
  return source.place(
      {node->span.begin, std::min(node->span.end, source.end_of_line(source.line_of(node->span.begin)))});
}

Expected<Document> parse(std::string file, std::string text) { return parse(Source{std::move(file), std::move(text)}); }

Expected<Document> parse(Source source) {
  Document document{std::move(source)};
  if (document.source.text().size() <= largest_file) {
    const auto is_plain = read_plain(document);
    if (!is_plain) return failed(is_plain.error());
    if (*is_plain) return document;
  }
  return parse_by_events(std::move(document.source));
}

Expected<Document> parse_by_events(Source source) {
  Document document{std::move(source)};
  if (auto mistake = unreadable_bytes(document.source)) return failed(std::move(*mistake));
  try {
    read_tree(document);
  } catch (const Refused& refused) {
    return failed(refused.error);
  }
  if (!document.root().is_map())
    return failed({Kind::invalid,
                   {N_("this is not a list of 'key: value' lines")},
                   {N_("see an example: cti init --example")},
                   document.source.place(document.root().span)});
  return document;
}

} // namespace cti::text
