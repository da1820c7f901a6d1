// The shortest way from one row to another. Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations,
// 1986.

#include "cti/strings/diff.hpp"

#include <algorithm>
#include <span>

namespace cti {
namespace {

/// Steps after which two rows are taken to have nothing in common. Two versions of a course are a few dozen apart; the
/// memory of the search grows with the square of this: 4 MB.
constexpr int most_steps{1000};

/// How far along a each diagonal was reached, after each number of steps: diagonals -d, -d + 2 … d.
using Trail = std::vector<std::vector<int>>;

int reached(const std::vector<int>& round, int d, int diagonal) {
  return round[static_cast<std::size_t>((diagonal + d) / 2)];
}

// Whether the way to that diagonal takes an element of b (else one of a).
bool comes_from_b(const std::vector<int>& before, int d, int k) {
  return k == -d || (k != d && reached(before, d - 1, k - 1) < reached(before, d - 1, k + 1));
}

// Ends with the round that reaches both ends; empty if there is none.
Trail trail(std::span<const int> a, std::span<const int> b) {
  const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
  Trail trail;
  for (int d = 0; d <= std::min(n + m, most_steps); ++d) {
    auto& round = trail.emplace_back(static_cast<std::size_t>(d) + 1);
    for (int k = -d; k <= d; k += 2) {
      int x = 0;
      if (d > 0) {
        const auto& before = trail[static_cast<std::size_t>(d) - 1];
        x = comes_from_b(before, d, k) ? reached(before, d - 1, k + 1) : reached(before, d - 1, k - 1) + 1;
      }
      while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)]) ++x;
      round[static_cast<std::size_t>((k + d) / 2)] = x;
      if (x >= n && x - k >= m) return trail;
    }
  }
  return {};
}

} // namespace

std::vector<Shared> shared_entries(const std::vector<int>& a, const std::vector<int>& b) {
  const auto shorter = std::min(a.size(), b.size());
  std::size_t head = 0, tail = 0;
  while (head < shorter && a[head] == b[head]) ++head;
  while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  const std::span inner_a{a.data() + head, a.size() - head - tail}, inner_b{b.data() + head, b.size() - head - tail};

  std::vector<Shared> found; // from the last to the first
  for (std::size_t i = 0; i < tail; ++i) found.push_back({a.size() - 1 - i, b.size() - 1 - i});
  const auto way = trail(inner_a, inner_b);
  int x = static_cast<int>(inner_a.size()), y = static_cast<int>(inner_b.size());
  for (int d = static_cast<int>(way.size()) - 1; d >= 0; --d) {
    const bool from_b = d > 0 && comes_from_b(way[static_cast<std::size_t>(d) - 1], d, x - y);
    const int k = x - y + (from_b ? 1 : -1);
    const int begin = d == 0 ? 0 : reached(way[static_cast<std::size_t>(d) - 1], d - 1, k) + (from_b ? 0 : 1);
    for (; x > begin; --x, --y)
      found.push_back({head + static_cast<std::size_t>(x) - 1, head + static_cast<std::size_t>(y) - 1});
    (from_b ? y : x) -= 1;
  }
  for (std::size_t i = head; i-- > 0;) found.push_back({i, i});
  std::reverse(found.begin(), found.end());
  return found;
}

} // namespace cti
