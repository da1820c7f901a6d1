#include "cti/view/diff.hpp"

#include "cti/view/errors.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <vector>

namespace cti::view {
namespace {

constexpr std::size_t context{3};

/// Entries of the table that differences are looked for in: beyond it all lines count as different.
constexpr std::size_t largest_table{4'000'000};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

struct Step {
  char sign; ///< ' ', '-' or '+'
  std::string_view line;
};

// The longest common subsequence, by the textbook table: edits of one file are few, so what differs is small once the
// common beginning and end are off.
void steps_between(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b,
                   std::vector<Step>& steps) {
  if (a.size() * b.size() > largest_table) { // nearly every line of a long file, as when its line ends change
    for (const auto line : a) steps.push_back({'-', line});
    for (const auto line : b) steps.push_back({'+', line});
    return;
  }
  std::vector<std::vector<unsigned>> common(a.size() + 1, std::vector<unsigned>(b.size() + 1));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
  std::size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j])
      steps.push_back({' ', a[i]}), ++i, ++j;
    else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1]))
      steps.push_back({'-', a[i++]});
    else
      steps.push_back({'+', b[j++]});
  }
}

/// The lines in which two texts differ, with their context, and how many that are in both come before these.
struct Difference {
  std::size_t before;
  std::vector<Step> steps;
};

// Bytes up to the first line that is another.
std::size_t common_beginning(std::string_view a, std::string_view b) {
  const auto shorter = std::min(a.size(), b.size());
  const auto same = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.begin() + static_cast<long>(shorter), b.begin()).first - a.begin());
  return same == 0 ? 0 : a.rfind('\n', same - 1) + 1; // none: npos + 1
}

// Bytes from behind the last line that is another.
std::size_t common_end(std::string_view a, std::string_view b) {
  std::size_t same = 0;
  while (same < std::min(a.size(), b.size()) && a[a.size() - 1 - same] == b[b.size() - 1 - same]) ++same;
  const auto begins_line = [&](std::string_view text) {
    return same == text.size() || text[text.size() - 1 - same] == '\n';
  };
  if (begins_line(a) && begins_line(b)) return same;
  const auto line_end = a.find('\n', a.size() - same);
  return line_end == std::string_view::npos ? 0 : a.size() - line_end - 1;
}

Difference difference(std::string_view before, std::string_view after) {
  const auto begin = common_beginning(before, after);
  const auto head = before.substr(0, begin);
  before.remove_prefix(begin), after.remove_prefix(begin);
  const auto end = common_end(before, after);
  const auto tail = before.substr(before.size() - end);
  before.remove_suffix(end), after.remove_suffix(end);

  auto from = head.size();
  for (std::size_t lines = 0; from > 0 && lines < context; ++lines)
    from = from < 2 ? 0 : head.rfind('\n', from - 2) + 1;
  Difference found{static_cast<std::size_t>(std::count(head.begin(), head.begin() + static_cast<long>(from), '\n')),
                   {}};
  for (const auto line : lines_of(head.substr(from))) found.steps.push_back({' ', line});
  steps_between(lines_of(before), lines_of(after), found.steps);
  auto until = std::size_t{0};
  for (std::size_t lines = 0; until < tail.size() && lines < context; ++lines)
    until = std::min(tail.find('\n', until), tail.size() - 1) + 1;
  for (const auto line : lines_of(tail.substr(0, until))) found.steps.push_back({' ', line});
  return found;
}

// A diff is looked at, too: what people typed obeys nobody. Tabs and the line's end stay, so that git takes it.
std::string safe_line(std::string_view line) {
  std::string shown;
  const auto end = std::min(line.find_last_not_of("\r\n") + 1, line.size());
  for (std::size_t at = 0; at <= end;) {
    const auto tab = std::min(line.find('\t', at), end);
    shown += safe(line.substr(at, tab - at)) + (tab < end ? "\t" : "");
    at = tab + 1;
  }
  return shown.append(line.substr(end));
}

/// The next line of each text, from 1.
struct At {
  std::size_t old_line, new_line;

  void pass(const Step& step) { old_line += step.sign != '+', new_line += step.sign != '-'; }
};

std::string hunk(const std::vector<Step>& steps, std::size_t from, std::size_t until, At& at) {
  const At begin = at;
  std::string body;
  for (std::size_t i = from; i < until; ++i) {
    at.pass(steps[i]);
    body.append(1, steps[i].sign).append(safe_line(steps[i].line));
    if (!steps[i].line.ends_with('\n')) body += "\n\\ No newline at end of file\n";
  }
  const auto old_count = at.old_line - begin.old_line, new_count = at.new_line - begin.new_line;
  return fmt::format("@@ -{},{} +{},{} @@\n{}", old_count ? begin.old_line : 0, old_count,
                     new_count ? begin.new_line : 0, new_count, body);
}

} // namespace

std::string unified_diff(const std::string& file, const std::string& before, const std::string& after) {
  const auto [head, steps] = difference(before, after);
  std::string text;
  At at{head + 1, head + 1};
  std::size_t passed = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].sign == ' ') continue;
    std::size_t last = i;
    for (std::size_t k = i; k < steps.size() && k <= last + 2 * context; ++k)
      if (steps[k].sign != ' ') last = k;
    const auto from = i - std::min(i, context), until = std::min(steps.size(), last + context + 1);
    for (; passed < from; ++passed) at.pass(steps[passed]);
    text += hunk(steps, from, until, at);
    passed = until;
    i = last;
  }
  if (text.empty()) return text;
  const auto old_name = before.empty() ? std::string{"/dev/null"} : "a/" + safe(file);
  return "--- " + old_name + "\n+++ b/" + safe(file) + "\n" + text;
}

std::size_t lines_changed(const std::string& before, const std::string& after) {
  std::size_t removed = 0, added = 0, total = 0;
  for (const auto& step : difference(before, after).steps) {
    if (step.sign == ' ') total += std::max(removed, added), removed = added = 0;
    removed += step.sign == '-', added += step.sign == '+';
  }
  return total + std::max(removed, added);
}

} // namespace cti::view
