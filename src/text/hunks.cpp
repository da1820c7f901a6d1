#include "hunks.hpp"

#include "cti/strings/diff.hpp"
#include "lines.hpp"

#include <algorithm>

namespace cti::text {
namespace {

/// Lines of the base, and what a side put in their place.
struct Change {
  Range base, side;
};

// [1] Lines are paired by where they stand. [2] A pair that differs is a change of its own, so that neighbours can be
// changed apart. [3] What is left between two pairs was put in, removed or replaced.
std::vector<Change> changes(const Lines& base, const Lines& side) {
  Slots slots;
  auto pairs = shared_entries(slots_of(base, slots), slots_of(side, slots));
  pairs.push_back({base.size(), side.size()});
  std::vector<Change> found;
  std::size_t i = 0, j = 0;
  for (const auto& [next_i, next_j] : pairs) {
    if (i < next_i || j < next_j) found.push_back({{i, next_i}, {j, next_j}});
    i = next_i + 1, j = next_j + 1;
    if (next_i < base.size() && base[next_i] != side[next_j]) found.push_back({{next_i, i}, {next_j, j}});
  }
  return found;
}

/// Walks along one side's changes.
struct Side {
  std::vector<Change> changes;
  std::size_t next{0}, at{0}; ///< the next change; the first line that is in no stretch yet

  const Change* change(std::size_t further = 0) const {
    return next + further < changes.size() ? &changes[next + further] : nullptr;
  }

  /// The lines that stand for those of the base, with that many changes in them.
  Range take(Range base, std::size_t count) {
    auto size = base.size();
    for (; count > 0; --count, ++next) size += changes[next].side.size() - changes[next].base.size();
    const Range lines{at, at + size};
    at = lines.end;
    return lines;
  }
};

/// Changes that overlap: what they cover of the base, and how many of each side they are.
struct Cluster {
  Range base;
  std::size_t ours{0}, theirs{0};
};

// Of two changes that begin together, the one that only puts lines in comes first.
Cluster next_cluster(const Side& ours, const Side& theirs) {
  const auto never = std::string::npos;
  const auto order = [never](const Change* change) {
    return change ? std::pair{change->base.begin, change->base.end} : std::pair{never, never};
  };
  const auto our = order(ours.change()), their = order(theirs.change());
  const auto first = std::min(our, their);
  Cluster cluster{{first.first, first.second}, our <= their ? 1u : 0u, our <= their ? 0u : 1u};
  for (bool grows = true; grows;) {
    grows = false;
    for (auto [side, count] : {std::pair{&ours, &cluster.ours}, std::pair{&theirs, &cluster.theirs}}) {
      const auto* change = side->change(*count);
      if (!change || change->base.begin > cluster.base.end) continue;
      cluster.base.end = std::max(cluster.base.end, change->base.end);
      ++*count, grows = true;
    }
  }
  return cluster;
}

/// What both sides made of some lines of the base.
struct Versions {
  Lines base, ours, theirs;
};

/// What is left open.
enum class Open { disputed, every_change };

Stretches stretches_of(const Versions& versions, Open open) {
  Side ours{changes(versions.base, versions.ours)}, theirs{changes(versions.base, versions.theirs)};
  Stretches all;
  std::size_t at = 0;
  const auto keep_until = [&](std::size_t end) {
    const Range base{at, end};
    put(all, std::string{versions.ours.in(ours.take(base, 0))});
    theirs.take(base, 0);
  };
  while (ours.change() || theirs.change()) {
    const auto cluster = next_cluster(ours, theirs);
    keep_until(cluster.base.begin);
    const std::string our_lines{versions.ours.in(ours.take(cluster.base, cluster.ours))};
    const std::string their_lines{versions.theirs.in(theirs.take(cluster.base, cluster.theirs))};
    at = cluster.base.end;
    if (our_lines == their_lines)
      put(all, our_lines);
    else if (open == Open::every_change || (cluster.ours > 0 && cluster.theirs > 0))
      leave_open(all, our_lines, their_lines);
    else
      put(all, cluster.ours > 0 ? our_lines : their_lines);
  }
  keep_until(versions.base.size());
  return all;
}

} // namespace

Stretches merged_lines(const std::string& base, const std::string& ours, const std::string& theirs) {
  return stretches_of({Lines{base}, Lines{ours}, Lines{theirs}}, Open::disputed);
}

Stretches open_lines(const std::string& base, const std::string& ours, const std::string& theirs) {
  return stretches_of({Lines{base}, Lines{ours}, Lines{theirs}}, Open::every_change);
}

} // namespace cti::text
