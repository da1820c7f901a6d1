#pragma once
// How far a long reading has come: one line that is rewritten in place, and erased when all is read.

#include <chrono>
#include <functional>
#include <string>

namespace cti::app {

class Progress {
public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;

  /// put: writes to the terminal at once; none where there is no terminal, and nothing is said then.
  explicit Progress(std::function<void(const std::string&)> put, Clock now = std::chrono::steady_clock::now);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  /// So many files are read. Says so once a second has passed, and then five times a second at most.
  void at(std::size_t done, std::size_t of);

private:
  std::function<void(const std::string&)> put_;
  Clock now_;
  std::chrono::steady_clock::time_point next_;
  bool said_ = false;
};

} // namespace cti::app
