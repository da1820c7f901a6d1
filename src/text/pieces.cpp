#include "pieces.hpp"

#include "alike.hpp"

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
  auto pairs = alike(slots_of(base, slots), slots_of(side, slots));
  pairs.emplace_back(base.size(), side.size());
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
  std::size_t next{0}, at{0}; ///< the next change; the first line that is in no piece yet

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

bool overlaps(Range cluster, const Change& change, Neighbours neighbours) {
  const auto begin = change.base.begin;
  if (neighbours == Neighbours::together) return begin <= cluster.end;
  return begin < cluster.end || (cluster.empty() && change.base.empty() && begin == cluster.end);
}

// Of two changes that begin together, the one that only puts lines in comes first.
Cluster next_cluster(const Side& ours, const Side& theirs, Neighbours neighbours) {
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
      if (!change || !overlaps(cluster.base, *change, neighbours)) continue;
      cluster.base.end = std::max(cluster.base.end, change->base.end);
      ++*count, grows = true;
    }
  }
  return cluster;
}

Piece::Kind kind_of(const Versions& versions, const Piece& piece, Neighbours neighbours) {
  if (versions.ours.in(piece.ours) == versions.theirs.in(piece.theirs)) return Piece::Kind::agreed;
  return piece.base.empty() && neighbours == Neighbours::apart ? Piece::Kind::joined : Piece::Kind::open;
}

} // namespace

std::vector<Piece> pieces_of(const Versions& versions, Neighbours neighbours) {
  Side ours{changes(versions.base, versions.ours)}, theirs{changes(versions.base, versions.theirs)};
  std::vector<Piece> pieces;
  std::size_t at = 0;
  const auto keep_until = [&](std::size_t end) {
    const Range base{at, end};
    if (!base.empty()) pieces.push_back({Piece::Kind::same, base, ours.take(base, 0), theirs.take(base, 0)});
  };
  while (ours.change() || theirs.change()) {
    const auto cluster = next_cluster(ours, theirs, neighbours);
    keep_until(cluster.base.begin);
    Piece piece{Piece::Kind::ours, cluster.base, ours.take(cluster.base, cluster.ours),
                theirs.take(cluster.base, cluster.theirs)};
    if (cluster.theirs > 0) piece.kind = cluster.ours > 0 ? kind_of(versions, piece, neighbours) : Piece::Kind::theirs;
    pieces.push_back(piece);
    at = cluster.base.end;
  }
  keep_until(versions.base.size());
  return pieces;
}

std::string common_lines(const Lines& a, const Lines& b) {
  Slots slots;
  std::string text;
  for (const auto& [i, j] : alike(slots_of(a, slots), slots_of(b, slots)))
    if (a[i] == b[j]) text += a[i];
  return text;
}

} // namespace cti::text
