#pragma once
// A command as plain data: its words, its options, what it does. Reading a command line, the help page and completion
// all walk these values.

#include "cti/course/error.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cti::app {

/// Where that goes which a person gives for an option.
using Target = std::variant<bool*, std::string*, int*, std::optional<int>*, std::vector<std::string>*>;

/// What a command can be told: an option, a flag (an option without a value), or a value that stands without a name.
struct Option {
  std::string name;        ///< "--on"; "ID" of a value without a name
  std::string placeholder; ///< what stands for the value of an option: "DAY"
  const char* description; ///< in English
  Target target;
  bool required = false; ///< must be given, and may not be blank

  bool stands_alone() const { return !name.starts_with('-'); }
  bool is_flag() const { return std::holds_alternative<bool*>(target); }
  bool takes_several() const { return std::holds_alternative<std::vector<std::string>*>(target); }
};

struct Command {
  std::string name{};
  const char* description{}; ///< in English
  const char* example{};     ///< in English: a line that a newcomer can type
  std::function<int()> action{};
  const Command* above{};
  std::vector<Option> options{};
  std::vector<std::unique_ptr<Command>> below{};

  /// A value that must be given, and one that may be; one that is a list takes all that follow.
  void takes(const char* value, Target target, const char* description);
  void may_take(const char* value, Target target, const char* description);
  void option(const char* option, Target target, const char* placeholder, const char* description);
  void flag(const char* option, bool& target, const char* description);

  /// The command of that name right below this one, or none.
  const Command* named(const std::string& below) const;
  /// The option or flag of that name, of this command or of one above it; none where there is no such.
  const Option* option_named(const std::string& option) const;
  /// "cti phase start".
  std::string full_name() const;
};

} // namespace cti::app
