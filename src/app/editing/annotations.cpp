#include "annotations.hpp"

#include "cti/view/words.hpp"

#include <algorithm>
#include <map>

namespace cti::app {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A text's lines, each with its line end; of an empty text one empty line. A byte order mark belongs to none.
struct Lines {
  explicit Lines(std::string_view text) {
    if (text.starts_with(byte_order_mark)) head = byte_order_mark;
    text.remove_prefix(head.size());
    do {
      lines.push_back(text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1));
      text.remove_prefix(lines.back().size());
    } while (!text.empty());
  }

  std::string_view head{};
  std::vector<std::string_view> lines{};
};

// Nobody's own comments begin with it.
std::string sign_for(const Lines& text) {
  std::string sign = "#! ";
  const auto is_taken = [&](std::string_view line) { return line.starts_with(sign); };
  while (std::ranges::any_of(text.lines, is_taken)) sign = "#!" + sign.substr(1);
  return sign;
}

/// What is to be said above which line, from 0.
using ByLine = std::map<std::size_t, std::vector<std::string>>;

void add(ByLine& all, std::size_t line, const Error& error) {
  all[line].push_back(view::sentence(error, true));
  if (!error.hint.empty()) all[line].push_back(view::sentence(error.hint, true));
}

} // namespace

Annotated annotated(const std::string& text, const std::vector<Error>& above, const Findings& errors) {
  const Lines whole(text);
  ByLine to_say;
  for (const auto& error : above) add(to_say, 0, error);
  auto first = whole.lines.size();
  for (const auto& [severity, error] : errors) {
    const auto line = error.place ? std::clamp<std::size_t>(error.place->line, 1, whole.lines.size()) - 1 : 0;
    first = std::min(first, line);
    add(to_say, line, error);
  }
  if (to_say.empty()) return {text};
  auto sign = sign_for(whole);
  to_say[errors.empty() ? 0 : first].push_back(
      view::say("Lines that begin with {} go away by themselves. To stop, change nothing and close: what you typed is "
                "kept.",
                sign.substr(0, sign.size() - 1)));
  const std::string line_end = whole.lines.front().ends_with("\r\n") ? "\r\n" : "\n";
  Annotated result{std::string{whole.head}, sign};
  std::size_t number = 0;
  for (std::size_t i = 0; i < whole.lines.size(); ++i) {
    for (const auto& words : to_say[i]) result.text.append(sign).append(words).append(line_end), ++number;
    result.text += whole.lines[i], ++number;
    if (i == first) result.line = number;
  }
  return result;
}

std::string without_annotations(const std::string& text, const std::string& sign) {
  if (sign.empty()) return text;
  const Lines whole(text);
  std::string typed{whole.head};
  for (const auto line : whole.lines)
    if (!line.starts_with(sign)) typed += line;
  return typed;
}

} // namespace cti::app
