#include "cti/system/machine.hpp"

#include "lock.hpp"
#include "posix.hpp"

#include <csignal>

namespace cti::system {
namespace {

extern "C" void clean_up(int signal) {
  drop_lock();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

} // namespace

std::unique_ptr<System> this_machine() { return std::make_unique<Posix>(); }

void leave_no_lock_behind() {
  std::signal(SIGPIPE, SIG_IGN);
  // Also those that mean a fault of ours: whatever ends the run, no lock is left.
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGABRT, SIGSEGV, SIGBUS}) std::signal(signal, clean_up);
  std::signal(SIGXFSZ, SIG_IGN); // a write past the limit then fails as one on a full disk
}

} // namespace cti::system
