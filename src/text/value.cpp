#include "value.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace cti::text {
namespace {

bool is_control(unsigned char c) { return c < 0x20 || c == 0x7F; }

// C1 controls, U+2028, U+2029 and the byte order mark: refused unescaped on reading, so never written so.
bool holds_hidden_control(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto pair = text.substr(i, 2), triple = text.substr(i, 3);
    if (pair[0] == '\xC2' && static_cast<unsigned char>(pair[1]) < 0xA0) return true;
    if (triple == "\xE2\x80\xA8" || triple == "\xE2\x80\xA9" || triple == "\xEF\xBB\xBF") return true;
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
  if (text.find(": ") != text.npos || text.find(" #") != text.npos || text.find_first_of(",[]{}\"'") != text.npos)
    return false;
  return !is_taken_word(std::string{text}) && !holds_hidden_control(text) &&
         std::none_of(text.begin(), text.end(), [](char c) { return is_control(static_cast<unsigned char>(c)); });
}

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const auto rest = text.substr(i, 3);
    if (c == '"' || c == '\\')
      out += '\\', out += text[i];
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (is_control(c))
      out += fmt::format("\\x{:02X}", c);
    else if (c == 0xC2 && rest.size() > 1 && static_cast<unsigned char>(rest[1]) < 0xA0)
      out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[++i]));
    else if (rest == "\xE2\x80\xA8" || rest == "\xE2\x80\xA9")
      out += rest[2] == '\xA8' ? "\\u2028" : "\\u2029", i += 2;
    else if (rest == "\xEF\xBB\xBF")
      out += "\\uFEFF", i += 2;
    else
      out += text[i];
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
