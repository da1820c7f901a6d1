#include "lock.hpp"

#include "cause.hpp"
#include "cti/system/path.hpp"
#include "cti/system/refusals.hpp"
#include "keep_attributes.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace cti::system {
namespace {

/// How long a lock that someone else holds is waited for: an edit takes a few milliseconds.
constexpr std::chrono::milliseconds patience{3000}, nap{5};

/// Mode of a lock: the files speak of people.
constexpr mode_t owner_only{0600};

/// The lock that this process holds, for a signal handler.
struct Held {
  int folder = -1;
  std::array<char, 4096> name{};
  dev_t device{};
  ino_t inode{};
};
Held held;
volatile std::sig_atomic_t holds_lock = 0;

bool is_file(int folder, const char* name, dev_t device, ino_t inode) {
  struct stat facts {};
  return ::fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 && facts.st_dev == device && facts.st_ino == inode;
}

bool is_file(int folder, const std::string& name, const Descriptor& open) {
  struct stat facts {};
  return ::fstat(open.number(), &facts) == 0 && is_file(folder, name.c_str(), facts.st_dev, facts.st_ino);
}

bool is_there(int folder, const std::string& name) {
  struct stat facts {};
  return ::fstatat(folder, name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
}

std::string owner_name(uid_t owner) {
  const passwd* entry = ::getpwuid(owner);
  return entry ? entry->pw_name : std::to_string(owner);
}

/// alive: the holder is known to run on this machine; then its lock must not be deleted.
Error locked_by(int folder, const std::string& lock, const std::string& shown, bool alive) {
  const Message wait{N_("its process is still there: let it go on, or end it; then try again")};
  struct stat facts {};
  if (::fstatat(folder, lock.c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
    return {Kind::contention,
            {N_("{} is being changed by someone else"), {shown}},
            alive ? wait : Message{N_("try again")}};
  const auto age = std::max<std::time_t>(0, std::time(nullptr) - facts.st_mtime);
  return {Kind::contention,
          {N_("{} is locked: {}.lock, by {}, {} seconds old"),
           {shown, shown, owner_name(facts.st_uid), std::to_string(age)}},
          alive ? wait
                : Message{N_("someone is saving, or was interrupted; if nobody is, delete {}.lock and try again"),
                          {shown}}};
}

} // namespace

// Only one's own: by now another may have one of the same name. In this order: a signal that comes in between still
// finds the lock held, and removes it.
void drop_lock() noexcept {
  if (!holds_lock) return;
  const bool ours = is_file(held.folder, held.name.data(), held.device, held.inode);
  if (!ours || ::unlinkat(held.folder, held.name.data(), 0) == 0 || errno == ENOENT) holds_lock = 0;
}

Lock::~Lock() { give_up(); }

void Lock::give_up() {
  {
    const SignalsWait wait; // else one could remove the lock that the next process has just taken
    drop_lock();
  }
  guard_ = Descriptor{-1};
  if (folder_) ::flock(folder(), LOCK_UN);
}

// A file that is not there yet is guarded by its folder. Some file systems know no such locks, and some files cannot be
// opened: then there is the lock file alone.
Lock::Guard Lock::guard() {
  guard_ = Descriptor{static_cast<int>(
      retried([&] { return ::openat(folder(), name_.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }))};
  if (!guard_ && errno != ENOENT) return Guard::impossible;
  const int number = guard_ ? guard_.number() : folder();
  if (retried([&] { return ::flock(number, LOCK_EX | LOCK_NB); }) == 0) return Guard::held;
  return errno == EWOULDBLOCK ? Guard::of_another : Guard::impossible;
}

bool Lock::guards_what_is_there() const {
  return guard_ ? is_file(folder(), name_, guard_) : !is_there(folder(), name_);
}

/// False where somebody else has one.
Expected<bool> Lock::make(const std::string& shown) {
  const SignalsWait wait;
  file_ = Descriptor{static_cast<int>(retried([&] {
    return ::openat(folder(), lock_name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, owner_only);
  }))};
  if (!file_ && errno == EEXIST) return false;
  struct stat facts {};
  if (!file_ || ::fstat(file_.number(), &facts) != 0) return failed(cannot_write(shown, cause(errno)));
  std::ranges::copy(lock_name_ + '\0', held.name.begin()); // take() saw that it fits
  held.folder = folder(), held.device = facts.st_dev, held.inode = facts.st_ino;
  holds_lock = 1;
  same_file_ = Descriptor{::fcntl(file_.number(), F_DUPFD_CLOEXEC, 0)};
  if (!same_file_) return failed(cannot_write(shown, cause(errno)));
  return true;
}

Expected<void> Lock::take(const std::string& path, const std::string& shown) {
  name_ = file_name_of(path), lock_name_ = name_ + ".lock";
  if (lock_name_.size() >= held.name.size()) return failed(cannot_write(shown, cause(ENAMETOOLONG)));
  const auto parent = parent_of(path), above = parent.empty() ? "." : parent;
  folder_ =
      Descriptor{static_cast<int>(retried([&] { return ::open(above.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }))};
  if (!folder_) return failed(cannot_write(shown, cause(errno)));
  for (const auto until = std::chrono::steady_clock::now() + patience;;) {
    const auto guarded = guard();
    const bool alive = guarded == Guard::of_another;
    const auto made = alive ? Expected<bool>{false} : make(shown);
    if (!made) return failed(made.error());
    if (*made && (guarded == Guard::impossible || guards_what_is_there())) return {};
    give_up(); // the file was replaced since it was opened, or somebody saves it
    if (std::chrono::steady_clock::now() >= until) return failed(locked_by(folder(), lock_name_, shown, alive));
    if (!*made) std::this_thread::sleep_for(nap);
  }
}

// same_file_ keeps its number from being given to another file.
bool Lock::is_ours() const { return is_file(folder(), lock_name_, same_file_); }

// Not every file system knows how to rename only where nothing is; link() refuses an existing name just as well.
bool Lock::put_by_link() const {
  const char *from = lock_name_.c_str(), *to = name_.c_str();
  if (::linkat(folder(), from, folder(), to, 0) == 0) return true;
  if (!is_not_known_here(errno)) return false;
  if (is_there(folder(), name_)) return errno = EEXIST, false;
  return ::renameat(folder(), from, folder(), to) == 0; // the guard keeps other processes of ours away
}

bool Lock::move_into_place(bool only_new) {
  const SignalsWait wait;
  if (!is_ours()) return errno = ESTALE, false;
  const unsigned flags = only_new ? RENAME_NOREPLACE : 0;
  if (::renameat2(folder(), lock_name_.c_str(), folder(), name_.c_str(), flags) == 0) return holds_lock = 0, true;
  const bool unknown_flag = errno == EINVAL || errno == ENOSYS;
  return only_new && unknown_flag && put_by_link();
}

} // namespace cti::system
