#include "progress.hpp"

#include "cti/view/words.hpp"

namespace cti::app {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s;
constexpr auto pause = 200ms;
constexpr const char* fresh_line = "\r\x1b[K";

} // namespace

Progress::Progress(std::function<void(const std::string&)> put, Clock now)
    : put_(std::move(put)), now_(std::move(now)), next_(now_() + patience) {}

Progress::~Progress() {
  if (said_) put_(fresh_line);
}

void Progress::at(std::size_t done, std::size_t of) {
  if (!put_ || now_() < next_) return;
  put_(fresh_line + view::say("reading: {} of {} files", done, of));
  said_ = true;
  next_ = now_() + pause;
}

} // namespace cti::app
