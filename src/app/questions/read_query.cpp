#include "read_query.hpp"

#include "app/command_line/words_meant.hpp"
#include "cti/app/day_input.hpp"
#include "cti/course/choices.hpp"
#include "cti/strings/folded.hpp"
#include "cti/strings/split.hpp"

#include <algorithm>

namespace cti::app {
namespace {

constexpr std::string_view turning[] = {"not", "ikke"};

/// The words that a key can have whatever the folder; none where it takes others.
std::vector<std::string> words_of(QueryKey key) {
  switch (key) {
  case QueryKey::state: return states_asked_for();
  case QueryKey::phase: return {"1", "2", "3"};
  case QueryKey::outcome: return cti::words_of<Outcome>();
  case QueryKey::late: return {"yes", "no"};
  case QueryKey::worker:
  case QueryKey::method:
  case QueryKey::legal:
  case QueryKey::theme:
  case QueryKey::id:
  case QueryKey::text:
  case QueryKey::begun:
  case QueryKey::starts:
  case QueryKey::ends:
  case QueryKey::closed:
  case QueryKey::shift:
  case QueryKey::contact: break;
  }
  return {};
}

Error no_such_value(QueryKey key, const std::string& value, Message hint) {
  return {Kind::usage, {N_("{}: cannot be '{}'"), {std::string{word(key)}, value}}, std::move(hint)};
}

Expected<void> take_value(QueryTerm& term, const std::string& value, Day today) {
  if (value.empty())
    return failed({Kind::usage,
                   {N_("{}: says nothing"), {std::string{word(term.key)}}},
                   {N_("write a value behind the colon; see: man cti-query")}});
  if (is_about_days(term.key)) {
    auto span = days_meant(value, today);
    if (!span) return failed(span.error());
    term.days.push_back(*span);
    return {};
  }
  const auto words = words_of(term.key);
  const auto meant = words.empty() ? value : word_meant(value, words);
  if (meant.empty()) return failed(no_such_value(term.key, value, words_that_fit(value, words)));
  term.words.push_back(meant);
  return {};
}

} // namespace

Expected<QueryTerm> query_term(const std::string& word, Day today) {
  QueryTerm term{QueryKey::id};
  auto rest = word;
  for (const auto negation : turning)
    if (rest.starts_with(std::string{negation} + ":")) term.turned = true, rest.erase(0, negation.size() + 1);
  if (const auto colon = rest.find(':'); colon != rest.npos) {
    const auto keys = cti::words_of<QueryKey>();
    const auto typed = rest.substr(0, colon), known = word_meant(typed, keys);
    if (known.empty())
      return failed({Kind::usage, {N_("no question has the key '{}'"), {typed}}, words_that_fit(typed, keys)});
    term.key = *meant<QueryKey>(known);
    rest.erase(0, colon + 1);
  }
  for (const auto& value : split(rest, ","))
    if (const auto done = take_value(term, value, today); !done) return failed(done.error());
  return term;
}

} // namespace cti::app
