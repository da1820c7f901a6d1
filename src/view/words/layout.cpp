#include "cti/view/layout.hpp"

#include <algorithm>
#include <cwchar>

namespace cti::view {
namespace {

std::string marked(const char* code, const std::string& text, const Look& look) {
  return look.colour ? std::string{"\x1b["} + code + "m" + text + "\x1b[0m" : text;
}

} // namespace

// Under C.UTF-8, which speak() sets, wcwidth knows ø, combining and wide characters.
int width(std::string_view text) {
  int columns = 0;
  std::mbstate_t state{};
  while (!text.empty()) {
    if (text.starts_with("\x1b[")) { // a colour takes no room
      text.remove_prefix(std::min(text.find('m'), text.size() - 1) + 1);
      continue;
    }
    if (text.front() >= ' ' && text.front() < 0x7F) { // most are: no need to ask
      text.remove_prefix(1);
      ++columns;
      continue;
    }
    wchar_t character = 0;
    const auto length = std::mbrtowc(&character, text.data(), text.size(), &state);
    if (length == static_cast<std::size_t>(-1) || length == static_cast<std::size_t>(-2) || length == 0) {
      state = {};
      text.remove_prefix(1);
      ++columns;
      continue;
    }
    columns += std::max(0, wcwidth(character));
    text.remove_prefix(length);
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

std::string bold(std::string text, const Look& look) { return marked("1", std::move(text), look); }
std::string faint(std::string text, const Look& look) { return marked("2", std::move(text), look); }
std::string red(std::string text, const Look& look) { return marked("31", std::move(text), look); }

} // namespace cti::view
