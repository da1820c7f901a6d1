#include "cti/view/layout.hpp"

#include "cti/strings/utf8.hpp"

#include <algorithm>
#include <utf8proc.h>

namespace cti::view {
namespace {

std::string marked(const char* code, const std::string& text, const Look& look) {
  return look.colour ? std::string{"\x1b["} + code + "m" + text + "\x1b[0m" : text;
}

// ø takes one, a combining accent none, 漢 two.
int columns_of(unsigned code) {
  if (code >= ' ' && code < 0x7F) return 1; // most are: no need to ask
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(code));
}

} // namespace

int width(std::string_view text) {
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with("\x1b[")) { // a colour takes no room
      at = std::min(text.find('m', at), text.size() - 1) + 1;
      continue;
    }
    const auto length = character_length(text, at);
    columns +=
        length == 0 ? 1 : columns_of(code_point(text, at, length)); // a byte that is no character is shown as one
    at += std::max<std::size_t>(length, 1);
  }
  return columns;
}

int widest_line(std::string_view text) {
  int widest = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    widest = std::max(widest, width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return widest;
}

std::string padded(const std::string& text, int columns) {
  return text + std::string(static_cast<std::size_t>(std::max(0, columns - width(text))), ' ');
}

std::string right_aligned(const std::string& text, int columns) {
  return std::string(static_cast<std::size_t>(std::max(0, columns - width(text))), ' ') + text;
}

std::string apart(const std::string& left, const std::string& right, const Look& look) {
  if (width(left) + 2 + width(right) > look.columns && !right.empty()) return left + "\n" + right + "\n";
  const int gap = std::max(0, look.columns - width(left) - width(right));
  return left + std::string(static_cast<std::size_t>(gap), ' ') + right + "\n";
}

std::string wrapped(std::string_view text, int indent, const Look& look) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  std::string all, line;
  int used = 0;
  while (!text.empty()) {
    const auto space = std::min(text.find(' '), text.size());
    const auto word = text.substr(0, space);
    const int columns = width(word);
    if (!line.empty() && indent + used + 1 + columns > look.columns) {
      all += margin + line + "\n";
      line.clear(), used = 0;
    }
    used += columns + (line.empty() ? 0 : 1);
    line.append(line.empty() ? "" : " ").append(word);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return line.empty() ? all : all + margin + line + "\n";
}

std::string table(const std::vector<std::vector<std::string>>& rows, const std::vector<Align>& align) {
  std::vector<int> widths(align.size());
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += "  " + (align[i] == Align::left ? padded(row[i], widths[i]) : right_aligned(row[i], widths[i]));
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

std::string bold(const std::string& text, const Look& look) { return marked("1", text, look); }
std::string faint(const std::string& text, const Look& look) { return marked("2", text, look); }
std::string red(const std::string& text, const Look& look) { return marked("31", text, look); }

} // namespace cti::view
