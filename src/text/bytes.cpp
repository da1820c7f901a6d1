#include "bytes.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace cti::text {
namespace {

using Mistake = std::optional<Error>;

unsigned byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

Mistake at(const Source& source, Span span, Message what, Message hint) {
  return Error{Kind::invalid, std::move(what), std::move(hint), source.place(span)};
}

Mistake not_utf8(const Source& source, std::size_t i) {
  const std::string_view text{source.text()};
  Place place = source.place({i, i + 1});
  place.source.clear(); // raw bytes would break the terminal
  const bool wide = text.size() > 1 && i < 2 && (byte(text, 0) == 0xFF || byte(text, 0) == 0xFE);
  return Error{Kind::invalid,
               {wide ? N_("the file is UTF-16, not UTF-8") : N_("a character that is not UTF-8")},
               {N_("save the file as UTF-8 in your editor")},
               place};
}

Mistake control_character(const Source& source, std::size_t i, unsigned code) {
  Place place = source.place({i, i + 1});
  place.source.clear();
  if (code == 0)
    return Error{Kind::invalid,
                 {N_("a NUL byte: the file is damaged, or not text")},
                 {N_("fetch the last good version, e.g. with git")},
                 place};
  return Error{Kind::invalid,
               {N_("a control character (U+{})"), {fmt::format("{:04X}", code)}},
               {N_("delete it; in double quotes it can be written as \\x{}"), {fmt::format("{:02X}", code)}},
               place};
}

// C0 and C1 controls, and the two characters that YAML 1.1 takes for line ends and YAML 1.2 does not.
bool is_control(unsigned code) {
  return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7F && code <= 0x9F) || code == 0x2028 ||
         code == 0x2029 || code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

Mistake bad_character(const Source& source) {
  const std::string_view text{source.text()};
  for (std::size_t i = byte_order_mark(text); i < text.size();) {
    const auto length = character_length(text, i);
    if (length == 0) return not_utf8(source, i);
    const bool line_end = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    const auto code = code_point(text, i, length);
    if (is_control(code) && !line_end) return control_character(source, i, code);
    i += length;
  }
  return std::nullopt;
}

bool is_marker(std::string_view line) {
  if (line == "=======") return true;
  for (const std::string_view mark : {"<<<<<<<", ">>>>>>>", "|||||||"})
    if (line.starts_with(mark) && (line.size() == mark.size() || line[mark.size()] == ' ')) return true;
  return false;
}

Mistake bad_line(const Source& source, std::size_t number) {
  const auto line = source.line(number);
  const auto begin = source.begin_of_line(number);
  if (is_marker(line))
    return at(source, {begin, begin + 7}, {N_("merge conflict: two versions of this part are in the file")},
              {N_("keep one side, remove the marker lines, then run: cti check")});
  if (line.starts_with('%'))
    return at(source, {begin, begin + line.size()}, {N_("a line that begins with %")},
              {N_("put the text in quotes, or indent it under its key")});
  const auto tab = std::min(line.find_first_not_of(' '), line.size());
  if (tab < line.size() && line[tab] == '\t')
    return at(source, {begin + tab, begin + tab + 1}, {N_("a tab as indentation")}, {N_("indent with spaces")});
  return std::nullopt;
}

} // namespace

std::size_t byte_order_mark(std::string_view text) { return text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

// Shortest forms only, no surrogates, nothing above U+10FFFF. Source: RFC 3629, section 4.
std::size_t character_length(std::string_view text, std::size_t i) {
  const auto follows = [&](std::size_t k, unsigned low = 0x80, unsigned high = 0xBF) {
    return i + k < text.size() && byte(text, i + k) >= low && byte(text, i + k) <= high;
  };
  const auto first = byte(text, i);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned low = first == 0xE0 ? 0xA0 : 0x80, high = first == 0xED ? 0x9F : 0xBF;
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned low = first == 0xF0 ? 0x90 : 0x80, high = first == 0xF4 ? 0x8F : 0xBF;
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

unsigned code_point(std::string_view text, std::size_t i, std::size_t length) {
  static constexpr unsigned mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  unsigned code = byte(text, i) & mask[length];
  for (std::size_t k = 1; k < length; ++k) code = code << 6 | (byte(text, i + k) & 0x3F);
  return code;
}

std::size_t readable_length(std::string_view text, std::size_t at) {
  const auto length = character_length(text, at);
  return length && is_control(code_point(text, at, length)) ? 0 : length;
}

std::optional<Error> unreadable_bytes(const Source& source) {
  if (source.text().size() > largest_file)
    return Error{Kind::invalid,
                 {N_("the file is larger than 1 MiB")},
                 {N_("is it a course? Move other files elsewhere")},
                 Place{source.file(), 1, 1, 1, {}}};
  if (auto mistake = bad_character(source)) return mistake;
  for (std::size_t line = 0; line < source.lines(); ++line)
    if (auto mistake = bad_line(source, line)) return mistake;
  return std::nullopt;
}

} // namespace cti::text
