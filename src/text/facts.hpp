#pragma once
// What a file says, fact by fact: each with the keys that lead to it. Not comments, spacing, quotes, or the order of
// keys and of items, which say nothing.

#include "cti/text/document.hpp"

#include <map>
#include <set>

namespace cti::text {

/// All that a node says, as one fact: the keys of a map in any order.
std::string all_said(const Node& node);

/// What tells an item from its neighbours: its id, its theme, its day …; empty where nothing does. A contact has no
/// such thing: it stands on one line and is one fact.
std::string name_of_item(const Node& item);

/// Keys, and for an item of a list its name, or else all that it says.
using Path = std::vector<std::string>;

/// That there is a map or list is a fact too, so that what is put into one that another removes is noticed.
using Facts = std::map<Path, std::string>;

using Names = std::set<std::string>;

/// Names that several items of one list have, and so tell none of them.
Names shared_names(const Document& document);

/// shared: those of any version that is compared.
Facts facts_of(const Document& document, const Names& shared);

/// Whether two versions say the same of a whole part.
bool same_part(const Facts& a, const Facts& b, const Path& part);

/// What three versions say together.
struct Agreement {
  Facts says;
  std::set<Path> disputed; ///< changed by both sides, and not alike; with all that is in it

  bool disputes(const Path& path) const;
};

/// A fact is what the side that changed it says. Disputed is also an item that both sides began, and what one side
/// wrote into a part that the other removed.
Agreement agreement(const Facts& base, const Facts& ours, const Facts& theirs);

} // namespace cti::text
