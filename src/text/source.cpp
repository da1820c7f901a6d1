#include "bytes.hpp"

#include <algorithm>

namespace cti::text {
namespace {

/// Bytes of a line that are shown with a mistake in it. Many mistakes in a line of a megabyte would be many megabytes.
constexpr std::size_t longest_shown{16384};

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

Source::Source(std::string file, std::string text) : file_(std::move(file)) {
  auto shared = std::make_shared<Text>();
  shared->bytes = std::move(text);
  text_ = std::move(shared);
}

// A byte order mark belongs to no line: columns and edits begin behind it.
const std::vector<std::size_t>& Source::starts() const {
  std::call_once(text_->counted, [this] {
    text_->starts.push_back(byte_order_mark(text()));
    for (std::size_t i = 0; i < text().size(); ++i)
      if (text()[i] == '\n') text_->starts.push_back(i + 1);
  });
  return text_->starts;
}

std::size_t Source::line_of(std::size_t at) const {
  const auto& starts = this->starts();
  return static_cast<std::size_t>(std::upper_bound(starts.begin() + 1, starts.end(), at) - starts.begin()) - 1;
}

std::size_t Source::end_of_line(std::size_t line) const {
  const auto& starts = this->starts();
  if (line + 1 == starts.size()) return text().size();
  const std::size_t end = starts[line + 1] - 1;
  return end > starts[line] && text()[end - 1] == '\r' ? end - 1 : end;
}

std::string_view Source::line(std::size_t line) const {
  const auto begin = begin_of_line(line);
  return std::string_view{text()}.substr(begin, end_of_line(line) - begin);
}

Place Source::place(Span span) const {
  const auto line = line_of(std::min(span.begin, text().size()));
  const auto begin = begin_of_line(line), end = end_of_line(line);
  const std::string_view all{text()};
  const auto from = std::clamp(span.begin, begin, end), until = std::clamp(span.end, from, end);
  return {file_, line + 1, characters(all.substr(begin, from - begin)) + 1,
          std::max<std::size_t>(1, characters(all.substr(from, until - from))),
          std::string{end - begin > longest_shown ? "" : this->line(line)}};
}

} // namespace cti::text
