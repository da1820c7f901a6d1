#include "cti/view/page.hpp"
#include "cti/view/words.hpp"
#include "page_style.hpp"
#include "svg.hpp"

namespace cti::view {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

// A day ("12. jan. 2027") or a number and what it counts stay on one line.
std::string unbroken(const std::string& text) {
  std::string kept;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char before = i > 0 ? text[i - 1] : ' ', after = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool holds = (is_digit(before) && after != '<') || is_digit(after) || (before == '.' && is_small(after));
    if (text[i] == ' ' && holds)
      kept += "&nbsp;";
    else
      kept += text[i];
  }
  return kept;
}

std::string words(std::string_view typed) { return unbroken(html(typed)); }

// Breaks between its parts rather than within an id.
std::string title_html(const std::string& title) {
  constexpr std::size_t short_part = 24;
  std::string text;
  for (std::size_t at = 0; at < title.size();) {
    const auto end = std::min(title.find(" · ", at), title.size());
    const auto part = title.substr(at, end - at);
    text += (text.empty() ? "" : " · ") +
            (part.size() <= short_part ? "<span class=\"whole\">" + words(part) + "</span>" : words(part));
    at = end == title.size() ? end : end + std::string_view{" · "}.size();
  }
  return text;
}

std::string element(const char* name, const std::string& content) {
  return fmt::format("<{0}>{1}</{0}>\n", name, content);
}

std::string aside(const std::string& text) {
  return text.empty() ? "" : "<p class=\"aside\">" + words(text) + "</p>\n";
}

std::string facts_html(const std::vector<PageFact>& facts) {
  std::string rows;
  for (const auto& fact : facts) rows += "<dt>" + words(fact.label) + "</dt><dd>" + words(fact.text) + "</dd>\n";
  return rows.empty() ? "" : "<dl>\n" + rows + "</dl>\n";
}

// Every sign also says itself to those who do not see it.
std::string sign_html(Sign sign) {
  const auto spoken_sign = [](const char* shown, const std::string& meaning) {
    return fmt::format("<span class=\"sign\" role=\"img\" aria-label=\"{}\">{}</span>", html(meaning), shown);
  };
  switch (sign) {
  case Sign::none: return {};
  case Sign::open: return spoken_sign("☐", say("open"));
  case Sign::done: return spoken_sign("☑", say("done"));
  case Sign::dropped: return spoken_sign("–", say("dropped"));
  case Sign::missing: return spoken_sign("!", say("missing"));
  }
  return {};
}

std::string item_html(const PageItem& item) {
  const auto text = words(item.text);
  std::string details;
  for (const auto& detail : item.details)
    if (!detail.empty()) details += (details.empty() ? "" : " · ") + words(detail);
  return "<li>" + sign_html(item.sign) + (item.sign == Sign::dropped ? "<s>" + text + "</s>" : text) +
         (details.empty() ? "" : " <span class=\"details\">· " + details + "</span>") + "</li>\n";
}

std::string items_html(const std::vector<PageItem>& items) {
  if (items.empty()) return {};
  std::string text = items.front().sign == Sign::none ? "<ul class=\"plain\">\n" : "<ul>\n";
  for (const auto& item : items) text += item_html(item);
  return text + "</ul>\n";
}

bool is_number(const std::string& cell) {
  return !cell.empty() && cell.find_first_not_of("0123456789/") == std::string::npos;
}

// On a phone each cell stands on a line of its own and says what it is.
std::string rows_html(const PageSection& section) {
  if (section.rows.empty()) return {};
  std::string text = "<table>\n";
  if (!section.head.empty()) {
    text += "<thead><tr>";
    for (std::size_t i = 0; i < section.head.size(); ++i)
      text += (is_number(section.rows.front()[std::min(i, section.rows.front().size() - 1)]) ? "<th class=\"number\">"
                                                                                             : "<th>") +
              words(section.head[i]) + "</th>";
    text += "</tr></thead>\n";
  }
  text += "<tbody>\n";
  for (const auto& row : section.rows) {
    text += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += is_number(row[i]) ? "<td class=\"number\"" : "<td";
      if (i > 0 && i < section.head.size() && !section.head[i].empty() && !row[i].empty())
        text += " data-label=\"" + html(section.head[i]) + "\"";
      text += ">" + words(row[i]) + "</td>";
    }
    text += "</tr>\n";
  }
  return text + "</tbody>\n</table>\n";
}

std::string section_html(const PageSection& section) {
  std::string text = "<section>\n";
  if (!section.title.empty()) text += element("h2", words(section.title));
  text += aside(section.aside);
  if (section.picture) text += picture_html(*section.picture);
  text += facts_html(section.facts) + items_html(section.items) + rows_html(section);
  for (const auto& line : section.lines) text += element("p", words(line));
  return text + "</section>\n";
}

constexpr const char* head = R"(<!doctype html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{}</title>
<style>
{}</style>
</head>
)";

// What the pictures fill their pauses with.
constexpr const char* patterns = R"html(<svg class="defs" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--paper)"/><rect width="2" height="6" fill="var(--hatch)"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="var(--paper)"/><circle cx="3" cy="3" r="1.3" fill="var(--hatch)"/></pattern>
</defs></svg>
)html";

} // namespace

std::string page_html(const Page& page) {
  std::string text = fmt::format(head, word(spoken()), html(page.title), page_style());
  text += std::string{"<body>\n"} + patterns + "<main>\n<header>\n" + element("h1", title_html(page.title)) +
          aside(page.aside) + "</header>\n";
  if (page.picture) text += picture_html(*page.picture);
  for (const auto& section : page.sections)
    if (!section.title.empty() || !section.empty()) text += section_html(section);
  return text + "</main>\n</body>\n</html>\n";
}

} // namespace cti::view
