#include "cti/view/errors.hpp"

#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

constexpr auto npos = std::string_view::npos;

bool in_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

// A dash is part of a word only within it: the one of a list item is structure.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '-') return at;
  while (at < text.size() && in_word(text[at])) ++at;
  return at;
}

// One dot for each character, so that the caret below stays where it was.
std::string dots(std::string_view word) {
  std::string hidden;
  for (const char c : word)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) hidden += "·";
  return hidden;
}

bool is_day_like(std::string_view word) {
  return word.find_first_not_of("0123456789-") == npos && word.size() <= 10 &&
         std::count(word.begin(), word.end(), '-') == 2;
}

bool is_key(std::string_view text, std::size_t end) { return end < text.size() && text[end] == ':'; }

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
  const auto colon = line.find(": ");
  const auto value = colon == npos ? npos : line.find_first_not_of(' ', colon + 2);
  const bool single_word = value != npos && end_of_word(line, value) == line.size();
  for (std::size_t at = 0; at < line.size();) {
    const auto end = end_of_word(line, at);
    if (end == at) {
      shown += line[at++];
      continue;
    }
    const auto word = line.substr(at, end - at);
    const bool structure = is_key(line, end) && word.size() <= 30 && static_cast<unsigned char>(word[0]) < 0x80;
    const bool keeps = structure || is_day_like(word) || (single_word && at == value && word.size() <= 30);
    shown += keeps ? std::string{word} : dots(word);
    at = end;
  }
  return safe(shown);
}

std::string error_text(const Error& error, const Look& look, Weight weight) {
  const std::string head = weight == Weight::error     ? red(translated("error:"), look)
                           : weight == Weight::warning ? bold(translated("warning:"), look)
                                                       : faint(translated("note:"), look);
  std::string text;
  if (!error.place) {
    text = "cti: " + head + " " + sentence(error.what) + "\n";
  } else {
    const Place& place = *error.place;
    text = fmt::format("{}:{}:{}: {} {}\n", safe(place.file), place.line, place.column, head, sentence(error.what));
    if (!place.source.empty()) {
      const auto gutter = fmt::format("{:>4} | ", place.line);
      const auto [shown, column, underlined] = window(without_free_text(place.source), place.column - 1, place.width);
      const auto carets = "^" + std::string(underlined - 1, '~');
      text += gutter + shown + "\n" + std::string(gutter.size() - 2, ' ') + "| " + std::string(column, ' ') +
              red(carets, look) + "\n";
    }
  }
  if (!error.hint.empty()) text += std::string{translated("hint:")} + " " + sentence(error.hint) + "\n";
  return text;
}

} // namespace cti::view
