#include "lines.hpp"

namespace cti::text {
namespace {

constexpr auto npos = std::string_view::npos;

std::string_view without_end(std::string_view line) {
  while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// Of an item or a comment all that it says, of a key only the key.
std::string_view head_of(std::string_view line) {
  line = without_end(line);
  line.remove_prefix(indent_of(line));
  if (line.starts_with('#')) return line;
  if (has_dash(line)) return line.substr(0, line.find(" #"));
  const auto colon = line.find(": ");
  if (colon != npos) return line.substr(0, colon);
  return line.ends_with(':') ? line.substr(0, line.size() - 1) : line;
}

struct Part {
  std::size_t depth;
  int slot;
};

} // namespace

Lines::Lines(std::string text) : text_(std::move(text)) {
  const auto first = text_.find('\n');
  if (first != npos && first > 0 && text_[first - 1] == '\r') line_end_ = "\r\n";
  open_ended_ = !text_.empty() && !text_.ends_with('\n');
  if (open_ended_) text_ += line_end_;
  for (std::size_t i = 0; i < text_.size(); ++i)
    if (text_[i] == '\n') starts_.push_back(i + 1);
}

std::string_view Lines::operator[](std::size_t line) const { return in({line, line + 1}); }

std::string_view Lines::in(Range lines) const {
  return std::string_view{text_}.substr(starts_[lines.begin], starts_[lines.end] - starts_[lines.begin]);
}

std::size_t indent_of(std::string_view line) {
  const auto at = line.find_first_not_of(' ');
  return at == npos ? line.size() : at;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \r\n") == npos; }

bool has_dash(std::string_view line) {
  const auto text = without_end(line).substr(indent_of(line));
  return text == "-" || text.starts_with("- ");
}

std::vector<int> slots_of(const Lines& lines, Slots& known) {
  int last_part = -1, last = 0; // a file can be a million times the same line
  std::string_view last_head;
  const auto number = [&](int part, std::string_view head) {
    if (part == last_part && head == last_head) return last;
    const auto name = std::to_string(part) + " " + std::string{head};
    last_part = part, last_head = head;
    return last = known.try_emplace(name, static_cast<int>(known.size()) + 1).first->second;
  };
  std::vector<int> slots(lines.size());
  std::vector<Part> around;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto line = lines[i];
    if (is_blank(line)) continue;
    // The dashes of a list may stand at the column of its key, and are deeper all the same.
    const auto depth = 2 * indent_of(line) + (has_dash(line) ? 1 : 0);
    while (!around.empty() && around.back().depth >= depth) around.pop_back();
    slots[i] = number(around.empty() ? 0 : around.back().slot, head_of(line));
    if (!line.substr(indent_of(line)).starts_with('#')) around.push_back({depth, slots[i]});
  }
  // A blank line belongs to what follows it.
  for (std::size_t i = lines.size(), next = 0; i-- > 0; next = static_cast<std::size_t>(slots[i]))
    if (is_blank(lines[i])) slots[i] = number(static_cast<int>(next), "");
  return slots;
}

} // namespace cti::text
