#include "cti/view/page.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <sstream>

namespace cti::view {
namespace {

// Any of these could begin a mark within a line; a backslash makes it a plain sign.
constexpr std::string_view marks = "\\`*_[]<>|~&$@";

// At the beginning of a text more does: a heading, a list, a numbered list.
bool begins_a_block(std::string_view text) {
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits > 0) return digits < text.size() && (text[digits] == '.' || text[digits] == ')');
  return std::string_view{"#+-="}.find(text.front()) != std::string_view::npos;
}

std::string sign_markdown(Sign sign) {
  switch (sign) {
  case Sign::open: return "[ ] ";
  case Sign::done: return "[x] ";
  case Sign::none:
  case Sign::dropped:
  case Sign::missing: return "";
  }
  return "";
}

std::string item_markdown(const PageItem& item) {
  auto text = markdown(item.text);
  if (item.sign == Sign::dropped && !text.empty()) text = "~~" + text + "~~";
  if (item.sign == Sign::missing && !text.empty()) text = "**" + text + "**";
  for (const auto& detail : item.details)
    if (!detail.empty()) text += " · " + markdown(detail);
  return "- " + sign_markdown(item.sign) + text + "\n";
}

std::string row_markdown(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const auto& cell : cells) line += " " + markdown(cell) + " |";
  return line + "\n";
}

std::string rows_markdown(const PageSection& section) {
  if (section.rows.empty()) return {};
  const auto columns = section.rows.front().size();
  std::string text =
      section.head.empty() ? row_markdown(std::vector<std::string>(columns)) : row_markdown(section.head);
  text += "|";
  for (std::size_t i = 0; i < columns; ++i) text += " --- |";
  text += "\n";
  for (const auto& row : section.rows) text += row_markdown(row);
  return text + "\n";
}

// In plain signs, as forges show no drawing that lies within the text; indented, which nothing within can end.
std::string picture_markdown(const Picture& picture) {
  std::istringstream lines(picture_text(picture, {}));
  std::string text;
  for (std::string line; std::getline(lines, line);) text += "    " + line + "\n";
  return text + "\n";
}

std::string section_markdown(const PageSection& section) {
  std::string text;
  if (!section.title.empty()) text = "## " + markdown(section.title) + "\n\n";
  if (!section.aside.empty()) text += "*" + markdown(section.aside) + "*\n\n";
  if (section.picture) text += picture_markdown(*section.picture);
  for (const auto& fact : section.facts) text += "- **" + markdown(fact.label) + "**: " + markdown(fact.text) + "\n";
  for (const auto& item : section.items) text += item_markdown(item);
  if (!section.facts.empty() || !section.items.empty()) text += "\n";
  text += rows_markdown(section);
  for (const auto& line : section.lines) text += markdown(line) + "\n\n";
  return text;
}

} // namespace

std::string markdown(std::string_view typed) {
  std::string text;
  auto plain = safe(typed);
  plain.erase(plain.find_last_not_of(" \t") + 1);
  plain.erase(0, plain.find_first_not_of(" \t"));
  auto begin = plain.size();
  if (!plain.empty() && begins_a_block(plain)) begin = std::min(plain.find_first_not_of("0123456789"), plain.size());
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    if (i == begin || marks.find(c) != marks.npos || (c == '#' && i + 1 == plain.size())) text += '\\';
    text += c;
  }
  return text;
}

std::string page_markdown(const Page& page) {
  auto text = "# " + markdown(page.title) + "\n\n" + markdown(page.aside) + "\n\n";
  if (page.picture) text += picture_markdown(*page.picture);
  for (const auto& section : page.sections)
    if (!section.title.empty() || !section.empty()) text += section_markdown(section);
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

} // namespace cti::view
