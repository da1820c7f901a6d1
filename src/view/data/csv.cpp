#include "cti/view/csv.hpp"

#include "cti/view/words.hpp"

#include <string_view>

namespace cti::view {
namespace {

constexpr auto npos = std::string_view::npos;

// Excel and its like take such a cell for a formula; the wide signs too, in some languages.
bool is_formula(std::string_view cell) {
  for (const std::string_view sign : {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"})
    if (cell.starts_with(sign)) return true;
  return false;
}

// Line ends stay: a cell can hold them.
std::string safe_lines(std::string_view text) {
  std::string shown;
  for (;;) {
    const auto end = text.find('\n');
    shown += safe(text.substr(0, end));
    if (end == npos) return shown;
    shown += '\n';
    text.remove_prefix(end + 1);
  }
}

std::string cell_text(const std::string& cell) {
  std::string guarded = (is_formula(cell) ? "'" : "") + safe_lines(cell);
  if (guarded.find_first_of(",;\"\n") == npos) return guarded;
  std::string quoted = "\"";
  for (const char c : guarded) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

} // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line.append(i ? "," : "").append(cell_text(cells[i]));
  return line + "\n";
}

std::string csv_day(const std::optional<Day>& day) { return day ? iso(*day) : std::string{}; }

std::string csv_words(const std::vector<std::string>& words) {
  std::string cell;
  for (const auto& word : words) cell.append(cell.empty() ? "" : " ").append(word);
  return cell;
}

std::string csv_unreadable(const Frame& frame, std::size_t cells) {
  std::string lines;
  for (const auto& error : frame.unreadable) {
    std::vector<std::string> line(cells);
    line.front() = iso(frame.as_of);
    if (error.place) line.back() = fmt::format("{}:{}: ", error.place->file, error.place->line);
    line.back() += untranslated(error);
    lines += csv_line(line);
  }
  return lines;
}

} // namespace cti::view
