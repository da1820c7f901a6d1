#include "pager.hpp"

#include "descriptor.hpp"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cti::app {

std::string pager() {
  std::string command = "less";
  for (const char* name : {"PAGER", "CTI_PAGER"})
    if (const char* value = std::getenv(name)) command = value;
  return command == "cat" ? "" : command;
}

bool shown_by(const std::string& pager, const std::string& text) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return false;
  Descriptor reading{ends[0]}, writing{ends[1]};
  const pid_t child = ::fork();
  if (child < 0) return false;
  if (child == 0) {
    ::dup2(reading.number(), STDIN_FILENO);
    ::setenv("LESS", "FRX", 0); // ends by itself where all fits, keeps colours, leaves the text on the screen
    ::setenv("LESSCHARSET", "utf-8", 0);
    ::execl("/bin/sh", "sh", "-c", pager.c_str(), static_cast<char*>(nullptr));
    ::_exit(127);
  }
  // An interrupt is the pager's to handle; its reader may also leave before the end.
  const auto before = std::signal(SIGINT, SIG_IGN);
  reading.close();
  for (std::size_t at = 0; at < text.size();) {
    const auto count = retried([&] { return ::write(writing.number(), text.data() + at, text.size() - at); });
    if (count <= 0) break;
    at += static_cast<std::size_t>(count);
  }
  writing.close();
  int status = 0;
  retried([&] { return ::waitpid(child, &status, 0); });
  std::signal(SIGINT, before);
  return !(WIFEXITED(status) && WEXITSTATUS(status) == 127);
}

} // namespace cti::app
