#include "cti/view/errors.hpp"

#include "cti/view/known_words.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

constexpr auto npos = std::string_view::npos;

bool in_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

/// Keys behind which people write what they like; what looks like a day or a known word there may be anything.
constexpr std::string_view of_texts[] = {"note", "reason",     "text",    "need",   "resource",
                                         "goal", "part-goal",  "who",     "name",   "contact",
                                         "role", "takes-over", "changed", "source", "target"};

// A dash is part of a word only within it: the one of a list item is structure.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '-') return at;
  while (at < text.size() && in_word(text[at])) ++at;
  return at;
}

// At the beginning of a line, behind the dash of an item, or within the braces of a map.
bool begins_an_entry(std::string_view line, std::size_t at) {
  const auto before = at == 0 ? npos : line.find_last_not_of(' ', at - 1);
  if (before == npos || line[before] == '{' || line[before] == ',') return true;
  return line[before] == '-' && before + 1 < at && begins_an_entry(line, before);
}

bool is_shown_key(std::string_view line, std::size_t at, std::size_t end) {
  const auto word = line.substr(at, end - at);
  const bool is_key = end < line.size() && line[end] == ':' && begins_an_entry(line, at);
  return is_key && (is_known(word) || is_nearly_known(word));
}

// All that stands behind the key, up to what ends a value.
std::string_view value_behind(std::string_view line, std::size_t colon) {
  const auto begin = line.find_first_not_of(' ', colon + 1);
  if (begin == npos || begin == colon + 1) return {};
  const auto end = std::min(line.find_first_of(" ,}", begin), line.size());
  const auto next = line.find_first_not_of(' ', end);
  const bool ends = next == npos || line[next] == '#' || line[next] == ',' || line[next] == '}';
  return ends ? line.substr(begin, end - begin) : std::string_view{};
}

bool is_shown_value(std::string_view key, std::string_view value) {
  return std::ranges::find(of_texts, key) == std::end(of_texts) && (is_known(value) || is_plain_fact(value));
}

/// Characters of a line that are shown at most.
constexpr std::size_t widest_line{72};

/// The part of a line that is shown, and where in it the caret stands.
struct Window {
  std::string shown;
  std::size_t column, underlined;
};

std::size_t byte_of(std::string_view text, std::size_t character) {
  std::size_t at = 0;
  for (; at < text.size(); ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && character-- == 0) break;
  return at;
}

// A long line is cut on both sides of what the error points at.
Window window(const std::string& line, std::size_t column, std::size_t underlined) {
  const std::size_t from = column < widest_line ? 0 : column - widest_line / 3;
  const auto begin = byte_of(line, from), end = byte_of(line, from + widest_line);
  const std::string head = begin > 0 ? "…" : "", tail = end < line.size() ? "…" : "";
  const auto shown_column = column - from + (begin > 0 ? 1 : 0);
  return {head + line.substr(begin, end - begin) + tail, shown_column,
          std::min(underlined, widest_line - std::min(widest_line - 1, column - from))};
}

} // namespace

std::string without_free_text(std::string_view line) {
  std::string shown;
  for (std::size_t at = 0; at < line.size();) {
    const auto end = end_of_word(line, at);
    if (end == at) {
      shown += line[at++];
      continue;
    }
    const auto word = line.substr(at, end - at);
    const bool is_key = is_shown_key(line, at, end);
    shown += is_key ? std::string{word} : dots(word);
    at = end;
    const auto value = is_key ? value_behind(line, end) : std::string_view{};
    if (value.empty() || !is_shown_value(word, value)) continue;
    const auto behind = static_cast<std::size_t>(value.data() + value.size() - line.data());
    shown += line.substr(at, behind - at);
    at = behind;
  }
  return safe(shown);
}

std::string error_text(const Error& error, const Look& look, Weight weight) {
  const std::string head = weight == Weight::error     ? red(translated("error:"), look)
                           : weight == Weight::warning ? bold(translated("warning:"), look)
                                                       : faint(translated("note:"), look);
  std::string text;
  if (!error.place) {
    text = "cti: " + head + " " + sentence(error, look.shows_words) + "\n";
  } else {
    const Place& place = *error.place;
    text = fmt::format("{}:{}:{}: {} {}\n", safe(place.file), place.line, place.column, head,
                       sentence(error, look.shows_words));
    if (!place.source.empty()) {
      const auto gutter = fmt::format("{:>4} | ", place.line);
      const auto line = look.shows_words ? safe(place.source) : without_free_text(place.source);
      const auto [shown, column, underlined] = window(line, place.column - 1, place.width);
      const auto carets = "^" + std::string(underlined - 1, '~');
      text += gutter + shown + "\n" + std::string(gutter.size() - 2, ' ') + "| " + std::string(column, ' ') +
              red(carets, look) + "\n";
    }
  }
  if (!error.hint.empty())
    text += std::string{translated("hint:")} + " " + sentence(error.hint, look.shows_words) + "\n";
  return text;
}

} // namespace cti::view
