#include "cti/view/diff.hpp"

#include "cti/rules/cpr.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <vector>

namespace cti::view {
namespace {

constexpr std::size_t context{3};

/// Entries of the table that differences are looked for in: beyond it all lines count as different.
constexpr std::size_t largest_table{4'000'000};

std::vector<std::string_view> lines_of(const std::string& text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(std::string_view{text}.substr(at, end - at));
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
  std::vector<std::vector<std::size_t>> common(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
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

std::vector<Step> steps_between(const std::string& before, const std::string& after) {
  auto a = lines_of(before), b = lines_of(after);
  std::size_t head = 0, tail = 0;
  while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
  while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  std::vector<Step> steps;
  for (std::size_t i = 0; i < head; ++i) steps.push_back({' ', a[i]});
  const auto middle = [&](const auto& lines) {
    return std::vector(lines.begin() + static_cast<long>(head), lines.end() - static_cast<long>(tail));
  };
  steps_between(middle(a), middle(b), steps);
  for (std::size_t i = a.size() - tail; i < a.size(); ++i) steps.push_back({' ', a[i]});
  return steps;
}

std::string hunk(const std::vector<Step>& steps, std::size_t from, std::size_t until) {
  std::size_t old_line = 1, new_line = 1, old_count = 0, new_count = 0;
  std::string body;
  for (std::size_t i = 0; i < until; ++i) {
    const bool in_old = steps[i].sign != '+', in_new = steps[i].sign != '-';
    if (i < from)
      old_line += in_old, new_line += in_new;
    else {
      old_count += in_old, new_count += in_new;
      body.append(1, steps[i].sign).append(without_cpr(steps[i].line));
      if (!steps[i].line.ends_with('\n')) body += "\n\\ No newline at end of file\n";
    }
  }
  return fmt::format("@@ -{},{} +{},{} @@\n{}", old_count ? old_line : 0, old_count, new_count ? new_line : 0,
                     new_count, body);
}

} // namespace

std::string unified_diff(const std::string& file, const std::string& before, const std::string& after) {
  const auto steps = steps_between(before, after);
  const auto changed = [&](std::size_t i) { return steps[i].sign != ' '; };
  std::string text;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!changed(i)) continue;
    std::size_t last = i;
    for (std::size_t k = i; k < steps.size() && k <= last + 2 * context; ++k)
      if (changed(k)) last = k;
    text += hunk(steps, i - std::min(i, context), std::min(steps.size(), last + context + 1));
    i = last;
  }
  if (text.empty()) return text;
  const auto old_name = before.empty() ? std::string{"/dev/null"} : "a/" + file;
  return without_cpr("--- " + old_name + "\n+++ b/" + file + "\n") + text;
}

std::size_t lines_changed(const std::string& before, const std::string& after) {
  std::size_t removed = 0, added = 0, total = 0;
  for (const auto& step : steps_between(before, after)) {
    if (step.sign == ' ') total += std::max(removed, added), removed = added = 0;
    removed += step.sign == '-', added += step.sign == '+';
  }
  return total + std::max(removed, added);
}

} // namespace cti::view
