#include "option_hint.hpp"

#include "cti/strings/nearest.hpp"

#include <algorithm>
#include <sstream>

namespace cti::app {
namespace {

/// More commands than these are no help to a person who looks for one.
constexpr std::size_t most_named{4};

// Whether the line names the command, its words in their order.
bool is_named(const std::string& command, const std::vector<std::string>& line) {
  std::istringstream words{command};
  std::string word;
  words >> word; // cti itself
  auto at = line.begin();
  while (words >> word) {
    at = std::find(at, line.end(), word);
    if (at == line.end()) return false;
    ++at;
  }
  return true;
}

std::string listed(const std::vector<std::string>& commands) {
  std::string list;
  for (std::size_t i = 0; i < std::min(commands.size(), most_named); ++i) list += (i ? ", " : "") + commands[i];
  return commands.size() > most_named ? list + ", …" : list;
}

} // namespace

// [1] The command itself, or one further on, may take it: behind its name. [2] Another command may, and this one does
// not. [3] It may be a slip of the fingers: never for the very same word.
Message option_hint(const std::string& option, const std::string& command, const std::vector<std::string>& taken,
                    const std::vector<std::string>& line, const std::vector<Takes>& all) {
  const auto behind = [&option](const std::string& taker) {
    return Message{N_("it goes behind its command: {} … {}"), {taker, option}};
  };
  if (std::ranges::find(taken, option) != taken.end()) return behind(command);
  std::vector<std::string> takers;
  for (const auto& each : all)
    if (std::ranges::find(each.options, option) != each.options.end()) takers.push_back(each.command);
  for (const auto& taker : takers)
    if (taker.starts_with(command + " ") && is_named(taker, line)) return behind(taker);
  if (!takers.empty()) return {N_("{} is an option of: {}"), {option, listed(takers)}};
  const auto meant = nearest(option, taken);
  if (!meant.empty()) return {N_("did you mean '{}'?"), {meant}};
  return {N_("see: {} --help"), {command}};
}

} // namespace cti::app
