#include "cti/strings/diff.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <numeric>

using namespace cti;

namespace {

// The length of the longest common subsequence, by the textbook's table.
std::size_t most_shared(const std::vector<int>& a, const std::vector<int>& b) {
  std::vector<std::vector<std::size_t>> length(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
  return length[0][0];
}

bool is_shared_in_order(const std::vector<Shared>& found, const std::vector<int>& a, const std::vector<int>& b) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].before >= a.size() || found[i].after >= b.size() || a[found[i].before] != b[found[i].after])
      return false;
    if (i > 0 && (found[i].before <= found[i - 1].before || found[i].after <= found[i - 1].after)) return false;
  }
  return true;
}

std::vector<std::vector<int>> rows_of(int letters, std::size_t longest) {
  std::vector<std::vector<int>> rows{{}};
  for (std::size_t begin = 0, length = 1; length <= longest; ++length) {
    const auto end = rows.size();
    for (; begin < end; ++begin)
      for (int letter = 0; letter < letters; ++letter) {
        auto row = rows[begin];
        row.push_back(letter);
        rows.push_back(std::move(row));
      }
  }
  return rows;
}

} // namespace

TEST_CASE("every two short rows share as much as they can") {
  const auto rows = rows_of(3, 4); // 121 of them
  for (const auto& a : rows)
    for (const auto& b : rows) {
      const auto found = shared_entries(a, b);
      REQUIRE(is_shared_in_order(found, a, b));
      REQUIRE(found.size() == most_shared(a, b));
    }
}

TEST_CASE("rows with nothing in common share their beginning and end, however long they are") {
  std::vector<int> a(20000), b(20000);
  std::iota(a.begin(), a.end(), 0);
  std::iota(b.begin(), b.end(), 30000);
  CHECK(shared_entries(a, b).empty());
  a.front() = b.front() = -1, a.back() = b.back() = -2;
  const auto found = shared_entries(a, b);
  REQUIRE(found.size() == 2);
  CHECK(found[1].before == 19999);
}
