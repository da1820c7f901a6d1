#include "value.hpp"

#include "bytes.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace cti::text {
namespace {

bool is_control(unsigned char c) { return c < 0x20 || c == 0x7F; }

// Control characters are refused when a file has them as they are, so they are written as escapes. So are line ends and
// tabs, which would be read as blanks.
bool holds_control(std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    length = readable_length(text, at);
    if (length == 0 || is_control(static_cast<unsigned char>(text[at]))) return true;
  }
  return false;
}

// Words and numbers that some reader of YAML takes for something else than text.
bool is_taken_word(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const std::string_view word : {"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
    if (text == word) return true;
  return !text.empty() && text.find_first_not_of("0123456789+-.:_eExXoO") == std::string::npos;
}

bool plain_is_safe(std::string_view text) {
  const auto letter = [](unsigned char c) { return std::isalnum(c) || c >= 0x80; };
  if (text.empty() || !letter(static_cast<unsigned char>(text.front())) || text.back() == ' ' || text.back() == ':')
    return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos || text.find_first_of(",[]{}\"'?") != text.npos)
    return false;
  return !is_taken_word(std::string{text}) && !holds_control(text);
}

std::string escaped(unsigned code) {
  if (code == '"' || code == '\\') return {'\\', static_cast<char>(code)};
  if (code == '\n') return "\\n";
  if (code == '\t') return "\\t";
  return code <= 0xFF ? fmt::format("\\x{:02X}", code) : fmt::format("\\u{:04X}", code);
}

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
    length = std::max<std::size_t>(1, character_length(text, at));
    const auto code = code_point(text, at, length);
    const bool readable =
        readable_length(text, at) == length && text.substr(at, 1).find_first_of("\"\\\n\t") == text.npos;
    const bool is_none = character_length(text, at) == 0; // refused by whoever reads it
    out += readable || is_none ? std::string{text.substr(at, length)} : escaped(code);
  }
}

} // namespace

const Value* Value::entry(std::string_view key) const {
  for (const auto& [name, value] : entries)
    if (name == key) return &value;
  return nullptr;
}

std::string scalar_text(std::string_view text) {
  if (plain_is_safe(text)) return std::string{text};
  std::string quoted = "\"";
  append_escaped(quoted, text);
  return quoted + '"';
}

std::string flow_text(const Value& value) {
  std::string text;
  switch (value.kind) {
  case Value::Kind::none: return text;
  case Value::Kind::scalar: return value.text;
  case Value::Kind::list:
    for (const auto& item : value.items) text += (text.empty() ? "" : ", ") + flow_text(item);
    return "[" + text + "]";
  case Value::Kind::map:
    for (const auto& [key, item] : value.entries) text += (text.empty() ? "" : ", ") + key + ": " + flow_text(item);
    return "{" + text + "}";
  }
  return text;
}

std::vector<std::string> entry_lines(const std::string& key, const Value& value, std::size_t indent) {
  const std::string head = std::string(indent, ' ') + key + ":";
  if (value.kind == Value::Kind::scalar || value.one_line) return {head + " " + flow_text(value)};
  std::vector<std::string> lines{head};
  for (auto& line : block_lines(value, indent + 2)) lines.push_back(std::move(line));
  return lines;
}

std::vector<std::string> block_lines(const Value& value, std::size_t indent) {
  std::vector<std::string> lines;
  for (const auto& [key, item] : value.entries)
    for (auto& line : entry_lines(key, item, indent)) lines.push_back(std::move(line));
  for (const auto& item : value.items) {
    const bool inline_item = item.kind == Value::Kind::scalar || item.one_line;
    auto own =
        inline_item ? std::vector{std::string(indent + 2, ' ') + flow_text(item)} : block_lines(item, indent + 2);
    own.front()[indent] = '-';
    for (auto& line : own) lines.push_back(std::move(line));
  }
  return lines;
}

} // namespace cti::text
