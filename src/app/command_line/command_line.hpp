#pragma once
// Reads a command line against the commands there are: which one is meant, and what each of its options was given.

#include "command.hpp"

#include <map>

namespace cti::app {

/// Why a command line cannot be followed.
struct Slip {
  enum class Kind {
    left_over,   ///< words that nothing takes: rest
    no_value,    ///< name stands without its value
    given_twice, ///< name
    unreadable   ///< anything else
  };
  Kind kind;
  std::string name{};
  std::vector<std::string> rest{};
};

struct Parsed {
  const Command* command;                                    ///< the last one that was named, or the root
  bool help = false;                                         ///< its page is asked for
  std::map<const Option*, std::vector<std::string>> given{}; ///< of this command and those above; none of a flag
  std::optional<Slip> slip{};
};

/// arguments: without the program's name.
Parsed parsed(const Command& root, const std::vector<std::string>& arguments);

} // namespace cti::app
