#include "merged_text.hpp"

#include <algorithm>

namespace cti::text {
namespace {

std::string side_of(const Stretches& all, std::string Stretch::*side) {
  std::string text;
  for (const auto& stretch : all) text += stretch.*side;
  return text;
}

// A line is never cut in two by a marker.
std::string whole_lines(const std::string& text) { return text.empty() || text.ends_with('\n') ? text : text + '\n'; }

} // namespace

void put(Stretches& all, const std::string& lines) {
  if (lines.empty()) return;
  if (all.empty() || all.back().is_open) return all.push_back({lines, lines});
  all.back().ours += lines, all.back().theirs += lines;
}

void leave_open(Stretches& all, std::string ours, std::string theirs) {
  all.push_back({std::move(ours), std::move(theirs), true});
}

void append(Stretches& all, Stretches more) {
  for (auto& stretch : more)
    if (stretch.is_open)
      all.push_back(std::move(stretch));
    else
      put(all, std::move(stretch.ours));
}

bool has_conflict(const Stretches& all) { return std::ranges::any_of(all, &Stretch::is_open); }

std::string with_ours(const Stretches& all) { return side_of(all, &Stretch::ours); }

std::string with_theirs(const Stretches& all) { return side_of(all, &Stretch::theirs); }

Merged marked(const Stretches& all) {
  Merged merged;
  std::size_t line = 1;
  const auto add = [&](const std::string& text) {
    merged.text += text;
    line += static_cast<std::size_t>(std::ranges::count(text, '\n'));
  };
  for (const auto& stretch : all) {
    if (!stretch.is_open) {
      add(stretch.ours);
      continue;
    }
    merged.conflicts.push_back(line);
    add("<<<<<<< ours\n" + whole_lines(stretch.ours) + "=======\n" + whole_lines(stretch.theirs) + ">>>>>>> theirs\n");
  }
  return merged;
}

} // namespace cti::text
