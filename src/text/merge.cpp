// Putting two versions of a file together. [1] What the three versions say is merged fact by fact. [2] Their lines are
// merged part by part, so that every byte and comment is somebody's. [3] Where the lines do not say just what the facts
// agree on, or lost a comment, they are merged as mere lines: the text proposes, the facts decide.

#include "cti/text/merge.hpp"

#include "facts.hpp"
#include "hunks.hpp"
#include "merged_parts.hpp"
#include "parts.hpp"

#include <algorithm>
#include <optional>

namespace cti::text {
namespace {

bool is_blank_text(const std::string& text) { return text.find_first_not_of(" \r\n") == std::string::npos; }

constexpr std::string_view mark = "\xEF\xBB\xBF";

/// How a text is put down, apart from what its lines are.
struct Form {
  bool mark{false}, carriage_returns{false}, open_ended{false};
};

Form form_of(const std::string& text) {
  const auto ends = std::ranges::count(text, '\n');
  std::size_t paired = 0;
  for (auto at = text.find("\r\n"); at != text.npos; at = text.find("\r\n", at + 2)) ++paired;
  return {text.starts_with(mark), ends > 0 && paired == static_cast<std::size_t>(ends),
          !text.empty() && !text.ends_with('\n')};
}

/// The lines alone, each with its line end.
std::string plain(std::string text) {
  const auto form = form_of(text);
  if (form.mark) text.erase(0, mark.size());
  if (form.carriage_returns)
    for (auto at = text.find("\r\n"); at != text.npos; at = text.find("\r\n", at)) text.erase(at, 1);
  if (form.open_ended) text += '\n';
  return text;
}

struct Three {
  std::string base, ours, theirs;
};

// The form that the side has which changed it; of a file that both began, ours.
Form merged_form(const Three& raw) {
  const auto base = form_of(raw.base), ours = form_of(raw.ours), theirs = form_of(raw.theirs);
  if (is_blank_text(raw.base)) return ours;
  const auto merged = [&](bool Form::*what) { return ours.*what == base.*what ? theirs.*what : ours.*what; };
  return {merged(&Form::mark), merged(&Form::carriage_returns), merged(&Form::open_ended)};
}

std::string with_carriage_returns(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n' && !out.ends_with('\r')) out += '\r';
    out += c;
  }
  return out;
}

Merged in_form(Stretches all, const Form& form) {
  const bool ends_in_marker = !all.empty() && all.back().is_open;
  const bool begins_in_marker = !all.empty() && all.front().is_open;
  if (form.mark && begins_in_marker)
    for (auto* side : {&all.front().ours, &all.front().theirs}) side->insert(0, mark);
  auto merged = marked(all);
  if (form.open_ended && !ends_in_marker && merged.text.ends_with('\n')) merged.text.pop_back();
  if (form.carriage_returns) merged.text = with_carriage_returns(merged.text);
  if (form.mark && !begins_in_marker) merged.text.insert(0, mark);
  return merged;
}

/// What three versions say, and in which parts; of a file that both began, base says nothing.
struct Known {
  Facts base, ours, theirs;
  std::optional<Part> base_part, our_part, their_part;
  Names shared;
};

/// Nodes of the longest text that is merged by what it says: ten times those of a course with years of contacts. Facts
/// take some hundred bytes each, in three versions and two results.
constexpr std::size_t most_nodes{30'000};

std::optional<Document> unless_too_long(Expected<Document> document) {
  if (!document || document->nodes.size() > most_nodes) return std::nullopt;
  return std::move(*document);
}

// A version that somebody saved was read strictly then; what is made of them here, and will be saved, is read so now.
std::optional<Document> version(const std::string& text) { return unless_too_long(parse("", text)); }
std::optional<Document> result(const std::string& text) { return unless_too_long(parse_by_events({"", text})); }

std::optional<Known> known_of(const Three& three) {
  const auto ours = version(three.ours), theirs = version(three.theirs);
  const auto base = is_blank_text(three.base) ? std::nullopt : version(three.base);
  if (!ours || !theirs || (!base && !is_blank_text(three.base))) return std::nullopt;
  Known known{};
  known.shared = shared_names(*ours);
  known.shared.merge(shared_names(*theirs));
  if (base) known.shared.merge(shared_names(*base));
  known.ours = facts_of(*ours, known.shared), known.our_part = parts_of(*ours);
  known.theirs = facts_of(*theirs, known.shared), known.their_part = parts_of(*theirs);
  if (base) known.base = facts_of(*base, known.shared), known.base_part = parts_of(*base);
  return known;
}

// Whether each fact that is not disputed is said as agreed, whichever side of a conflict is kept, and each disputed one
// as that side has it.
bool says_what_is_meant(const Known& known, const Facts& with_ours, const Facts& with_theirs) {
  const auto meant = agreement(known.base, known.ours, known.theirs);
  const auto right = [&meant](const Facts& facts, const Path& path) {
    const auto fact = facts.find(path), agreed = meant.says.find(path);
    if (fact == facts.end() || agreed == meant.says.end()) return fact == facts.end() && agreed == meant.says.end();
    return fact->second == agreed->second;
  };
  const auto all_right = [&](const Facts& facts) {
    return std::ranges::all_of(facts, [&](const auto& fact) {
      return meant.disputes(fact.first) || right(with_ours, fact.first) || right(with_theirs, fact.first);
    });
  };
  const bool disputes_shown = std::ranges::all_of(meant.disputed, [&](const Path& path) {
    return same_part(with_ours, known.ours, path) && same_part(with_theirs, known.theirs, path);
  });
  return disputes_shown && all_right(meant.says) && all_right(with_ours) && all_right(with_theirs);
}

bool keeps_comments(const std::string& base, const std::string& side, const std::string& kept) {
  const auto set_of = [](const std::string& text) {
    const auto all = comments_in(text);
    return std::set<std::string>(all.begin(), all.end());
  };
  const auto old = set_of(base), now = set_of(kept);
  return std::ranges::all_of(set_of(side), [&](const auto& text) { return old.contains(text) || now.contains(text); });
}

bool is_faithful(const Three& three, const Known& known, const Stretches& all) {
  const auto our_text = with_ours(all), their_text = with_theirs(all);
  const auto ours = result(our_text), theirs = has_conflict(all) ? result(their_text) : ours;
  return ours && theirs && says_what_is_meant(known, facts_of(*ours, known.shared), facts_of(*theirs, known.shared)) &&
         keeps_comments(three.base, three.ours, our_text) && keeps_comments(three.base, three.theirs, their_text);
}

std::optional<Stretches> by_parts(const Three& three, const Known& known) {
  if (!known.our_part || !known.their_part || (!known.base_part && !known.base.empty())) return std::nullopt;
  auto all = merged_parts(known.base_part ? &*known.base_part : nullptr, *known.our_part, *known.their_part);
  if (!is_faithful(three, known, all)) return std::nullopt;
  return all;
}

Stretches by_lines(const Three& three, const std::optional<Known>& known) {
  auto all = merged_lines(three.base, three.ours, three.theirs);
  if (known && is_faithful(three, *known, all)) return all;
  // The base alone may be unreadable: git makes one up, markers and all, where histories cross.
  if (!known && (has_conflict(all) || parse_by_events({"", with_ours(all)}) || !parse("", three.ours) ||
                 !parse("", three.theirs)))
    return all;
  return open_lines(three.base, three.ours, three.theirs);
}

} // namespace

Merged merged(const std::string& base, const std::string& ours, const std::string& theirs) {
  if (ours == base || theirs == base || ours == theirs) return {ours == base ? theirs : ours};
  const Three three{plain(base), plain(ours), plain(theirs)};
  const auto known = known_of(three);
  auto all = known ? by_parts(three, *known) : std::nullopt;
  return in_form(all ? std::move(*all) : by_lines(three, known), merged_form({base, ours, theirs}));
}

Merged left_open(const std::string& ours, const std::string& theirs) { return marked({{ours, theirs, true}}); }

} // namespace cti::text
