#include "read_files.hpp"

#include "cause.hpp"
#include "cti/system/refusals.hpp"
#include "descriptor.hpp"
#include "posix.hpp"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace cti::system {
namespace {

Error not_read(const std::string& shown, int number) {
  if (number == ENOENT) return no_file(shown);
  if (number == ELOOP) return is_a_link(shown);
  return cannot_read(shown, cause(number));
}

// So much as the file had when it was opened; more than the reader takes need not be read for it to say so.
Expected<std::string> whole_text(const Descriptor& file, std::size_t size, const std::string& shown) {
  std::string text(std::min(size, most_read), '\0');
  std::size_t have = 0;
  while (have < text.size()) {
    const auto count = retried([&] { return ::read(file.number(), text.data() + have, text.size() - have); });
    if (count < 0) return failed(not_read(shown, errno));
    if (count == 0) break;
    have += static_cast<std::size_t>(count);
  }
  text.resize(have);
  return text;
}

Access access_of(mode_t mode) {
  if (mode & (S_IRWXO)) return Access::everybody;
  return mode & S_IRWXG ? Access::some : Access::owner;
}

Thing thing_of(int found, const struct stat& facts) {
  if (found != 0) return Thing::nothing;
  if (S_ISREG(facts.st_mode)) return Thing::file;
  if (S_ISDIR(facts.st_mode)) return Thing::folder;
  return S_ISLNK(facts.st_mode) ? Thing::link : Thing::other;
}

} // namespace

Expected<FileRead> read_file_in(int folder, const std::string& name, const std::string& shown) {
  const Descriptor file{static_cast<int>(
      retried([&] { return ::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }))};
  if (!file) return failed(not_read(shown, errno));
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return failed(not_read(shown, errno));
  if (!S_ISREG(facts.st_mode)) return failed(is_no_file(shown));
  auto text = whole_text(file, static_cast<std::size_t>(facts.st_size), shown);
  if (!text) return failed(text.error());
  return FileRead{{std::move(*text), access_of(facts.st_mode)}, facts.st_dev, facts.st_ino};
}

Expected<FileText> Posix::read_file(const std::string& path, const std::string& shown) const {
  return read_file_in(AT_FDCWD, path, shown).map([](FileRead read) { return std::move(read.file); });
}

Thing Posix::thing_at(const std::string& path) const {
  struct stat facts {};
  return thing_of(::lstat(path.c_str(), &facts), facts);
}

Thing Posix::thing_behind(const std::string& path) const {
  struct stat facts {};
  return thing_of(::stat(path.c_str(), &facts), facts);
}

std::optional<std::uintmax_t> Posix::size_of(const std::string& path) const {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return std::nullopt;
  return static_cast<std::uintmax_t>(facts.st_size);
}

Expected<std::vector<std::string>> Posix::names_in(const std::string& path, const std::string& shown) const {
  DIR* directory = ::opendir(path.c_str());
  if (!directory && errno == ENOENT) return failed(no_folder(shown));
  if (!directory) return failed(cannot_read_folder(shown, cause(errno)));
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(directory))
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  ::closedir(directory);
  std::sort(names.begin(), names.end());
  return names;
}

} // namespace cti::system
