// What surrounds a run: variables, standard streams, the clock.

#include "cause.hpp"
#include "descriptor.hpp"
#include "posix.hpp"

#include <cstdlib>
#include <ctime>
#include <sys/ioctl.h>

namespace cti::system {
namespace {

int number_of(Stream stream) {
  switch (stream) {
  case Stream::input: return STDIN_FILENO;
  case Stream::output: return STDOUT_FILENO;
  case Stream::errors: return STDERR_FILENO;
  }
  return -1;
}

} // namespace

std::optional<std::string> Posix::variable(const std::string& name) const {
  const char* value = std::getenv(name.c_str());
  return value ? std::optional<std::string>{value} : std::nullopt;
}

std::optional<Size> Posix::terminal(Stream stream) const {
  if (::isatty(number_of(stream)) != 1) return std::nullopt;
  winsize size{};
  if (::ioctl(number_of(stream), TIOCGWINSZ, &size) != 0) return Size{};
  return Size{size.ws_col, size.ws_row};
}

std::string Posix::input() { return all_from(STDIN_FILENO); }

Expected<bool> Posix::print(const std::string& text) {
  if (write_all(STDOUT_FILENO, text)) return true;
  if (errno == EPIPE) return false;
  return failed({Kind::unwritten, {N_("standard output could not be written")}, {}, {}, cause(errno)});
}

void Posix::tell(const std::string& text) { write_all(STDERR_FILENO, text); }

Day Posix::local_day() const {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return date::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

// libc takes UTC for a zone that it does not know, and says nothing.
std::optional<std::string> Posix::unknown_zone() const {
  const auto zone = variable("TZ").value_or("");
  const bool is_name = zone.find('/') != std::string::npos && zone.front() != ':' && zone.front() != '/';
  if (!is_name || thing_behind("/usr/share/zoneinfo/" + zone) != Thing::nothing) return std::nullopt;
  return zone;
}

} // namespace cti::system
