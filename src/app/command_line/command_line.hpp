#pragma once
// Reads a command line against the commands there are: fills in what their options point to.

#include "command.hpp"

namespace cti::app {

/// Why a command line cannot be followed.
struct Slip {
  enum class Kind {
    left_over,    ///< words that nothing takes: rest
    not_a_number, ///< name cannot be value
    no_value,     ///< name stands without its value
    given_twice,  ///< name
    missing,      ///< name has to be given
    blank,        ///< name is given, but empty
    unreadable    ///< anything else
  };
  Kind kind;
  std::string name{}, value{};
  std::vector<std::string> rest{};
};

struct Parsed {
  const Command* command; ///< the last one that was named, or the root
  bool help = false;      ///< its page is asked for
  std::optional<Slip> slip{};
};

/// arguments: without the program's name.
Parsed parsed(const Command& root, const std::vector<std::string>& arguments);

} // namespace cti::app
