// Saving: lock → read → change → write the lock file, fsync, close → the file unchanged since? → rename → fsync the
// folder. The lock file is the new text, so that holding the lock and having room for the text are one thing.

#include "files.hpp"
#include "lock.hpp"
#include "reason.hpp"

#include <sys/stat.h>

namespace cti::app {
namespace {

constexpr mode_t folder_owner_only{0700};

Error not_confirmed(const std::string& shown, int number) {
  return {Kind::unwritten,
          {N_("{} has its new text, but the disk did not confirm it: {}"), {shown, reason(number)}},
          {N_("look at the file, and at the disk, before you go on")}};
}

Expected<void> write_all(int file, const std::string& text, const std::string& shown) {
  for (std::size_t at = 0; at < text.size();) {
    const auto count = retried([&] { return ::write(file, text.data() + at, text.size() - at); });
    if (count < 0) return failed(cannot_write(shown, errno));
    at += static_cast<std::size_t>(count);
  }
  return {};
}

/// Puts the text into the lock file, whole and on disk, as a file like the old one.
Expected<Unkept> fill(Lock& lock, const std::string& text, const std::string& shown) {
  if (auto written = write_all(lock.file(), text, shown); !written) return failed(written.error());
  auto words =
      lock.old_file() < 0 ? keep_private(lock.file(), shown) : keep_attributes(lock.old_file(), lock.file(), shown);
  if (!words) return words;
  if (retried([&] { return ::fsync(lock.file()); }) != 0) {
    if (!is_not_known_here(errno)) return failed(cannot_write(shown, errno));
    words->push_back(not_confirmed(shown, errno));
  }
  if (!lock.close()) return failed(cannot_write(shown, errno));
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
  if (number == EEXIST) return {Kind::usage, {N_("{} exists already"), {shown}}, {N_("it was left as it is")}};
  if (number != ESTALE && number != ENOENT) return cannot_write(shown, number);
  return {Kind::contention,
          {N_("the lock of {} was deleted while it was being saved"), {shown}},
          {N_("nothing was changed; try again")}};
}

} // namespace

Error cannot_write(const std::string& shown, int number, bool mine) {
  const Message what{N_("{} could not be written: {}"), {shown, reason(number)}};
  if (!mine) return {Kind::unwritten, what};
  return {Kind::unwritten, what, {N_("nothing was changed; the file is as it was")}};
}

Expected<Saved> change_file(const fs::path& path, const std::string& shown, const Change& change) {
  Lock lock;
  if (auto taken = lock.take(path, shown); !taken) return failed(taken.error());
  const auto before = read_file_in(lock.folder(), lock.name(), shown);
  if (!before) return failed(before.error());
  auto after = change(before->text);
  if (!after) return failed(after.error());
  if (*after == before->text) return Saved{before->text, *after, {}};
  auto words = fill(lock, *after, shown);
  if (!words) return failed(words.error());

  const auto still = read_file_in(lock.folder(), lock.name(), shown);
  if (!still || still->text != before->text || still->inode != before->inode || still->device != before->device)
    return failed({Kind::contention,
                   {N_("{} was changed by someone else meanwhile"), {shown}},
                   {N_("their text is kept; look at it and try again")}});
  if (!lock.move_into_place(false)) return failed(not_moved(shown, errno));
  if (auto synced = sync_folder(lock, *words, shown); !synced) return failed(synced.error());
  return Saved{before->text, std::move(*after), std::move(*words)};
}

Expected<Unkept> create_file(const fs::path& path, const std::string& shown, const std::string& text) {
  Lock lock;
  if (auto taken = lock.take(path, shown); !taken) return failed(taken.error());
  if (lock.old_file() >= 0) return failed(not_moved(shown, EEXIST));
  auto words = fill(lock, text, shown);
  if (!words) return words;
  if (!lock.move_into_place(true)) return failed(not_moved(shown, errno));
  if (auto synced = sync_folder(lock, *words, shown); !synced) return failed(synced.error());
  return words;
}

Expected<void> make_folder(const fs::path& path, const std::string& shown) {
  if (::mkdir(path.c_str(), folder_owner_only) == 0 || errno == EEXIST) return {};
  return failed(cannot_write(shown, errno, false));
}

} // namespace cti::app
