#include "cti/strings/nearest.hpp"

#include <algorithm>

namespace cti {
namespace {

// Each letter with all of its bytes: an ø that is missing is one slip, not two.
std::vector<std::string_view> letters(std::string_view word) {
  std::vector<std::string_view> all;
  for (std::size_t at = 0; at < word.size();) {
    auto end = at + 1;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) ++end;
    all.push_back(word.substr(at, end - at));
    at = end;
  }
  return all;
}

std::size_t steps(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t substitution = cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, substitution});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

} // namespace

std::size_t typing_distance(std::string_view a, std::string_view b) { return steps(letters(a), letters(b)); }

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  const auto typed = letters(word);
  std::size_t least = std::clamp<std::size_t>(typed.size() / 4, 1, 2) + 1;
  for (const auto& candidate : candidates) {
    const auto meant = letters(candidate);
    const auto longer = std::max(typed.size(), meant.size()), shorter = std::min(typed.size(), meant.size());
    if (longer - shorter >= least) continue; // and a word of any length costs next to nothing
    const auto distance = steps(typed, meant);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

} // namespace cti
