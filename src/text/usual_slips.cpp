#include "usual_slips.hpp"

#include "scalars.hpp"

#include <algorithm>
#include <vector>

namespace cti::text {
namespace {

constexpr auto nowhere = std::string_view::npos;

/// How many lines above the one that yaml-cpp names are looked at.
constexpr std::size_t lines_looked_back{3};

/// A line as far as it is "key: value", with a dash before it or without. Columns count from 0.
struct Line {
  std::string_view text{};
  std::size_t begin{}; ///< of its first sign
  std::size_t key{};   ///< where the key begins, behind a dash
  std::size_t key_end{};
  std::size_t value{nowhere}; ///< where the value begins, none where there is nothing

  bool is_blank() const { return begin == text.size() || text[begin] == '#'; }
  bool has_dash() const { return key > begin; }
  bool has_key() const { return key_end > key && key_end < text.size() && text[key_end] == ':'; }
  bool has_value() const { return value != nowhere && text[value] != '#'; }
};

bool word_like(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Line line_at(const Source& source, std::size_t number) {
  Line line{source.line(number)};
  const auto text = line.text;
  line.begin = line.key = std::min(text.find_first_not_of(' '), text.size());
  if (text.substr(line.key).starts_with("- "))
    line.key = std::min(text.find_first_not_of(' ', line.key + 1), text.size());
  line.key_end = line.key;
  while (line.key_end < text.size() && word_like(text[line.key_end])) ++line.key_end;
  const bool is_key = line.key_end < text.size() && text[line.key_end] == ':';
  line.value = text.find_first_not_of(' ', is_key ? line.key_end + 1 : line.key);
  return line;
}

/// Where a quoted value ends, just behind its last quote; none where it does not on this line.
std::size_t end_of_quoted(std::string_view text, std::size_t quote) {
  for (auto at = quote + 1; at < text.size(); ++at) {
    if (text[quote] == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == text[quote]) {
      const bool doubled = text[quote] == '\'' && at + 1 < text.size() && text[at + 1] == text[quote];
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return nowhere;
}

class Slips {
public:
  Slips(const Source& source, std::size_t named) : source_(source), named_(std::min(named, source.lines() - 1)) {}

  /// From the plainest slips to the mere place.
  [[noreturn]] void refuse_best() const {
    for (std::size_t back = 0; back < lines_looked_back && back <= named_; ++back) look_at(named_ - back);
    look_for_open_quote();
    for (std::size_t back = 0; back < lines_looked_back && back <= named_; ++back) look_at_indentation(named_ - back);
    const auto line = line_at(source_, named_);
    refuse(source_, {source_.begin_of_line(named_) + line.begin, source_.end_of_line(named_)},
           {N_("this cannot be read, here or just above")},
           {N_("look at indentation, quotes and colons; texts with special signs go in quotes")});
  }

private:
  void look_at(std::size_t number) const {
    const auto line = line_at(source_, number);
    if (line.is_blank()) return;
    look_at_brackets(number, line);
    look_at_quotes(number, line);
    if (line.key == line.key_end) return;
    const auto text = line.text;
    if (line.has_key() && line.key_end + 1 < text.size() && text[line.key_end + 1] != ' ')
      refuse_at(number, line.key_end, line.key_end + 1, {N_("no space behind the colon")}, {N_("write 'key: value'")});
    if (text.find(':') == nowhere)
      refuse_at(number, line.key, text.size(), {N_("a key without its colon")},
                {N_("write 'key: value'; a text that goes on stands deeper than its key")});
    const auto second = line.has_key() ? text.find(": ", line.key_end + 2) : nowhere;
    if (second != nowhere && second < text.find(" #"))
      refuse_at(number, second, second + 1, {N_("a second colon in the line")},
                {N_("put the text behind the first one in quotes")});
  }

  void look_at_brackets(std::size_t number, const Line& line) const {
    if (!line.has_value() || (line.text[line.value] != '[' && line.text[line.value] != '{')) return;
    const char closing = line.text[line.value] == '[' ? ']' : '}';
    if (line.text.substr(0, line.text.find(" #")).find(closing) == nowhere)
      refuse_at(number, line.value, line.value + 1, {N_("a bracket that is not closed")},
                {N_("close it on the same line")});
  }

  void look_at_quotes(std::size_t number, const Line& line) const {
    if (!line.has_value() || (line.text[line.value] != '"' && line.text[line.value] != '\'')) return;
    const auto end = end_of_quoted(line.text, line.value);
    if (end == nowhere) return;
    const auto behind = line.text.find_first_not_of(" \r", end);
    if (behind == nowhere || line.text[behind] == '#' || line.text[behind] == ':') return;
    refuse_at(number, end - 1, end, {N_("the quotes end here, and the text goes on")},
              {N_("within single quotes write two for one; or put the text in double quotes")});
  }

  // A quote that nothing closes swallows the rest of the file: what cannot be read is then far away.
  void look_for_open_quote() const {
    for (std::size_t number = 0; number < source_.lines(); ++number) {
      const auto line = line_at(source_, number);
      if (line.is_blank() || !line.has_value()) continue;
      const char quote = line.text[line.value];
      const bool is_open = (quote == '"' || quote == '\'') && end_of_quoted(line.text, line.value) == nowhere;
      if (is_open && next_is_a_key(number))
        refuse_at(number, line.value, line.value + 1, {N_("a quote that is not closed")},
                  {N_("close it on the same line; inside single quotes, write two for one")});
    }
  }

  bool next_is_a_key(std::size_t number) const {
    return number + 1 == source_.lines() || line_at(source_, number + 1).has_key();
  }

  /// A key stands where no key above it does: neither beside one of those that it lies in, nor below one without a
  /// value.
  void look_at_indentation(std::size_t number) const {
    const auto line = line_at(source_, number);
    if (line.is_blank() || !line.has_key()) return;
    std::size_t least = nowhere, expected = nowhere;
    bool is_first = true;
    for (auto above = number; above-- > 0;) {
      const auto other = line_at(source_, above);
      if (other.is_blank() || other.key >= least) continue;
      if (is_first && !other.has_value() && line.begin > other.key) return; // the first one in it may stand anywhere
      if (other.key == line.begin || other.begin == line.begin) return;
      if (is_first) expected = other.key;
      is_first = false, least = other.begin;
      if (least == 0) break;
    }
    if (expected == nowhere) return;
    refuse_at(number, line.begin, line.text.size(), {N_("this line is indented unlike the ones above it")},
              {N_("it has {} spaces in front; the key above has {}"),
               {std::to_string(line.begin), std::to_string(expected)}});
  }

  [[noreturn]] void refuse_at(std::size_t number, std::size_t from, std::size_t until, Message what,
                              Message hint) const {
    const auto begin = source_.begin_of_line(number);
    refuse(source_, {begin + from, begin + until}, std::move(what), std::move(hint));
  }

  const Source& source_;
  std::size_t named_;
};

} // namespace

void refuse_usual_slip(const Source& source, std::size_t line) { Slips{source, line}.refuse_best(); }

} // namespace cti::text
