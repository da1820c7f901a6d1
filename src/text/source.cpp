#include "bytes.hpp"

#include <algorithm>

namespace cti::text {
namespace {

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

// A byte order mark belongs to no line: columns and edits begin behind it.
Source::Source(std::string file, std::string text)
    : file_(std::move(file)), text_(std::make_shared<std::string>(std::move(text))) {
  starts_.front() = byte_order_mark(*text_);
  for (std::size_t i = 0; i < text_->size(); ++i)
    if ((*text_)[i] == '\n') starts_.push_back(i + 1);
}

std::size_t Source::line_of(std::size_t at) const {
  return static_cast<std::size_t>(std::upper_bound(starts_.begin() + 1, starts_.end(), at) - starts_.begin()) - 1;
}

std::size_t Source::end_of_line(std::size_t line) const {
  if (line + 1 == starts_.size()) return text_->size();
  const std::size_t end = starts_[line + 1] - 1;
  return end > starts_[line] && (*text_)[end - 1] == '\r' ? end - 1 : end;
}

std::string_view Source::line(std::size_t line) const {
  return std::string_view{*text_}.substr(starts_[line], end_of_line(line) - starts_[line]);
}

Place Source::place(Span span) const {
  const auto line = line_of(std::min(span.begin, text_->size()));
  const auto begin = starts_[line], end = end_of_line(line);
  const std::string_view all{*text_};
  const auto from = std::clamp(span.begin, begin, end), until = std::clamp(span.end, from, end);
  return {file_, line + 1, characters(all.substr(begin, from - begin)) + 1,
          std::max<std::size_t>(1, characters(all.substr(from, until - from))), std::string{this->line(line)}};
}

} // namespace cti::text
