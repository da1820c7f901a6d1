#include "command.hpp"

#include <algorithm>

namespace cti::app {

void Command::takes(const char* value, Target target, const char* meaning) {
  options.push_back({value, "", meaning, target, true});
}

void Command::may_take(const char* value, Target target, const char* meaning) {
  options.push_back({value, "", meaning, target});
}

void Command::option(const char* option, Target target, const char* placeholder, const char* meaning) {
  options.push_back({option, placeholder, meaning, target});
}

void Command::flag(const char* option, bool& target, const char* meaning) {
  options.push_back({option, "", meaning, &target});
}

const Command* Command::named(const std::string& wanted) const {
  const auto found = std::ranges::find(below, wanted, [](const auto& command) { return command->name; });
  return found == below.end() ? nullptr : found->get();
}

const Option* Command::option_named(const std::string& wanted) const {
  const auto found = std::ranges::find(options, wanted, &Option::name);
  if (found != options.end() && !found->stands_alone()) return &*found;
  return above ? above->option_named(wanted) : nullptr;
}

std::string Command::full_name() const { return above ? above->full_name() + " " + name : name; }

} // namespace cti::app
