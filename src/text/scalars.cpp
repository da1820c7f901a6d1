#include "scalars.hpp"

#include <algorithm>

namespace cti::text {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view flow_marks = ",[]{}";

bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// One line of a scalar that goes on over several: where its text begins, and how many line ends lie before it.
struct NextLine {
  std::size_t at, breaks;
};

class Scalar {
public:
  Scalar(const Source& source, std::size_t at, Surroundings around)
      : source_(source), text_(source.text()), begin_(at), around_(around) {}

  Node plain();
  Node single_quoted();
  Node double_quoted();

private:
  char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }
  bool ends(std::size_t at) const { return at >= text_.size() || is_break(text_[at]); }
  std::size_t end_of_plain_line(std::size_t at) const;
  NextLine next_line(std::size_t at) const;
  std::size_t after_quoted_break(std::size_t at, std::string& value, std::size_t keep);
  std::size_t escape(std::size_t at, std::string& value);
  void refuse_key_over_lines(std::size_t at) const;
  [[noreturn]] void unclosed() const;
  Node node(std::size_t end, Style style, std::string value) const;

  const Source& source_;
  std::string_view text_;
  std::size_t begin_;
  Surroundings around_;
};

Node Scalar::node(std::size_t end, Style style, std::string value) const {
  Node node;
  node.kind = Node::Kind::scalar;
  node.span = {begin_, end};
  node.style = style;
  node.flow = around_.flow;
  node.value = std::move(value);
  return node;
}

std::size_t Scalar::end_of_plain_line(std::size_t at) const {
  std::size_t end = at;
  for (; !ends(at); ++at) {
    const char c = text_[at], next = peek(at + 1);
    if (c == ':' && (is_blank(next) || is_break(next) || (around_.flow && flow_marks.find(next) != npos))) break;
    if (c == '#' && at > begin_ && is_blank(text_[at - 1])) break;
    if (around_.flow && flow_marks.find(c) != npos) break;
    if (!is_blank(c)) end = at + 1;
  }
  return end;
}

// From the end of one line to the first text of another; breaks is 0 where the line does not end here.
NextLine Scalar::next_line(std::size_t at) const {
  NextLine next{at, 0};
  while (next.at < text_.size()) {
    if (is_blank(text_[next.at])) ++next.at;
    else if (text_[next.at] == '\r') ++next.at;
    else if (text_[next.at] == '\n') ++next.at, ++next.breaks;
    else break;
  }
  return next;
}

std::string folded_breaks(std::size_t breaks) { return breaks == 1 ? " " : std::string(breaks - 1, '\n'); }

Node Scalar::plain() {
  std::string value;
  for (std::size_t at = begin_;;) {
    const auto end = end_of_plain_line(at);
    value += text_.substr(at, end - at);
    const auto next = next_line(end);
    if (around_.key || next.breaks == 0 || next.at >= text_.size() || text_[next.at] == '#') return node(end, Style::plain, value);
    if (around_.flow && flow_marks.find(text_[next.at]) != npos) return node(end, Style::plain, value);
    const auto column = static_cast<long>(source_.column_of(next.at));
    if (around_.flow ? column == 0 : column <= around_.indent) return node(end, Style::plain, value);
    if (text_[next.at] == '-' && (is_blank(peek(next.at + 1)) || is_break(peek(next.at + 1))))
      refuse(source_, {next.at, next.at + 1}, {N_("a list item under a value that stands on its key's line")},
             {N_("give the list a key of its own, or put the text in quotes")});
    if (end_of_plain_line(next.at) == next.at) return node(end, Style::plain, value);
    value += folded_breaks(next.breaks);
    at = next.at;
  }
}

void Scalar::unclosed() const {
  refuse(source_, {begin_, begin_ + 1}, {N_("a quote that is not closed")},
         {N_("close it on the same line; inside single quotes, write two for one")});
}

void Scalar::refuse_key_over_lines(std::size_t at) const {
  if (around_.key) refuse(source_, {begin_, at}, {N_("a key that goes on over lines")}, {N_("keep it on one line")});
}

// A line end inside quotes: blanks around it go, one becomes a space, more become one fewer. keep: escaped text stays.
std::size_t Scalar::after_quoted_break(std::size_t at, std::string& value, std::size_t keep) {
  refuse_key_over_lines(at);
  while (value.size() > keep && is_blank(value.back())) value.pop_back();
  const auto next = next_line(at);
  if (next.at >= text_.size()) unclosed();
  if (static_cast<long>(source_.column_of(next.at)) <= std::max(0L, around_.indent)) unclosed();
  value += folded_breaks(next.breaks);
  return next.at;
}

Node Scalar::single_quoted() {
  std::string value;
  for (std::size_t at = begin_ + 1; at < text_.size();) {
    const char c = text_[at];
    if (c == '\'' && peek(at + 1) == '\'') value += '\'', at += 2;
    else if (c == '\'') return node(at + 1, Style::single_quoted, value);
    else if (is_break(c)) at = after_quoted_break(at, value, 0);
    else value += c, ++at;
  }
  unclosed();
}

void append_utf8(std::string& value, unsigned code) {
  const auto tail = [&](int shift) { value += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) value += static_cast<char>(code);
  else if (code < 0x800) value += static_cast<char>(0xC0 | code >> 6), tail(0);
  else if (code < 0x10000) value += static_cast<char>(0xE0 | code >> 12), tail(6), tail(0);
  else value += static_cast<char>(0xF0 | code >> 18), tail(12), tail(6), tail(0);
}

// at: behind the backslash. Returns the byte behind the escape. Source: YAML 1.2, section 5.7.
std::size_t Scalar::escape(std::size_t at, std::string& value) {
  static constexpr std::string_view names = "0abtnvfre \"/\\";
  static constexpr char meanings[] = {'\0', '\a', '\b', '\t', '\n', '\v', '\f', '\r', '\x1b', ' ', '"', '/', '\\'};
  const char c = peek(at);
  if (const auto i = names.find(c); i != npos) return value += meanings[i], at + 1;
  const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  unsigned code = 0;
  for (std::size_t k = 1; k <= digits; ++k) {
    const char d = peek(at + k);
    const unsigned n = d >= '0' && d <= '9' ? d - '0' : d >= 'a' && d <= 'f' ? d - 'a' + 10 : d >= 'A' && d <= 'F' ? d - 'A' + 10 : 16;
    if (n == 16) refuse(source_, {at - 1, at + k}, {N_("an escape that lacks digits")}, {N_("write \\x41, \\u00e6 or \\U0001f600")});
    code = code << 4 | n;
  }
  if (digits == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
    refuse(source_, {at - 1, at + 1}, {N_("\\ before a character that it gives no meaning")}, {N_("write \\\\ for a backslash")});
  append_utf8(value, code);
  return at + 1 + digits;
}

Node Scalar::double_quoted() {
  std::string value;
  std::size_t keep = 0; // bytes that came from escapes: blanks among them are meant
  for (std::size_t at = begin_ + 1; at < text_.size();) {
    const char c = text_[at];
    if (c == '"') return node(at + 1, Style::double_quoted, value);
    if (c == '\\' && is_break(peek(at + 1)))
      refuse(source_, {at, at + 1}, {N_("a backslash at the end of a line")}, {N_("join the lines, or use a block text: |")});
    if (c == '\\') at = escape(at + 1, value), keep = value.size();
    else if (is_break(c)) at = after_quoted_break(at, value, keep), keep = value.size();
    else value += c, ++at;
  }
  unclosed();
}

/// Indicators behind | or >: how much deeper the text stands, and what becomes of its last line ends.
struct BlockHeader {
  long deeper = 0;
  char chomp = ' ';
  std::size_t first_line; ///< of the text
};

BlockHeader block_header(const Source& source, std::size_t at) {
  BlockHeader header{};
  const auto line = source.line_of(at);
  const auto text = source.line(line).substr(source.column_of(at) + 1);
  std::size_t i = 0;
  for (; i < text.size() && !is_blank(text[i]); ++i) {
    if (text[i] >= '1' && text[i] <= '9' && header.deeper == 0) header.deeper = text[i] - '0';
    else if ((text[i] == '+' || text[i] == '-') && header.chomp == ' ') header.chomp = text[i];
    else refuse(source, {at, at + 1 + text.size()}, {N_("text behind the sign of a block text")}, {N_("begin the text on the next line, indented")});
  }
  const auto rest = text.find_first_not_of(" \t", i);
  if (rest != npos && text[rest] != '#')
    refuse(source, {at, at + 1 + text.size()}, {N_("text behind the sign of a block text")}, {N_("begin the text on the next line, indented")});
  header.first_line = line + 1;
  return header;
}

std::size_t indentation(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

/// The lines of a block text without their indentation, blank ones behind the last text included.
struct BlockLines {
  std::vector<std::string_view> lines;
  std::size_t last_text; ///< how many of them up to the last that is not blank
  std::size_t first_line;
};

BlockLines block_lines(const Source& source, const BlockHeader& header, long outer) {
  std::size_t indent = header.deeper ? static_cast<std::size_t>(std::max(outer, 0L) + header.deeper) : 0;
  BlockLines block{{}, 0, header.first_line};
  std::size_t widest_blank = 0;
  for (std::size_t n = header.first_line; n < source.lines(); ++n) {
    const auto line = source.line(n);
    const auto spaces = indentation(line);
    const bool blank = spaces == line.size();
    if (!blank && indent == 0) {
      if (static_cast<long>(spaces) <= std::max(outer, -1L)) break;
      if (spaces == 0 || widest_blank > spaces)
        refuse(source, {source.begin_of_line(n), source.begin_of_line(n) + 1}, {N_("a block text that is indented unevenly")},
               {N_("indent all its lines alike")});
      indent = spaces;
    }
    if (!blank && spaces < indent) break;
    if (blank && n + 1 == source.lines() && line.empty()) break; // the end of the file is not a line
    if (blank) widest_blank = std::max(widest_blank, spaces);
    block.lines.push_back(indent == 0 || spaces < indent ? std::string_view{} : line.substr(indent));
    if (!block.lines.back().empty()) block.last_text = block.lines.size();
  }
  return block;
}

std::string literal_value(const BlockLines& block) {
  std::string value;
  for (std::size_t i = 0; i < block.last_text; ++i) value.append(i ? "\n" : "").append(block.lines[i]);
  return value;
}

// A single line end between two lines becomes a space, unless either is indented further; blank lines stay line ends.
std::string folded_value(const BlockLines& block) {
  std::string value;
  bool any = false, further = false;
  std::size_t blank = 0;
  for (std::size_t i = 0; i < block.last_text; ++i) {
    const auto line = block.lines[i];
    if (line.empty()) {
      ++blank;
      continue;
    }
    const bool now_further = is_blank(line.front());
    if (any && !further && !now_further) value += blank ? std::string(blank, '\n') : " ";
    else value += std::string(blank + any, '\n');
    value += line;
    any = true, further = now_further, blank = 0;
  }
  return value;
}

Node block_text(const Source& source, std::size_t at, Surroundings around) {
  const auto header = block_header(source, at);
  const auto block = block_lines(source, header, around.indent);
  const bool folded = source.text()[at] == '>';
  Node node;
  node.kind = Node::Kind::scalar;
  node.style = folded ? Style::folded : Style::literal;
  node.value = folded ? folded_value(block) : literal_value(block);
  const auto blank_behind = block.lines.size() - block.last_text;
  if (block.last_text && header.chomp != '-') node.value += '\n';
  if (header.chomp == '+') node.value += std::string(blank_behind, '\n');
  const auto kept = header.chomp == '+' ? block.lines.size() : block.last_text;
  node.span = {at, kept ? source.end_of_line(block.first_line + kept - 1) : source.end_of_line(source.line_of(at))};
  return node;
}

} // namespace

void refuse(const Source& source, Span span, Message what, Message hint) {
  throw Refused{{Kind::invalid, std::move(what), std::move(hint), source.place(span)}};
}

Node scalar_at(const Source& source, std::size_t at, Surroundings around) {
  Scalar scalar(source, at, around);
  const char first = source.text()[at];
  if (first == '"') return scalar.double_quoted();
  if (first == '\'') return scalar.single_quoted();
  if ((first == '|' || first == '>') && !around.flow && !around.key) return block_text(source, at, around);
  if (std::string_view{":?,]}@`%"}.find(first) != npos)
    refuse(source, {at, at + 1}, {N_("a text cannot begin with this sign")}, {N_("put the text in quotes")});
  return scalar.plain();
}

} // namespace cti::text
