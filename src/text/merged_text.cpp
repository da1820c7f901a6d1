#include "merged_text.hpp"

#include "alike.hpp"

#include <algorithm>

namespace cti::text {
namespace {

using Kind = Piece::Kind;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

// The item that begins with that line, up to its last line that is not blank.
Range item_at(const Lines& lines, std::size_t line) {
  Range item{line, line + 1};
  for (auto i = item.end; i < lines.size() && (is_blank(lines[i]) || indent_of(lines[i]) > indent_of(lines[line])); ++i)
    if (!is_blank(lines[i])) item.end = i + 1;
  return item;
}

// Of two rows of lines those that both sides wrote: those of an item only if it is the same throughout.
class Shared {
public:
  explicit Shared(const Versions& versions)
      : ours_(versions.ours), theirs_(versions.theirs), our_slots_(slots_of(ours_, known_)),
        their_slots_(slots_of(theirs_, known_)) {}

  Pairs lines(const Piece& piece) const {
    Pairs shared;
    Range unlike{};
    for (auto [i, j] : alike(part(our_slots_, piece.ours), part(their_slots_, piece.theirs))) {
      i += piece.ours.begin, j += piece.theirs.begin;
      if (has_dash(ours_[i]) && ours_.in(item_at(ours_, i)) != theirs_.in(item_at(theirs_, j)))
        unlike = {i, std::max(unlike.end, item_at(ours_, i).end)};
      if (i >= unlike.end && ours_[i] == theirs_[j]) shared.emplace_back(i, j);
    }
    return shared;
  }

private:
  static std::vector<int> part(const std::vector<int>& slots, Range range) {
    return {slots.begin() + static_cast<long>(range.begin), slots.begin() + static_cast<long>(range.end)};
  }

  const Lines &ours_, &theirs_;
  Slots known_{};
  std::vector<int> our_slots_, their_slots_;
};

std::size_t depth_of(const Lines& lines, Range range) {
  for (auto i = range.begin; i < range.end; ++i)
    if (!is_blank(lines[i])) return indent_of(lines[i]);
  return 0;
}

// The first of the lines, as far as they stand so deep; blank ones go with what follows them.
Range head_of(const Lines& lines, Range range, std::size_t depth) {
  Range head{range.begin, range.begin};
  for (auto i = range.begin; i < range.end && (is_blank(lines[i]) || indent_of(lines[i]) >= depth); ++i)
    if (!is_blank(lines[i]) || i + 1 == range.end) head.end = i + 1;
  return head;
}

class Writer {
public:
  Writer(const Versions& versions, Show show) : versions_(versions), shared_(versions), show_(show) {}

  void add(const Piece& piece) {
    if (piece.kind == Kind::theirs) return put(versions_.theirs.in(piece.theirs));
    if (piece.kind == Kind::joined) return join(piece);
    if (piece.kind != Kind::open || show_ == Show::ours) return put(versions_.ours.in(piece.ours));
    if (show_ == Show::theirs) return put(versions_.theirs.in(piece.theirs));
    leave_open(piece);
  }

  Merged result() {
    const auto &base = versions_.base, &ours = versions_.ours, &theirs = versions_.theirs;
    const bool open_ended = ours.open_ended() == base.open_ended() ? theirs.open_ended() : ours.open_ended();
    if (open_ended && !ends_in_marker_) merged_.text.erase(merged_.text.find_last_not_of("\r\n") + 1);
    return std::move(merged_);
  }

private:
  void join(const Piece& piece) {
    auto pairs = shared_.lines(piece);
    pairs.emplace_back(piece.ours.end, piece.theirs.end);
    auto our_next = piece.ours.begin, their_next = piece.theirs.begin;
    for (const auto& [i, j] : pairs) {
      join({our_next, i}, {their_next, j});
      if (i < piece.ours.end) put(versions_.ours[i]);
      our_next = i + 1, their_next = j + 1;
    }
  }

  // What stands deeper belongs to what stands above, so it comes first; of what stands as deep, ours does.
  void join(Range ours, Range theirs) {
    while (!ours.empty() || !theirs.empty()) {
      const auto our_depth = depth_of(versions_.ours, ours), their_depth = depth_of(versions_.theirs, theirs);
      const auto depth = std::max(our_depth, their_depth);
      if (our_depth == depth) say_head(versions_.ours, ours, std::min(depth, their_depth + 1));
      if (their_depth == depth) say_head(versions_.theirs, theirs, std::min(depth, our_depth + 1));
    }
  }

  void say_head(const Lines& lines, Range& range, std::size_t depth) {
    const auto head = head_of(lines, range, depth);
    put(lines.in(head));
    range.begin = head.end;
  }

  // Lines that both begin with stand outside of the markers.
  void leave_open(const Piece& piece) {
    Range ours = piece.ours, theirs = piece.theirs;
    for (const auto& [i, j] : shared_.lines(piece)) {
      if (i != ours.begin || j != theirs.begin) break;
      put(versions_.ours[i]);
      ++ours.begin, ++theirs.begin;
    }
    const auto line = std::count(merged_.text.begin(), merged_.text.end(), '\n') + 1;
    merged_.conflicts.push_back(static_cast<std::size_t>(line));
    const auto& end = versions_.ours.line_end();
    put("<<<<<<< ours" + end);
    put(versions_.ours.in(ours));
    put("=======" + end);
    put(versions_.theirs.in(theirs));
    put(">>>>>>> theirs" + end);
    ends_in_marker_ = true;
  }

  void put(std::string_view text) {
    merged_.text += text;
    if (!text.empty()) ends_in_marker_ = false;
  }

  const Versions& versions_;
  Shared shared_;
  Show show_;
  Merged merged_{};
  bool ends_in_marker_{false};
};

} // namespace

Merged merged_text(const Versions& versions, const std::vector<Piece>& pieces, Show show) {
  Writer writer(versions, show);
  for (const auto& piece : pieces) writer.add(piece);
  return writer.result();
}

} // namespace cti::text
