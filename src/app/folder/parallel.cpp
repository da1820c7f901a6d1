#include "parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace cti::app {
namespace {

constexpr std::size_t taken_at_once{16}; ///< few, so that all end together; enough that taking costs nothing
constexpr std::size_t worth_a_thread{128};

std::size_t threads_for(std::size_t count) {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 1 + count / worth_a_thread);
}

} // namespace

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work,
                 const std::function<void(std::size_t)>& begun) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr thrown;
  std::once_flag first;
  const auto take_turns = [&](bool tells) {
    try {
      for (std::size_t at; (at = next.fetch_add(taken_at_once)) < count;) {
        if (tells) begun(at);
        for (auto i = at; i < std::min(at + taken_at_once, count); ++i) work(i);
      }
    } catch (...) {
      next = count;
      std::call_once(first, [&] { thrown = std::current_exception(); });
    }
  };
  {
    std::vector<std::jthread> others;
    try {
      while (others.size() + 1 < threads_for(count)) others.emplace_back(take_turns, false);
    } catch (const std::system_error&) {
      // A machine that gives no more threads: those there are do the work.
    }
    take_turns(true);
  }
  if (thrown) std::rethrow_exception(thrown);
}

} // namespace cti::app
