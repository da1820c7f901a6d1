#pragma once
// Work on many files at once: on as many threads as the machine has cores, each taking the next few that are left.

#include <cstddef>
#include <functional>

namespace cti::app {

/// Calls work with every number below count, on several threads at once and in no order. begun: told on the calling
/// thread now and then how many are begun. What work throws is thrown here, when all threads have stopped.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work,
                 const std::function<void(std::size_t)>& begun);

} // namespace cti::app
