// Saving: lock → read → change → write the lock file, fsync, close → the file unchanged since? → mode → rename → fsync
// the folder. The lock file is the new text, so that holding the lock and having room for the text are one thing.

#include "descriptor.hpp"
#include "files.hpp"
#include "reason.hpp"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <pwd.h>
#include <sys/stat.h>
#include <thread>

namespace cti::app {
namespace {

/// How long a lock that someone else holds is waited for: an edit takes a few milliseconds.
constexpr std::chrono::milliseconds patience{3000}, nap{5};

/// Mode of what cti writes: the files speak of people.
constexpr mode_t owner_only{0600}, folder_owner_only{0700};

std::array<char, 4096> held_lock{};
volatile std::sig_atomic_t holds_lock = 0;

Error cannot_write(const std::string& shown, int number, bool mine = true) {
  const Message what{N_("{} could not be written: {}"), {shown, reason(number)}};
  if (!mine) return {Kind::unwritten, what};
  return {Kind::unwritten, what, {N_("nothing was changed; the file is as it was")}};
}

std::string owner_name(uid_t owner) {
  const passwd* entry = ::getpwuid(owner);
  return entry ? entry->pw_name : std::to_string(owner);
}

Error locked_by(const fs::path& lock, const std::string& shown) {
  struct stat facts {};
  if (::lstat(lock.c_str(), &facts) != 0)
    return {Kind::contention, {N_("{} is being changed by someone else"), {shown}}, {N_("try again")}};
  const auto age = std::max<std::time_t>(0, std::time(nullptr) - facts.st_mtime);
  return {Kind::contention,
          {N_("{} is locked: {}.lock, by {}, {} seconds old"),
           {shown, shown, owner_name(facts.st_uid), std::to_string(age)}},
          {N_("someone is saving, or was interrupted; if nobody is, delete {}.lock and try again"), {shown}}};
}

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

class Lock {
public:
  Lock() = default;
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  ~Lock() {
    if (number_ >= 0) ::close(number_);
    const SignalsWait wait; // else one could remove the lock that the next process has just taken
    drop_lock();
  }

  Expected<void> take(const fs::path& path, const std::string& shown);
  Expected<void> write(const std::string& text, unsigned mode, const std::string& shown);
  const fs::path& file() const { return file_; }
  /// Moves the lock file to where it belongs; false with errno set where that fails.
  bool move_to(const fs::path& path, unsigned flags);

private:
  fs::path file_;
  int number_ = -1;
};

Expected<void> Lock::take(const fs::path& path, const std::string& shown) {
  file_ = path.string() + ".lock";
  if (file_.string().size() >= held_lock.size()) return failed(cannot_write(shown, ENAMETOOLONG));
  const auto until = std::chrono::steady_clock::now() + patience;
  for (;;) {
    const SignalsWait wait;
    std::strcpy(held_lock.data(), file_.c_str());
    number_ = static_cast<int>(retried(
        [&] { return ::open(file_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, owner_only); }));
    holds_lock = number_ >= 0;
    if (number_ >= 0) return {};
    if (errno != EEXIST) return failed(cannot_write(shown, errno));
    if (std::chrono::steady_clock::now() >= until) return failed(locked_by(file_, shown));
    std::this_thread::sleep_for(nap);
  }
}

bool Lock::move_to(const fs::path& path, unsigned flags) {
  const SignalsWait wait;
  if (::renameat2(AT_FDCWD, file_.c_str(), AT_FDCWD, path.c_str(), flags) != 0) return false;
  holds_lock = 0;
  return true;
}

Expected<void> Lock::write(const std::string& text, unsigned mode, const std::string& shown) {
  Descriptor out{number_};
  number_ = -1;
  for (std::size_t at = 0; at < text.size();) {
    const auto count = retried([&] { return ::write(out.number(), text.data() + at, text.size() - at); });
    if (count < 0) return failed(cannot_write(shown, errno));
    at += static_cast<std::size_t>(count);
  }
  if (::fchmod(out.number(), mode) != 0) return failed(cannot_write(shown, errno));
  if (retried([&] { return ::fsync(out.number()); }) != 0) return failed(cannot_write(shown, errno));
  if (!out.close()) return failed(cannot_write(shown, errno));
  return {};
}

// The rename is on disk only when the folder is.
Expected<void> sync_folder(const fs::path& path, const std::string& shown) {
  const Descriptor folder{static_cast<int>(
      retried([&] { return ::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }))};
  if (folder && retried([&] { return ::fsync(folder.number()); }) == 0) return {};
  return failed({Kind::unwritten,
                 {N_("{} has its new text, but the disk did not confirm it: {}"), {shown, reason(errno)}},
                 {N_("look at the file, and at the disk, before you go on")}});
}

} // namespace

// In this order: a signal that comes in between still finds the lock held, and removes it.
void drop_lock() noexcept {
  if (holds_lock && (::unlink(held_lock.data()) == 0 || errno == ENOENT)) holds_lock = 0;
}

Expected<Saved> change_file(const fs::path& path, const std::string& shown, const Change& change) {
  Lock lock;
  if (auto taken = lock.take(path, shown); !taken) return failed(taken.error());
  const auto before = read_file(path, shown);
  if (!before) return failed(before.error());
  auto after = change(before->text);
  if (!after) return failed(after.error());
  if (*after == before->text) return Saved{before->text, *after};
  if (auto written = lock.write(*after, before->mode, shown); !written) return failed(written.error());

  const auto still = read_file(path, shown);
  if (!still || still->text != before->text || still->inode != before->inode || still->device != before->device)
    return failed({Kind::contention,
                   {N_("{} was changed by someone else meanwhile"), {shown}},
                   {N_("their text is kept; look at it and try again")}});
  if (!lock.move_to(path, 0)) return failed(cannot_write(shown, errno));
  if (auto synced = sync_folder(path, shown); !synced) return failed(synced.error());
  return Saved{before->text, std::move(*after)};
}

Expected<void> create_file(const fs::path& path, const std::string& shown, const std::string& text) {
  Lock lock;
  if (auto taken = lock.take(path, shown); !taken) return taken;
  if (auto written = lock.write(text, owner_only, shown); !written) return written;
  if (lock.move_to(path, RENAME_NOREPLACE)) return sync_folder(path, shown);
  // Not every file system knows that flag; link() refuses an existing name just as well.
  const bool unknown_flag = errno == EINVAL || errno == ENOSYS;
  if (unknown_flag && ::link(lock.file().c_str(), path.c_str()) == 0) return sync_folder(path, shown);
  if (errno == EEXIST) return failed({Kind::usage, {N_("{} exists already"), {shown}}, {N_("it was left as it is")}});
  return failed(cannot_write(shown, errno));
}

Expected<void> make_folder(const fs::path& path, const std::string& shown) {
  if (::mkdir(path.c_str(), folder_owner_only) == 0 || errno == EEXIST) return {};
  return failed(cannot_write(shown, errno, false));
}

} // namespace cti::app
