#include "scalars.hpp"

#include "block_text.hpp"

#include <algorithm>

namespace cti::text {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view flow_marks = ",[]{}";
constexpr std::string_view behind_flow_colon = ",[]{}?"; // libyaml refuses a: ?, so it is no text here either

bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// One line of a scalar that goes on over several: where its text begins, and how many line ends lie before it.
struct NextLine {
  std::size_t at, breaks;
};

class ScalarReader {
public:
  ScalarReader(const Source& source, std::size_t at, Surroundings around)
      : source_(source), text_(source.text()), begin_(at), around_(around) {}

  Scalar plain();
  Scalar single_quoted();
  Scalar double_quoted();

private:
  char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }
  bool ends(std::size_t at) const { return at >= text_.size() || is_break(text_[at]); }
  std::size_t end_of_plain_line(std::size_t at) const;
  NextLine next_line(std::size_t at) const;
  std::size_t after_quoted_break(std::size_t at, std::string& value, std::size_t keep);
  std::size_t escape(std::size_t at, std::string& value);
  void refuse_key_over_lines(std::size_t at) const;
  [[noreturn]] void unclosed() const;
  Scalar until(std::size_t end, Style style, std::string value) const {
    return {{begin_, end}, style, std::move(value)};
  }

  const Source& source_;
  std::string_view text_;
  std::size_t begin_;
  Surroundings around_;
};

std::size_t ScalarReader::end_of_plain_line(std::size_t at) const {
  std::size_t end = at;
  for (; !ends(at); ++at) {
    const char c = text_[at], next = peek(at + 1);
    if (c == ':' &&
        (is_blank(next) || is_break(next) || (around_.in_brackets() && behind_flow_colon.find(next) != npos)))
      break;
    if (c == '#' && at > begin_ && is_blank(text_[at - 1])) break;
    if (around_.in_brackets() && flow_marks.find(c) != npos) break;
    if (!is_blank(c)) end = at + 1;
  }
  return end;
}

// From the end of one line to the first text of another; breaks is 0 where the line does not end here.
NextLine ScalarReader::next_line(std::size_t at) const {
  NextLine next{at, 0};
  while (next.at < text_.size()) {
    if (is_blank(text_[next.at]) || text_[next.at] == '\r')
      ++next.at;
    else if (text_[next.at] == '\n')
      ++next.at, ++next.breaks;
    else
      break;
  }
  return next;
}

std::string folded_breaks(std::size_t breaks) { return breaks == 1 ? " " : std::string(breaks - 1, '\n'); }

Scalar ScalarReader::plain() {
  std::string value;
  for (std::size_t at = begin_;;) {
    const auto end = end_of_plain_line(at);
    value += text_.substr(at, end - at);
    const auto next = next_line(end);
    if (around_.is_key() || next.breaks == 0 || next.at >= text_.size() || text_[next.at] == '#')
      return until(end, Style::plain, value);
    if (around_.in_brackets() && flow_marks.find(text_[next.at]) != npos) return until(end, Style::plain, value);
    const auto column = static_cast<long>(source_.column_of(next.at));
    if (around_.in_brackets() ? column == 0 : column <= around_.indent) return until(end, Style::plain, value);
    if (text_[next.at] == '-' && (is_blank(peek(next.at + 1)) || is_break(peek(next.at + 1))))
      refuse(source_, {next.at, next.at + 1}, {N_("a list item under a value that stands on its key's line")},
             {N_("give the list a key of its own, or put the text in quotes")});
    if (end_of_plain_line(next.at) == next.at) return until(end, Style::plain, value);
    value += folded_breaks(next.breaks);
    at = next.at;
  }
}

void ScalarReader::unclosed() const {
  refuse(source_, {begin_, begin_ + 1}, {N_("a quote that is not closed")},
         {N_("close it on the same line; inside single quotes, write two for one")});
}

void ScalarReader::refuse_key_over_lines(std::size_t at) const {
  if (around_.is_key())
    refuse(source_, {begin_, at}, {N_("a key that goes on over lines")}, {N_("keep it on one line")});
}

// A line end inside quotes: the blanks around it go; one line end becomes a space, of more one goes. keep: how many
// bytes of the value came from escapes, whose blanks are meant.
std::size_t ScalarReader::after_quoted_break(std::size_t at, std::string& value, std::size_t keep) {
  refuse_key_over_lines(at);
  while (value.size() > keep && is_blank(value.back())) value.pop_back();
  const auto next = next_line(at);
  if (next.at >= text_.size()) unclosed();
  if (static_cast<long>(source_.column_of(next.at)) <= std::max(0L, around_.indent)) unclosed();
  value += folded_breaks(next.breaks);
  return next.at;
}

Scalar ScalarReader::single_quoted() {
  std::string value;
  for (std::size_t at = begin_ + 1; at < text_.size();) {
    const char c = text_[at];
    if (c == '\'' && peek(at + 1) == '\'')
      value += '\'', at += 2;
    else if (c == '\'')
      return until(at + 1, Style::single_quoted, value);
    else if (is_break(c))
      at = after_quoted_break(at, value, 0);
    else
      value += c, ++at;
  }
  unclosed();
}

void append_utf8(std::string& value, unsigned code) {
  const auto tail = [&](int shift) { value += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80)
    value += static_cast<char>(code);
  else if (code < 0x800)
    value += static_cast<char>(0xC0 | code >> 6), tail(0);
  else if (code < 0x10000)
    value += static_cast<char>(0xE0 | code >> 12), tail(6), tail(0);
  else
    value += static_cast<char>(0xF0 | code >> 18), tail(12), tail(6), tail(0);
}

// at: behind the backslash. Returns the byte behind the escape. Source: YAML 1.2, section 5.7.
std::size_t ScalarReader::escape(std::size_t at, std::string& value) {
  static constexpr std::string_view names = "0abtnvfre \"/\\";
  static constexpr char meanings[] = {'\0', '\a', '\b', '\t', '\n', '\v', '\f', '\r', '\x1b', ' ', '"', '/', '\\'};
  const char c = peek(at);
  if (const auto i = names.find(c); i != npos) return value += meanings[i], at + 1;
  const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  unsigned code = 0;
  for (std::size_t k = 1; k <= digits; ++k) {
    const char d = peek(at + k);
    const unsigned n = d >= '0' && d <= '9'   ? d - '0'
                       : d >= 'a' && d <= 'f' ? d - 'a' + 10
                       : d >= 'A' && d <= 'F' ? d - 'A' + 10
                                              : 16;
    if (n == 16)
      refuse(source_, {at - 1, at + k}, {N_("an escape that lacks digits")},
             {N_("write \\x41, \\u00e6 or \\U0001f600")});
    code = code << 4 | n;
  }
  if (digits == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
    refuse(source_, {at - 1, at + 1}, {N_("\\ before a character that it gives no meaning")},
           {N_("write \\\\ for a backslash")});
  append_utf8(value, code);
  return at + 1 + digits;
}

Scalar ScalarReader::double_quoted() {
  std::string value;
  std::size_t keep = 0; // bytes that came from escapes: blanks among them are meant
  for (std::size_t at = begin_ + 1; at < text_.size();) {
    const char c = text_[at];
    if (c == '"') return until(at + 1, Style::double_quoted, value);
    if (c == '\\' && is_break(peek(at + 1)))
      refuse(source_, {at, at + 1}, {N_("a backslash at the end of a line")},
             {N_("join the lines, or use a block text: |")});
    if (c == '\\')
      at = escape(at + 1, value), keep = value.size();
    else if (is_break(c))
      at = after_quoted_break(at, value, keep), keep = value.size();
    else
      value += c, ++at;
  }
  unclosed();
}

} // namespace

void refuse(const Source& source, Span span, Message what, Message hint) {
  throw Refused{{Kind::invalid, std::move(what), std::move(hint), source.place(span)}};
}

Scalar scalar_at(const Source& source, std::size_t at, Surroundings around) {
  ScalarReader scalar(source, at, around);
  const char first = source.text()[at];
  if (first == '"') return scalar.double_quoted();
  if (first == '\'') return scalar.single_quoted();
  if ((first == '|' || first == '>') && !around.in_brackets() && !around.is_key())
    return block_text(source, at, around);
  if (std::string_view{":?,]}@`%"}.find(first) != npos)
    refuse(source, {at, at + 1}, {N_("a text cannot begin with this sign")}, {N_("put the text in quotes")});
  return scalar.plain();
}

} // namespace cti::text
