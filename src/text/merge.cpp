// Putting two versions of a file together. [1] The lines are merged, neighbours apart from each other, so that every
// byte and comment is somebody's. [2] What the three versions say is merged by its keys. [3] Where the lines do not say
// just that, they are left open: the text proposes, the facts decide.

#include "cti/text/merge.hpp"

#include "facts.hpp"
#include "merged_text.hpp"

#include <algorithm>
#include <optional>

namespace cti::text {
namespace {

using Kind = Piece::Kind;

/// Facts of the three versions.
struct Known {
  Facts base, ours, theirs;
};

std::optional<Facts> facts_in(const std::string& text) {
  const auto document = parse_by_events({"", text});
  if (!document) return std::nullopt;
  return facts_of(*document);
}

bool is_changed(const Piece& piece) {
  return piece.kind == Kind::ours || piece.kind == Kind::theirs || piece.kind == Kind::joined;
}

bool touches(const Piece& piece, const Known& known, const Path& path) {
  const auto within = [&path](Range range, const Facts& facts) {
    const auto fact = facts.find(path);
    return fact != facts.end() && range.meets(fact->second.lines);
  };
  return within(piece.base, known.base) || within(piece.ours, known.ours) || within(piece.theirs, known.theirs);
}

/// Whether there was anything to leave open.
bool leave_open(std::vector<Piece>& pieces, const Known& known, const Path& path) {
  bool any = false;
  for (auto& piece : pieces)
    if (is_changed(piece) && touches(piece, known, path)) piece.kind = Kind::open, any = true;
  return any;
}

void leave_all_open(std::vector<Piece>& pieces) {
  for (auto& piece : pieces)
    if (is_changed(piece)) piece.kind = Kind::open;
}

bool leave_joined_open(std::vector<Piece>& pieces) {
  bool any = false;
  for (auto& piece : pieces)
    if (piece.kind == Kind::joined) piece.kind = Kind::open, any = true;
  return any;
}

// Conflicts that touch are one.
void gather(std::vector<Piece>& pieces) {
  std::vector<Piece> gathered;
  for (const auto& piece : pieces) {
    if (piece.kind != Kind::open || gathered.empty() || gathered.back().kind != Kind::open) {
      gathered.push_back(piece);
      continue;
    }
    auto& last = gathered.back();
    last.base.end = piece.base.end, last.ours.end = piece.ours.end, last.theirs.end = piece.theirs.end;
  }
  pieces = std::move(gathered);
}

bool has_conflict(const std::vector<Piece>& pieces) {
  return std::ranges::any_of(pieces, [](const Piece& piece) { return piece.kind == Kind::open; });
}

// Facts that the text does not give as agreed, whichever side of its conflicts is kept.
std::vector<Path> wrong_facts(const Agreement& meant, const Facts& with_ours, const Facts& with_theirs) {
  const auto right = [&meant](const Facts& facts, const Path& path) {
    const auto fact = facts.find(path);
    const auto agreed = meant.says.find(path);
    if (fact == facts.end() || agreed == meant.says.end()) return fact == facts.end() && agreed == meant.says.end();
    return fact->second.says == agreed->second;
  };
  std::vector<Path> wrong;
  const auto look_at = [&](const auto& facts) {
    for (const auto& [path, ignored] : facts)
      if (!meant.disputes(path) && !right(with_ours, path) && !right(with_theirs, path)) wrong.push_back(path);
  };
  look_at(meant.says), look_at(with_ours), look_at(with_theirs);
  return wrong;
}

// Ends, since each round leaves something more open.
void hold_to_the_facts(std::vector<Piece>& pieces, const Versions& versions, const Known& known) {
  const auto meant = agreement(known.base, known.ours, known.theirs);
  for (const auto& path : meant.disputed) leave_open(pieces, known, path);
  if (!meant.disputed.empty() && !has_conflict(pieces)) return leave_all_open(pieces);
  for (;;) {
    const auto with_ours = facts_in(merged_text(versions, pieces, Show::ours).text);
    const auto with_theirs = facts_in(merged_text(versions, pieces, Show::theirs).text);
    if (!with_ours || !with_theirs) {
      if (leave_joined_open(pieces)) continue;
      return leave_all_open(pieces);
    }
    const auto wrong = wrong_facts(meant, *with_ours, *with_theirs);
    if (wrong.empty()) return;
    bool any = false;
    for (const auto& path : wrong) any = leave_open(pieces, known, path) || any;
    if (!any) return leave_all_open(pieces);
  }
}

bool is_blank_text(const std::string& text) { return text.find_first_not_of(" \r\n") == std::string::npos; }

// Of a file that both sides began, the lines that both have are what it grew from; but every fact in it is new.
std::optional<Known> known_of(const std::string& base, const std::string& ours, const std::string& theirs) {
  auto before = is_blank_text(base) ? Facts{} : facts_in(base);
  auto we = facts_in(ours), they = facts_in(theirs);
  if (!before || !we || !they) return std::nullopt;
  return Known{std::move(*before), std::move(*we), std::move(*they)};
}

} // namespace

Merged merged(const std::string& base, const std::string& ours, const std::string& theirs) {
  if (ours == base || theirs == base || ours == theirs) return {ours == base ? theirs : ours};
  const auto known = known_of(base, ours, theirs);
  Versions versions{Lines{base}, Lines{ours}, Lines{theirs}};
  if (known && is_blank_text(base)) versions.base = Lines{common_lines(versions.ours, versions.theirs)};
  auto pieces = pieces_of(versions, known ? Neighbours::apart : Neighbours::together);
  if (known) hold_to_the_facts(pieces, versions, *known);
  gather(pieces);
  auto result = merged_text(versions, pieces, Show::both);
  // The base alone may be unreadable: git makes one up, markers and all, where histories cross.
  if (known || !result.conflicts.empty() || facts_in(result.text) || !facts_in(ours) || !facts_in(theirs))
    return result;
  leave_all_open(pieces);
  gather(pieces);
  return merged_text(versions, pieces, Show::both);
}

} // namespace cti::text
