#pragma once
// Who saves X holds two things: X.lock, which everybody sees and which stays behind where its holder dies; and X itself
// by flock(), which ends with its holder. So one who stands still is known to be alive even where somebody has deleted
// the lock, and nobody saves in between.

#include "cti/course/error.hpp"
#include "descriptor.hpp"

#include <csignal>
#include <string>

namespace cti::system {

/// Signals wait while it lives: the lock and the note that it is held come and go as one.
class SignalsWait {
public:
  SignalsWait() {
    sigset_t all;
    ::sigfillset(&all);
    ::sigprocmask(SIG_BLOCK, &all, &before_);
  }
  SignalsWait(const SignalsWait&) = delete;
  SignalsWait& operator=(const SignalsWait&) = delete;
  ~SignalsWait() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

private:
  sigset_t before_{};
};

/// Removes the lock that is held, if any: for a signal handler.
void drop_lock() noexcept;

class Lock {
public:
  Lock() = default;
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  ~Lock();

  Expected<void> take(const std::string& path, const std::string& shown);

  /// The folder is held open: where it is renamed meanwhile, all goes on in it.
  int folder() const { return folder_.number(); }
  /// The name of the file in that folder.
  const std::string& name() const { return name_; }
  /// The file as it was when the lock was taken; -1 where there is none.
  int old_file() const { return guard_.number(); }
  /// The lock file, which takes the new text.
  int file() const { return file_.number(); }
  /// Closes it and says whether that went well; which file it was is still known.
  bool close() { return file_.close(); }
  /// Puts the lock file in the place of the other; false with errno set where that fails: ESTALE where the lock is not
  /// ours any more. only_new: not over a file that is there.
  bool move_into_place(bool only_new);

private:
  /// Whether the file is guarded; where it is not, whether that is because of someone who holds it.
  enum class Guard { held, of_another, impossible };
  Guard guard();
  bool guards_what_is_there() const;
  Expected<bool> make(const std::string& shown);
  void give_up();
  bool is_ours() const;
  bool put_by_link() const;

  Descriptor folder_{-1}, guard_{-1}, file_{-1}, same_file_{-1};
  std::string name_{}, lock_name_{};
};

} // namespace cti::system
