// Other programs. One function starts them all: signals reach them as if cti had never touched any.

#include "cause.hpp"
#include "cti/system/path.hpp"
#include "cti/system/refusals.hpp"
#include "descriptor.hpp"
#include "posix.hpp"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>

namespace cti::system {
namespace {

/// A program to start. Descriptors of -1 are left as they are.
struct Start {
  std::vector<std::string> words;
  std::vector<Default> defaults{};
  int input{-1}, output{-1};
  bool silent{false}; ///< what it says on standard error goes nowhere
};

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> all;
  all.reserve(texts.size() + 1);
  for (auto& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

std::vector<std::string> environment(const std::vector<Default>& defaults) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry; ++entry) all.emplace_back(*entry);
  for (const auto& [name, value] : defaults) {
    const auto begin = fmt::format("{}=", name);
    const auto sets_it = [&begin](const std::string& entry) { return entry.starts_with(begin); };
    if (std::ranges::none_of(all, sets_it)) all.push_back(begin + value);
  }
  return all;
}

/// Starts a program that is looked for as a shell would; its number, or 0 with errno set.
pid_t started(Start start) {
  posix_spawn_file_actions_t streams;
  ::posix_spawn_file_actions_init(&streams);
  if (start.input >= 0) ::posix_spawn_file_actions_adddup2(&streams, start.input, STDIN_FILENO);
  if (start.output >= 0) ::posix_spawn_file_actions_adddup2(&streams, start.output, STDOUT_FILENO);
  if (start.silent) ::posix_spawn_file_actions_addopen(&streams, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t signals;
  sigset_t all, none;
  ::sigfillset(&all);
  ::sigemptyset(&none);
  ::posix_spawnattr_init(&signals);
  ::posix_spawnattr_setsigdefault(&signals, &all);
  ::posix_spawnattr_setsigmask(&signals, &none);
  ::posix_spawnattr_setflags(&signals, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  auto variables = environment(start.defaults);
  pid_t child = 0;
  const int problem = ::posix_spawnp(&child, start.words.front().c_str(), &streams, &signals,
                                     pointers_to(start.words).data(), pointers_to(variables).data());
  ::posix_spawnattr_destroy(&signals);
  ::posix_spawn_file_actions_destroy(&streams);
  errno = problem;
  return problem == 0 ? child : 0;
}

/// The code with which it ends; none where something else ended it.
std::optional<int> end_of(pid_t child) {
  int status = 0;
  if (retried([&] { return ::waitpid(child, &status, 0); }) != child || !WIFEXITED(status)) return std::nullopt;
  return WEXITSTATUS(status);
}

/// Two ends that no other program inherits.
struct Pipe {
  Descriptor reading{-1}, writing{-1};

  Pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) == 0) reading = Descriptor{ends[0]}, writing = Descriptor{ends[1]};
  }
};

/// Keys that interrupt are those of the program that has the terminal.
class InterruptsIgnored {
public:
  InterruptsIgnored() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
  InterruptsIgnored(const InterruptsIgnored&) = delete;
  InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;
  ~InterruptsIgnored() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }

private:
  void (*interrupt_)(int), (*quit_)(int);
};

} // namespace

std::string Posix::program(const std::string& name) const {
  std::error_code unknown;
  if (name.find('/') != std::string::npos) return std::filesystem::canonical(name, unknown).string();
  std::istringstream folders{variable("PATH").value_or("")};
  for (std::string folder; std::getline(folders, folder, ':');)
    if (const auto file = joined(folder, name); !folder.empty() && ::access(file.c_str(), X_OK) == 0)
      return std::filesystem::canonical(file, unknown).string();
  return {};
}

Expected<std::string> Posix::printed_by(const std::vector<std::string>& words) const {
  Pipe pipe;
  const auto child =
      pipe.reading ? started({.words = words, .output = pipe.writing.number(), .silent = true}) : pid_t{0};
  if (child == 0) return failed(no_answer(words.front(), cause(errno)));
  pipe.writing.close();
  auto text = all_from(pipe.reading.number());
  if (end_of(child) != 0) return failed(no_answer(words.front(), {}));
  return text;
}

// Through the shell, as the command may carry options ("code --wait").
bool Posix::edit(const std::string& command, const std::vector<std::string>& arguments) {
  const InterruptsIgnored ours;
  std::vector<std::string> words{"/bin/sh", "-c", command + " \"$@\"", "cti"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto child = started({words});
  return child != 0 && end_of(child) == 0;
}

// Its reader may leave before the end of the text.
bool Posix::show(const std::string& command, const std::string& text, const std::vector<Default>& defaults) {
  constexpr int not_found{127}; // as a shell says it
  Pipe pipe;
  if (!pipe.reading) return false;
  const InterruptsIgnored ours;
  const auto child =
      started({.words = {"/bin/sh", "-c", command}, .defaults = defaults, .input = pipe.reading.number()});
  if (child == 0) return false;
  pipe.reading.close();
  write_all(pipe.writing.number(), text);
  pipe.writing.close();
  return end_of(child) != not_found;
}

} // namespace cti::system
