#include "merged_parts.hpp"

#include "hunks.hpp"
#include "lines.hpp"
#include "part_pairs.hpp"

#include <algorithm>

namespace cti::text {
namespace {

void merge(const Trio& part, Stretches& all);

std::string text_of(const Part* part, std::string Part::*field) { return part ? part->*field : std::string{}; }

/// Comments and blank lines of both sides; of those that both changed in one place, ours first.
std::string merged_comments(const Trio& part, std::string Part::*field) {
  const auto base = text_of(part.base, field);
  auto ours = text_of(part.ours, field), theirs = text_of(part.theirs, field);
  if (ours == base || ours == theirs) return theirs;
  if (theirs == base) return ours;
  std::string lines;
  for (const auto& stretch : merged_lines(base, ours, theirs)) {
    lines += stretch.ours;
    if (!stretch.is_open) continue;
    for (const auto& comment : comments_in(stretch.theirs))
      if (std::ranges::count(comments_in(stretch.ours), comment) == 0)
        lines += std::string(part.ours->column, ' ') + comment + "\n";
  }
  return lines;
}

std::string comment_of(const Part* part) {
  return part ? part->head.substr(part->comment, part->head.size() - 1 - part->comment) : std::string{};
}

// The lines that say it as `saying` does, with what `other` wrote about it: its comment, or, where both wrote one, a
// line for the other's.
std::string head_of(const Part* base, const Part& saying, const Part& other) {
  const auto before = text_of(base, &Part::head);
  if (other.head == before || other.head == saying.head) return saying.head;
  if (saying.head == before && saying.says == other.says) return other.head;
  const auto old = comment_of(base), own = comment_of(&saying), others = comment_of(&other);
  if (others == old || others == own || others.find('#') == others.npos) return saying.head;
  if (own == old) return saying.head.substr(0, saying.comment) + others + "\n";
  return std::string(saying.column, ' ') + others.substr(others.find('#')) + "\n" + saying.head;
}

/// A part as a whole: what leads to it, and all its lines.
std::string whole_of(const Part& part) { return part.lead + lines_of(part); }

// What a side wrote about a part that the other removed.
std::string new_comments(const Part& part, const Part& base) {
  const auto old = comments_in(whole_of(base));
  std::string lines;
  for (const auto& comment : comments_in(whole_of(part)))
    if (std::ranges::count(old, comment) == 0) lines += std::string(part.column, ' ') + comment + "\n";
  return lines;
}

// One side removed it, or never had it.
void merge_one_sided(const Trio& part, Stretches& all) {
  const auto* base = part.base;
  const Part& kept = part.ours ? *part.ours : *part.theirs;
  if (!base) return put(all, whole_of(kept));
  if (kept.says == base->says) return put(all, new_comments(kept, *base));
  put(all, kept.lead);
  part.ours ? leave_open(all, lines_of(kept), "") : leave_open(all, "", lines_of(kept));
}

/// Both sides' lines, those at the beginning and the end that are the same outside of the markers.
void leave_text_open(const std::string& ours, const std::string& theirs, Stretches& all) {
  const Lines a{ours}, b{theirs};
  const auto shorter = std::min(a.size(), b.size());
  std::size_t head = 0, tail = 0;
  while (head < shorter && a[head] == b[head]) ++head;
  while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  put(all, std::string{a.in({0, head})});
  leave_open(all, std::string{a.in({head, a.size() - tail})}, std::string{b.in({head, b.size() - tail})});
  put(all, std::string{a.in({a.size() - tail, a.size()})});
}

void merge_facts(const Trio& part, Stretches& all) {
  const Part &ours = *part.ours, &theirs = *part.theirs;
  const auto* before = part.base ? &part.base->says : nullptr;
  const bool by_ours = ours.says == theirs.says || (before && theirs.says == *before);
  const bool by_theirs = before && ours.says == *before;
  const bool both_whole = ours.kind == Part::Kind::whole && theirs.kind == Part::Kind::whole;
  if (!by_ours && !by_theirs) {
    if (both_whole && !part.ours->is_item) return leave_text_open(lines_of(ours), lines_of(theirs), all);
    return leave_open(all, lines_of(ours), lines_of(theirs));
  }
  const Part &saying = by_ours ? ours : theirs, &other = by_ours ? theirs : ours;
  if (!both_whole) {
    if (part.base) put(all, new_comments(other, *part.base));
    return put(all, lines_of(saying));
  }
  put(all, head_of(part.base, saying, other));
  put(all, merged_comments(part, &Part::tail));
}

// Of two sides of which one holds no more, that one; none where both hold some.
const Part* emptied(const Trio& part, Part::Kind kind) {
  if (part.ours->is_empty(kind)) return part.ours;
  return part.theirs->is_empty(kind) ? part.theirs : nullptr;
}

bool holds_anything(const Stretches& all) { return has_conflict(all) || !is_only_comments(with_ours(all)); }

// The dash stands before the first key, whichever that is now; where only one side has one, both show the whole item.
void begin_item(const Trio& part, Stretches& inner) {
  const auto column = part.ours->column;
  for (auto& stretch : inner) {
    const bool in_ours = put_dash(stretch.ours, column), in_theirs = put_dash(stretch.theirs, column);
    if (in_ours && in_theirs) return;
    if (!in_ours && !in_theirs) continue;
    inner.clear();
    return leave_open(inner, lines_of(*part.ours), lines_of(*part.theirs));
  }
}

// Where each side removed some, and together all, brackets say so.
std::string head_of(const Trio& part, const Part* without, Part::Kind kind, bool holds_anything) {
  if (without) return (without == part.ours ? part.theirs : part.ours)->head;
  if (holds_anything || part.ours->head.empty()) return head_of(part.base, *part.ours, *part.theirs);
  auto head = part.ours->head;
  return head.insert(part.ours->comment, kind == Part::Kind::list ? " []" : " {}");
}

void merge_held(const Trio& part, Part::Kind kind, Stretches& all) {
  const auto* base = part.base && part.base->holds(kind) ? part.base : nullptr;
  Stretches inner;
  for (const auto& trio : paired(base, part.ours, part.theirs)) merge(trio, inner);
  put(inner, merged_comments({base, part.ours, part.theirs}, &Part::tail));
  const auto* without = emptied(part, kind);
  if (without && !holds_anything(inner)) {
    put(all, without->head);
    return append(all, std::move(inner));
  }
  // Brackets say that nothing is left, whichever side of a conflict is kept.
  if (has_conflict(inner) && (is_only_comments(with_ours(inner)) || is_only_comments(with_theirs(inner))))
    return leave_open(all, lines_of(*part.ours), lines_of(*part.theirs));
  if (part.ours->is_item) begin_item(part, inner);
  put(all, head_of(part, without, kind, holds_anything(inner)));
  append(all, std::move(inner));
}

/// The kind that both sides are of, also where one has nothing in it; whole if they are of two kinds.
Part::Kind common_kind(const Part& ours, const Part& theirs) {
  const auto kind = ours.kind == Part::Kind::whole ? theirs.kind : ours.kind;
  const auto fits = [kind](const Part& part) { return part.holds(kind) || part.is_empty(kind); };
  return fits(ours) && fits(theirs) ? kind : Part::Kind::whole;
}

void merge(const Trio& part, Stretches& all) {
  const auto *base = part.base, *ours = part.ours, *theirs = part.theirs;
  if (!ours && !theirs) return;
  if (!ours || !theirs) return merge_one_sided(part, all);
  put(all, merged_comments(part, &Part::lead));
  const bool both_began = !base && ours->is_item && ours->says != theirs->says;
  if (both_began) return leave_open(all, lines_of(*ours), lines_of(*theirs));
  const auto kind = common_kind(*ours, *theirs);
  if (kind != Part::Kind::whole) return merge_held(part, kind, all);
  merge_facts(part, all);
}

} // namespace

Stretches merged_parts(const Part* base, const Part& ours, const Part& theirs) {
  Stretches all;
  merge_held({base, &ours, &theirs}, Part::Kind::map, all);
  return all;
}

} // namespace cti::text
