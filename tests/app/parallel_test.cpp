#include "app/folder/parallel.hpp"

#include <atomic>
#include <doctest/doctest.h>
#include <stdexcept>
#include <vector>

using cti::app::in_parallel;

TEST_CASE("every number has its turn, once") {
  for (const std::size_t count : {0, 1, 15, 16, 17, 1000, 5000}) {
    std::vector<std::atomic<int>> turns(count);
    in_parallel(
        count, [&](std::size_t i) { ++turns[i]; }, [](std::size_t) {});
    for (const auto& turn : turns) CHECK(turn == 1);
  }
}

TEST_CASE("what is begun is told in order, and never more than there is") {
  std::size_t last = 0;
  in_parallel(
      2000, [](std::size_t) {},
      [&](std::size_t begun) {
        CHECK(begun >= last);
        CHECK(begun < 2000);
        last = begun;
      });
}

TEST_CASE("what is thrown on any thread is thrown to whoever asked, and ends the rest") {
  std::atomic<int> done{0};
  CHECK_THROWS_AS(in_parallel(
                      100000,
                      [&](std::size_t i) {
                        if (i == 500) throw std::runtime_error("no");
                        ++done;
                      },
                      [](std::size_t) {}),
                  std::runtime_error);
  CHECK(done < 100000);
}
