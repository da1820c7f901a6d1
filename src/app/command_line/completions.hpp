#pragma once
// What could stand at a place of the command line: for completion in a shell.

#include "cti/app/folder.hpp"

#include <string>
#include <vector>

namespace cti::app {

struct Candidate {
  std::string word, meaning{};
};

/// A place on the command line that wants a value.
struct Slot {
  std::string name;    ///< "--form" of an option; "ITEM" of a value without one
  std::string type;    ///< what the help page calls an option's value: "DAY"
  std::string command; ///< "cti checklist done"
  std::string id;      ///< the course that was named before it, if any
  std::string folder;  ///< as -C has it
};

/// Words that fit there, with what they mean where that is short; none where anything may be typed. Never an error:
/// what cannot be read offers nothing.
std::vector<Candidate> candidates(const Slot& slot);

/// True for folders and files, which the shell itself completes.
bool wants_a_path(const Slot& slot);

} // namespace cti::app
