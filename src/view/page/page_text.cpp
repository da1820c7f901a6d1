#include "cti/view/page.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

const char* sign_text(Sign sign) {
  switch (sign) {
  case Sign::none: return " ";
  case Sign::open: return "·";
  case Sign::done: return "✓";
  case Sign::dropped: return "–";
  case Sign::missing: return "!";
  }
  return " ";
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts)
    if (!part.empty()) text += (text.empty() ? "" : " · ") + safe(part);
  return text;
}

// As many parts on a line as fit; a line ends between two of them where it can.
std::string in_lines(const std::vector<std::string>& parts, int indent, const Look& look) {
  std::string text, line;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    const auto longer = (line.empty() ? "" : line + " · ") + safe(part);
    if (!line.empty() && indent + width(longer) > look.columns) {
      text += wrapped(line, indent, look);
      line = safe(part);
    } else {
      line = longer;
    }
  }
  return text + wrapped(line, indent, look);
}

// What comes first stands at the margin, the lines after it under its text.
std::string hanging(const std::string& first, const std::string& text, const Look& look) {
  auto lines = wrapped(text, width(first), look);
  return lines.empty() ? first + "\n" : first + lines.substr(static_cast<std::size_t>(width(first)));
}

std::string item_text(const PageItem& item, int ids, const Look& look) {
  const auto head = std::string{"  "} + sign_text(item.sign) + " " + (ids ? padded(safe(item.id), ids) + "  " : "");
  const auto details = joined(item.details);
  const auto text = safe(item.text);
  if (details.empty() || width(head) + width(text) + 3 + width(details) <= look.columns)
    return hanging(head, details.empty() ? text : text + (text.empty() ? "" : "   ") + details, look);
  return hanging(head, text, look) + in_lines(item.details, width(head), look);
}

std::string facts_text(const std::vector<PageFact>& facts, const Look& look) {
  int labels = 0;
  for (const auto& fact : facts) labels = std::max(labels, width(safe(fact.label)));
  std::string text;
  for (const auto& fact : facts)
    text += hanging("    " + padded(safe(fact.label), labels) + "  ", safe(fact.text), look);
  return text;
}

// A table that the screen does not hold: each row's first cell, and what stands beside it on the lines below.
std::string rows_below_each_other(const PageSection& section, const Look& look) {
  std::string text;
  for (const auto& row : section.rows) {
    std::vector<std::string> beside;
    for (std::size_t i = 1; i < row.size(); ++i) {
      const bool has_head = i < section.head.size() && !section.head[i].empty();
      if (!row[i].empty()) beside.push_back(has_head ? section.head[i] + ": " + row[i] : row[i]);
    }
    text += hanging("  ", safe(row.front()), look) + in_lines(beside, 5, look);
  }
  return text;
}

std::string rows_text(const PageSection& section, const Look& look) {
  if (section.rows.empty()) return {};
  auto rows = section.rows;
  if (!section.head.empty()) rows.insert(rows.begin(), section.head);
  for (auto& row : rows)
    for (auto& cell : row) cell = safe(cell);
  auto text = table(rows, std::vector(rows.front().size(), Align::left));
  if (widest_line(text) > look.columns) return rows_below_each_other(section, look);
  return text;
}

std::string section_text(const PageSection& section, const Look& look) {
  std::string text;
  if (!section.title.empty()) {
    const auto title = safe(section.id.empty() ? section.title : section.id + "  " + section.title);
    const auto aside = safe(section.aside);
    if (width(title) + 2 + width(aside) <= look.columns)
      text = aside.empty() ? bold(title, look) + "\n" : apart(bold(title, look), aside, look);
    else
      text = wrapped(title, 0, look) + wrapped(aside, 2, look);
  }
  text += facts_text(section.facts, look);
  int ids = 0;
  for (const auto& item : section.items) ids = std::max(ids, width(safe(item.id)));
  for (const auto& item : section.items) text += item_text(item, ids, look);
  text += rows_text(section, look);
  for (const auto& line : section.lines) text += wrapped(safe(line), 2, look);
  return text;
}

} // namespace

std::string sections_text(const std::vector<PageSection>& sections, const Look& look) {
  std::string text;
  for (const auto& section : sections)
    if (!section.title.empty() || !section.empty()) text += "\n" + section_text(section, look);
  return text;
}

std::string page_text(const Page& page, const Look& look) {
  auto text = apart(bold(safe(page.title), look), safe(page.aside), look) + sections_text(page.sections, look);
  if (!page.next.empty()) text += "\n";
  for (const auto& command : page.next) text += safe(command) + "\n";
  return text;
}

} // namespace cti::view
