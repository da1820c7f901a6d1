#pragma once
// Three versions of a text, cut where they begin and cease to differ.

#include "lines.hpp"

namespace cti::text {

struct Versions {
  Lines base, ours, theirs;
};

struct Piece {
  enum class Kind {
    same,   ///< in all three
    ours,   ///< changed on our side only
    theirs, ///< changed on their side only
    agreed, ///< changed alike on both
    joined, ///< each side put in lines of its own here, and both stay
    open    ///< a conflict
  } kind;
  Range base, ours, theirs;
};

/// Whether changes of two lines that touch are two changes, and lines put in at one place can be joined; or, where
/// nothing is known of what the lines say, a conflict.
enum class Neighbours { apart, together };

std::vector<Piece> pieces_of(const Versions& versions, Neighbours neighbours);

/// The lines that both have, in their order, as a text.
std::string common_lines(const Lines& a, const Lines& b);

} // namespace cti::text
