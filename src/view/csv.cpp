#include "cti/view/csv.hpp"

#include "cti/rules/cpr.hpp"
#include "cti/view/words.hpp"

#include <string_view>

namespace cti::view {
namespace {

std::string cell_text(const std::string& content) {
  const auto cell = without_cpr(content);
  const bool formula = !cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos;
  const std::string guarded = formula ? "'" + cell : cell;
  if (guarded.find_first_of(",;\"\n\r") == std::string::npos) return guarded;
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

std::string csv_unreadable(const Frame& frame, std::size_t cells) {
  std::string lines;
  for (const auto& error : frame.unreadable) {
    std::vector<std::string> line(cells);
    line.front() = iso(frame.as_of);
    if (error.place) line.back() = fmt::format("{}:{}: ", error.place->file, error.place->line);
    line.back() += untranslated(error.what);
    lines += csv_line(line);
  }
  return lines;
}

} // namespace cti::view
