#pragma once
// A command is a struct of its own: its words, its options with the values that they fill in, and what it does.
//
//   struct PausePhase {
//     static constexpr CommandWords words{"pause", N_("what it does"), "cti phase pause b-1042"};
//     std::string id;
//     std::optional<Day> on;
//     void options(Options& take);
//     int act(Run& run) const;
//   };
//
// Commands form a tree. One is made only when somebody asks for its options: to run it, for its help page, for
// completion, or to say which command an option belongs to.

#include "options.hpp"

#include <functional>

namespace cti::app {

struct CommandWords {
  const char* name;
  const char* description; ///< in English
  const char* example;     ///< in English: a line that a newcomer can type
};

/// A command that was made: its options fill in what its action reads.
struct MadeCommand {
  std::vector<Option> options;
  std::function<int(Run&)> act; ///< none of a command that only holds others
};

template <class C> MadeCommand made(C said) {
  const auto command = std::make_shared<C>(std::move(said));
  return {options_of(*command), [command](Run& run) { return command->act(run); }};
}

class Command {
public:
  Command(const CommandWords& said, std::function<MadeCommand()> make, const Command* parent = nullptr)
      : words(said), above(parent), make_(std::move(make)) {}

  /// Puts a command below this one.
  template <class C> Command& add() {
    return add(C::words, [] { return made(C{}); });
  }
  Command& add(const CommandWords& said, std::function<MadeCommand()> make);

  const CommandWords words;
  const Command* const above;
  const std::vector<std::unique_ptr<Command>>& below() const { return below_; }

  const std::vector<Option>& options() const { return itself().options; }
  int act(Run& run) const { return itself().act(run); }
  bool acts() const { return static_cast<bool>(itself().act); }

  /// The command of that name right below this one, or none.
  const Command* named(const std::string& name) const;
  /// The option or flag of that name, of this command or of one above it; none where there is no such.
  const Option* option_named(const std::string& option) const;
  /// "cti phase start".
  std::string full_name() const;

private:
  const MadeCommand& itself() const;

  std::function<MadeCommand()> make_;
  mutable std::unique_ptr<MadeCommand> made_{};
  std::vector<std::unique_ptr<Command>> below_{};
};

} // namespace cti::app
