// Saving: lock → read → change → write the lock file, fsync, close → the file unchanged since? → rename → fsync the
// folder. The lock file is the new text, so that holding the lock and having room for the text are one thing.

#include "cause.hpp"
#include "cti/system/refusals.hpp"
#include "keep_attributes.hpp"
#include "lock.hpp"
#include "posix.hpp"
#include "read_files.hpp"

namespace cti::system {
namespace {

Error not_confirmed(const std::string& shown, int number) {
  return {Kind::unwritten,
          {N_("{} has its new text, but the disk did not confirm it"), {shown}},
          {N_("look at the file, and at the disk, before you go on")},
          {},
          cause(number)};
}

/// Puts the text into the lock file, whole and on disk, as a file like the old one.
Expected<Unkept> fill(Lock& lock, const std::string& text, const std::string& shown) {
  if (!write_all(lock.file(), text)) return failed(cannot_write(shown, cause(errno)));
  auto words =
      lock.old_file() < 0 ? keep_private(lock.file(), shown) : keep_attributes(lock.old_file(), lock.file(), shown);
  if (!words) return words;
  if (retried([&] { return ::fsync(lock.file()); }) != 0) {
    if (!is_not_known_here(errno)) return failed(cannot_write(shown, cause(errno)));
    words->push_back(not_confirmed(shown, errno));
  }
  if (!lock.close()) return failed(cannot_write(shown, cause(errno)));
  return words;
}

// The rename is on disk only when the folder is.
Expected<void> sync_folder(const Lock& lock, Unkept& words, const std::string& shown) {
  if (retried([&] { return ::fsync(lock.folder()); }) == 0) return {};
  const auto doubt = not_confirmed(shown, errno);
  if (!is_not_known_here(errno)) return failed(doubt);
  if (words.empty() || words.back().what != doubt.what) words.push_back(doubt);
  return {};
}

Error not_moved(const std::string& shown, int number) {
  if (number == EEXIST) return exists_already(shown);
  if (number != ESTALE && number != ENOENT) return cannot_write(shown, cause(number));
  return {Kind::contention,
          {N_("the lock of {} was deleted while it was being saved"), {shown}},
          {N_("nothing was changed; try again")}};
}

bool is_same(const FileRead& a, const FileRead& b) {
  return a.file.text == b.file.text && a.inode == b.inode && a.device == b.device;
}

} // namespace

Expected<Saved> Posix::change_file(const std::string& path, const std::string& shown, const Change& change) {
  Lock lock;
  if (auto taken = lock.take(path, shown); !taken) return failed(taken.error());
  const auto before = read_file_in(lock.folder(), lock.name(), shown);
  if (!before) return failed(before.error());
  const auto& text = before->file.text;
  auto after = change(text);
  if (!after) return failed(after.error());
  if (*after == text) return Saved{text, *after, {}};
  auto words = fill(lock, *after, shown);
  if (!words) return failed(words.error());

  const auto still = read_file_in(lock.folder(), lock.name(), shown);
  if (!still || !is_same(*still, *before)) return failed(changed_meanwhile(shown));
  if (!lock.move_into_place(false)) return failed(not_moved(shown, errno));
  if (auto synced = sync_folder(lock, *words, shown); !synced) return failed(synced.error());
  return Saved{text, std::move(*after), std::move(*words)};
}

Expected<Unkept> Posix::create_file(const std::string& path, const std::string& shown, const std::string& text) {
  Lock lock;
  if (auto taken = lock.take(path, shown); !taken) return failed(taken.error());
  if (lock.old_file() >= 0) return failed(not_moved(shown, EEXIST));
  auto words = fill(lock, text, shown);
  if (!words) return words;
  if (!lock.move_into_place(true)) return failed(not_moved(shown, errno));
  if (auto synced = sync_folder(lock, *words, shown); !synced) return failed(synced.error());
  return words;
}

} // namespace cti::system
