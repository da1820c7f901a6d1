#include "cause.hpp"
#include "cti/system/refusals.hpp"
#include "posix.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace cti::system {

namespace fs = std::filesystem;

std::string Posix::current_folder() const {
  std::error_code gone;
  return fs::current_path(gone).string();
}

std::string Posix::resolved(const std::string& path) const {
  std::error_code ignored;
  return fs::weakly_canonical(path, ignored).string();
}

Expected<void> Posix::make_folder(const std::string& path, const std::string& shown) {
  constexpr mode_t owner_only{0700};
  if (::mkdir(path.c_str(), owner_only) == 0 || errno == EEXIST) return {};
  return failed(cannot_write(shown, cause(errno), false));
}

void Posix::make_open_folders(const std::string& path) {
  std::error_code ignored;
  fs::create_directories(path, ignored);
}

std::optional<std::string> Posix::make_private_folder(const std::string& path_begins) {
  auto name = path_begins + "XXXXXX";
  return ::mkdtemp(name.data()) ? std::optional{name} : std::nullopt;
}

bool Posix::is_own_folder(const std::string& path) const {
  struct stat facts {};
  return ::lstat(path.c_str(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid();
}

void Posix::remove_folder(const std::string& path) {
  std::error_code ignored;
  fs::remove_all(path, ignored);
}

void Posix::let_run(const std::string& path) {
  std::error_code ignored;
  fs::permissions(path, fs::perms::owner_all, ignored);
}

} // namespace cti::system
