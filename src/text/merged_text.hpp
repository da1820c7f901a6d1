#pragma once
// What a merge comes to: stretches of text that stand, and conflicts.

#include "cti/text/merge.hpp"

namespace cti::text {

/// Lines that stand, the same on both sides; or both sides of a conflict.
struct Stretch {
  std::string ours, theirs;
  bool is_open{false};
};

using Stretches = std::vector<Stretch>;

void put(Stretches& all, const std::string& lines);
void leave_open(Stretches& all, std::string ours, std::string theirs);
void append(Stretches& all, Stretches more);

bool has_conflict(const Stretches& all);

/// The text with one side of each conflict kept.
std::string with_ours(const Stretches& all);
std::string with_theirs(const Stretches& all);

/// The text with both sides of each conflict, between the markers that git uses.
Merged marked(const Stretches& all);

} // namespace cti::text
