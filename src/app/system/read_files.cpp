#include "descriptor.hpp"
#include "files.hpp"
#include "reason.hpp"

#include "cti/text/document.hpp"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace cti::app {
namespace {

Error cannot_read(const std::string& shown, int number) {
  const Place place{shown, 1, 1, 1, {}};
  if (number == ENOENT) return {Kind::not_found, {N_("there is no file {}"), {shown}}};
  if (number == ELOOP)
    return {Kind::invalid, {N_("this is a link, and links are not followed")}, {N_("put the file itself here")}, place};
  return {Kind::invalid, {N_("cannot be read: {}"), {reason(number)}}, {}, place};
}

// So much as the file had when it was opened; more than the reader takes need not be read for it to say so.
Expected<std::string> whole_text(const Descriptor& file, std::size_t size, const std::string& shown) {
  std::string text(std::min(size, text::largest_file + 1), '\0');
  std::size_t have = 0;
  while (have < text.size()) {
    const auto count = retried([&] { return ::read(file.number(), text.data() + have, text.size() - have); });
    if (count < 0) return failed(cannot_read(shown, errno));
    if (count == 0) break;
    have += static_cast<std::size_t>(count);
  }
  text.resize(have);
  return text;
}

} // namespace

Expected<FileText> read_file(const std::string& path, const std::string& shown) {
  return read_file_in(AT_FDCWD, path, shown);
}

Expected<FileText> read_file_in(int folder, const std::string& name, const std::string& shown) {
  const Descriptor file{static_cast<int>(
      retried([&] { return ::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }))};
  if (!file) return failed(cannot_read(shown, errno));
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return failed(cannot_read(shown, errno));
  if (!S_ISREG(facts.st_mode))
    return failed({Kind::invalid,
                   {N_("this is not an ordinary file")},
                   {N_("a course is one file; move this elsewhere")},
                   Place{shown, 1, 1, 1, {}}});
  auto text = whole_text(file, static_cast<std::size_t>(facts.st_size), shown);
  if (!text) return failed(text.error());
  return FileText{std::move(*text), facts.st_mode & 07777u, facts.st_dev, facts.st_ino};
}

Expected<void> no_link(const fs::path& folder, const std::string& shown) {
  struct stat facts {};
  if (::lstat(folder.c_str(), &facts) != 0 || !S_ISLNK(facts.st_mode)) return {};
  return failed({Kind::invalid,
                 {N_("this is a link, and links are not followed")},
                 {N_("put the folder itself here")},
                 Place{shown, 1, 1, 1, {}}});
}

Expected<std::vector<std::string>> names_in(const fs::path& folder, const std::string& shown) {
  DIR* directory = ::opendir(folder.c_str());
  if (!directory && errno == ENOENT)
    return failed({Kind::not_found, {N_("there is no folder {}"), {shown}}, {N_("begin one: cti init")}});
  if (!directory) return failed({Kind::not_found, {N_("the folder {} cannot be read: {}"), {shown, reason(errno)}}});
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(directory))
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  ::closedir(directory);
  std::sort(names.begin(), names.end());
  return names;
}

} // namespace cti::app
