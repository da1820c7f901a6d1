#include "git.hpp"

#include "app/system/descriptor.hpp"
#include "app/system/reason.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

namespace cti::app {
namespace {

Error no_git(const std::string& why) {
  return {Kind::not_found, {N_("git did not answer: {}"), {why}}, {N_("is this folder in a git repository?")}};
}

std::string all_from(const Descriptor& pipe) {
  std::string text;
  char block[65536];
  for (;;) {
    const auto count = retried([&] { return ::read(pipe.number(), block, sizeof block); });
    if (count <= 0) return text;
    text.append(block, static_cast<std::size_t>(count));
  }
}

} // namespace

Expected<std::string> git(const std::filesystem::path& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"git", "-C", folder.string()});
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (auto& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);

  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return failed(no_git(reason(errno)));
  Descriptor reading{ends[0]}, writing{ends[1]};
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, writing.number(), STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int problem = ::posix_spawnp(&child, "git", &actions, nullptr, words.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) return failed(no_git(reason(problem)));
  writing.close();
  auto text = all_from(reading);
  int status = 0;
  retried([&] { return ::waitpid(child, &status, 0); });
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return failed(no_git(arguments[3]));
  return text;
}

std::string without_line_end(std::string path) {
  if (path.ends_with('\n')) path.pop_back();
  return path;
}

} // namespace cti::app
