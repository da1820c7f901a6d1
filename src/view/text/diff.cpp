#include "cti/view/diff.hpp"

#include "cti/strings/diff.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cti::view {
namespace {

constexpr std::size_t context{3};

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

/// A number for each line, the same for the same line.
class Numbers {
public:
  std::vector<int> of(const std::vector<std::string_view>& lines) {
    std::vector<int> numbers;
    numbers.reserve(lines.size());
    for (const auto line : lines)
      numbers.push_back(known_.try_emplace(line, static_cast<int>(known_.size())).first->second);
    return numbers;
  }

private:
  std::unordered_map<std::string_view, int> known_{};
};

// Of lines that differ in one place those that go stand before those that come.
std::vector<Step> steps_between(std::string_view before, std::string_view after) {
  const auto old_lines = lines_of(before), new_lines = lines_of(after);
  Numbers numbers;
  const auto old_numbers = numbers.of(old_lines), new_numbers = numbers.of(new_lines);
  std::vector<Step> steps;
  std::size_t i = 0, j = 0;
  const auto step_to = [&](std::size_t next_i, std::size_t next_j) {
    for (; i < next_i; ++i) steps.push_back({'-', old_lines[i]});
    for (; j < next_j; ++j) steps.push_back({'+', new_lines[j]});
  };
  for (const auto& shared : shared_entries(old_numbers, new_numbers)) {
    step_to(shared.before, shared.after);
    steps.push_back({' ', old_lines[i]});
    ++i, ++j;
  }
  step_to(old_lines.size(), new_lines.size());
  return steps;
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
  const auto steps = steps_between(before, after);
  std::string text;
  At at{1, 1};
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
  for (const auto& step : steps_between(before, after)) {
    if (step.sign == ' ') total += std::max(removed, added), removed = added = 0;
    removed += step.sign == '-', added += step.sign == '+';
  }
  return total + std::max(removed, added);
}

} // namespace cti::view
