// A question said in words, so that whoever reads an answer sees what was asked.

#include "cti/view/list.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"

#include <fmt/format.h>

namespace cti::view {
namespace {

std::string any_of(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) {
    if (!text.empty()) text += " " + say("or") + " ";
    text += part;
  }
  return text;
}

std::string state_asked_text(const std::string& state) {
  if (state == any_active_state) return say("active");
  for (const auto& one : {State{Waiting{}}, State{ContactPeriod{}}, State{InPhase{1}}, State{InPhase{2}},
                          State{InPhase{3}}, State{PastEnd{}}, State{Closed{}}})
    if (state_id(one) == state) return state_text(one);
  return say("paused");
}

std::string value_text(QueryKey key, const std::string& value, const Definitions& definitions) {
  switch (key) {
  case QueryKey::state: return state_asked_text(value);
  case QueryKey::phase: return say("phase {}", value);
  case QueryKey::theme: return say("works on {}", safe(theme_text(value, definitions)));
  case QueryKey::legal: return safe(legal_basis_meant(definitions, value)->citation);
  case QueryKey::outcome: return closed_text(*meant<Outcome>(value));
  case QueryKey::text: return say("says \"{}\"", safe(value));
  case QueryKey::late: return value == "yes" ? say("something is late") : say("nothing is late");
  case QueryKey::worker:
  case QueryKey::method:
  case QueryKey::id:
  case QueryKey::begun:
  case QueryKey::starts:
  case QueryKey::ends:
  case QueryKey::closed:
  case QueryKey::shift:
  case QueryKey::contact: break;
  }
  return safe(value);
}

std::string span_text(const DaySpan& span) {
  if (span.first && span.last && *span.first == *span.last) return short_day(*span.first);
  if (span.first && span.last) return say("{} to {}", short_day(*span.first), short_day(*span.last));
  if (span.first) return say("from {}", short_day(*span.first));
  return span.last ? say("no later than {}", short_day(*span.last)) : say("any day");
}

std::string days_text(QueryKey key, const std::string& days) {
  switch (key) {
  case QueryKey::begun: return say("begun: {}", days);
  case QueryKey::starts: return say("phase 1 begins: {}", days);
  case QueryKey::ends: return say("last day: {}", days);
  case QueryKey::closed: return say("closed: {}", days);
  case QueryKey::shift: return say("shift of phase: {}", days);
  case QueryKey::contact: return say("last contact: {}", days);
  case QueryKey::worker:
  case QueryKey::method:
  case QueryKey::state:
  case QueryKey::phase:
  case QueryKey::legal:
  case QueryKey::id:
  case QueryKey::theme:
  case QueryKey::outcome:
  case QueryKey::text:
  case QueryKey::late: break;
  }
  return days;
}

/// What a term says, each of its values.
std::vector<std::string> values_text(const QueryTerm& term, const Definitions& definitions) {
  std::vector<std::string> values;
  for (const auto& span : term.days) values.push_back(span_text(span));
  for (const auto& value : term.words) values.push_back(value_text(term.key, value, definitions));
  return values;
}

std::string terms_text(const Query& query, QueryKey key, bool turned, const Definitions& definitions) {
  std::vector<std::string> values;
  for (const auto& term : query)
    if (term.key == key && term.turned == turned)
      for (auto& value : values_text(term, definitions)) values.push_back(std::move(value));
  if (values.empty()) return {};
  const auto text = days_text(key, any_of(values));
  return turned ? say("not {}", text) : text;
}

} // namespace

std::string query_text(const Query& query, const Definitions& definitions) {
  std::string text;
  for (const auto& [key, name] : Words<QueryKey>::table)
    for (const bool turned : {false, true})
      if (const auto terms = terms_text(query, key, turned, definitions); !terms.empty())
        text += (text.empty() ? "" : " · ") + terms;
  return text;
}

} // namespace cti::view
