#include "block_text.hpp"

#include <algorithm>

namespace cti::text {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Indicators behind | or >: how much deeper the text stands, and what becomes of its last line ends.
struct BlockHeader {
  long deeper = 0;
  char chomp = ' ';
  std::size_t end; ///< of the header's line, its line end not counted
};

/// Where a line ends, its line end not counted, and where the next one begins: npos if there is none.
struct LineEnd {
  std::size_t end, next;
};

LineEnd line_end(std::string_view text, std::size_t at) {
  const auto feed = text.find('\n', at);
  if (feed == npos) return {text.size(), npos};
  return {feed > at && text[feed - 1] == '\r' ? feed - 1 : feed, feed + 1};
}

BlockHeader block_header(const Source& source, std::size_t at) {
  BlockHeader header{};
  header.end = line_end(source.text(), at).end;
  const auto text = std::string_view{source.text()}.substr(at + 1, header.end - at - 1);
  std::size_t i = 0;
  for (; i < text.size() && !is_blank(text[i]); ++i) {
    if (text[i] >= '1' && text[i] <= '9' && header.deeper == 0)
      header.deeper = text[i] - '0';
    else if ((text[i] == '+' || text[i] == '-') && header.chomp == ' ')
      header.chomp = text[i];
    else
      refuse(source, {at, at + 1 + text.size()}, {N_("text behind the sign of a block text")},
             {N_("begin the text on the next line, indented")});
  }
  const auto rest = text.find_first_not_of(" \t", i);
  if (rest != npos && text[rest] != '#')
    refuse(source, {at, at + 1 + text.size()}, {N_("text behind the sign of a block text")},
           {N_("begin the text on the next line, indented")});
  return header;
}

std::size_t indentation(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

/// The lines of a block text without their indentation, blank ones behind the last text included.
struct BlockLines {
  std::vector<std::string_view> lines;
  std::size_t last_text;        ///< how many of them up to the last that is not blank
  std::size_t end_of_text, end; ///< where the last that is not blank ends, and the last; the header where there is none
};

BlockLines block_lines(const Source& source, const BlockHeader& header, long outer) {
  std::size_t indent = header.deeper ? static_cast<std::size_t>(std::max(outer, 0L) + header.deeper) : 0;
  BlockLines block{{}, 0, header.end, header.end};
  std::size_t widest_blank = 0;
  const std::string_view text{source.text()};
  for (auto at = line_end(text, header.end).next; at != npos;) {
    const auto begin = at;
    const auto [end, next] = line_end(text, begin);
    const auto line = text.substr(begin, end - begin);
    const auto spaces = indentation(line);
    const bool blank = spaces == line.size();
    if (!blank && indent == 0) {
      if (static_cast<long>(spaces) <= std::max(outer, -1L)) break;
      if (spaces == 0 || widest_blank > spaces)
        refuse(source, {begin, begin + 1}, {N_("a block text that is indented unevenly")},
               {N_("indent all its lines alike")});
      indent = spaces;
    }
    if (!blank && spaces < indent) break;
    if (line.empty() && next == npos) break; // the end of the file is not a line
    if (blank) widest_blank = std::max(widest_blank, spaces);
    block.lines.push_back(indent == 0 || spaces < indent ? std::string_view{} : line.substr(indent));
    if (!block.lines.back().empty()) block.last_text = block.lines.size(), block.end_of_text = end;
    block.end = end, at = next;
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
    if (any && !further && !now_further)
      value += blank ? std::string(blank, '\n') : " ";
    else
      value += std::string(blank + any, '\n');
    value += line;
    any = true, further = now_further, blank = 0;
  }
  return value;
}

} // namespace

Scalar block_text(const Source& source, std::size_t at, Surroundings around) {
  const auto header = block_header(source, at);
  const auto block = block_lines(source, header, around.indent);
  const bool folded = source.text()[at] == '>';
  auto value = folded ? folded_value(block) : literal_value(block);
  const auto blank_behind = block.lines.size() - block.last_text;
  const bool ended = block.last_text && block.end_of_text < source.text().size(); // not by the end of the file
  if (ended && header.chomp != '-') value += '\n';
  if (header.chomp == '+') value += std::string(blank_behind, '\n');
  return {{at, header.chomp == '+' ? block.end : block.end_of_text},
          folded ? Style::folded : Style::literal,
          std::move(value)};
}

} // namespace cti::text
