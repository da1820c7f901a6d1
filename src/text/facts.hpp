#pragma once
// What a file says, fact by fact: each with the keys that lead to it. Not comments, spacing, quotes, or the order of
// keys and of items, which say nothing.

#include "cti/text/document.hpp"
#include "lines.hpp"

#include <map>
#include <set>

namespace cti::text {

/// Keys, and for an item of a list its id (or what else tells it from the others).
using Path = std::vector<std::string>;

struct Fact {
  std::string says;
  Range lines; ///< where it stands, with all that is in it
};

/// That there is a map or list is a fact too, so that what is put into one that another removes is noticed.
using Facts = std::map<Path, Fact>;

Facts facts_of(const Document& document);

/// What three versions say together.
struct Agreement {
  std::map<Path, std::string> says;
  std::set<Path> disputed; ///< changed by both sides, and not alike; with all that is in it

  bool disputes(const Path& path) const;
};

/// A fact is what the side that changed it says. Disputed is also an item that both sides began, and what one side
/// wrote into a part that the other removed.
Agreement agreement(const Facts& base, const Facts& ours, const Facts& theirs);

} // namespace cti::text
