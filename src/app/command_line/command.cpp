#include "command.hpp"

#include <algorithm>

namespace cti::app {

Command& Command::add(const CommandWords& said, std::function<MadeCommand()> make) {
  return *below_.emplace_back(std::make_unique<Command>(said, std::move(make), this));
}

const MadeCommand& Command::itself() const {
  if (!made_) made_ = std::make_unique<MadeCommand>(make_());
  return *made_;
}

const Command* Command::named(const std::string& name) const {
  const auto found = std::ranges::find(below_, name, [](const auto& command) { return command->words.name; });
  return found == below_.end() ? nullptr : found->get();
}

const Option* Command::option_named(const std::string& option) const {
  const auto found = std::ranges::find(options(), option, &Option::name);
  if (found != options().end() && !found->stands_alone()) return &*found;
  return above ? above->option_named(option) : nullptr;
}

std::string Command::full_name() const {
  return above ? above->full_name() + " " + words.name : std::string{words.name};
}

} // namespace cti::app
