#include "git.hpp"

namespace cti::app {

Expected<std::string> git(const system::System& system, const std::string& folder, std::vector<std::string> arguments) {
  const auto asked = arguments.front();
  arguments.insert(arguments.begin(), {"git", "-C", folder});
  return system.printed_by(arguments).map_error([&](Error error) {
    error.hint = {N_("is this folder in a git repository?")};
    if (error.cause.empty()) error.cause = asked;
    return error;
  });
}

std::string without_line_end(std::string path) {
  if (path.ends_with('\n')) path.pop_back();
  return path;
}

} // namespace cti::app
