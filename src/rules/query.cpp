#include "cti/rules/query.hpp"

#include "cti/rules/due.hpp"
#include "cti/rules/intensity.hpp"

#include <algorithm>

namespace cti {
namespace {

bool is_state(const State& state, std::string_view asked) {
  return asked == any_active_state ? is_active(state) : asked == state_id(state);
}

bool works_on(const Course& course, std::string_view theme) {
  return course.plan && std::ranges::any_of(course.plan->focus,
                                            [&](const Focus& focus) { return !focus.dropped && focus.theme == theme; });
}

bool is_worded(const AskedCourse& asked, QueryKey key, const std::string& value) {
  const auto& [status, thresholds, says] = asked;
  const auto& course = status.course;
  const auto phase = phase_of(status.state);
  switch (key) {
  case QueryKey::worker: return status.worker == value;
  case QueryKey::method: return status.method->id == value;
  case QueryKey::state: return is_state(status.state, value);
  case QueryKey::phase: return phase && std::to_string(*phase) == value;
  case QueryKey::legal: {
    const auto* basis = legal_basis_of(course, *status.method);
    return basis && basis->id == value;
  }
  case QueryKey::id: return course.id == value;
  case QueryKey::theme: return works_on(course, value);
  case QueryKey::outcome: return course.closed && word(course.closed->outcome) == value;
  case QueryKey::text: return says(value);
  case QueryKey::late: return (late_duties(status, thresholds) > 0) == (value == "yes");
  case QueryKey::begun:
  case QueryKey::starts:
  case QueryKey::ends:
  case QueryKey::closed:
  case QueryKey::shift:
  case QueryKey::contact: break;
  }
  return false;
}

/// The days of a course that a key is about.
std::vector<Day> days_of(const CourseStatus& status, QueryKey key) {
  std::vector<Day> days;
  const auto add = [&](const std::optional<Day>& day) {
    if (day) days.push_back(*day);
  };
  const auto& course = status.course;
  if (key == QueryKey::begun && !std::holds_alternative<Waiting>(status.state)) add(status.begins);
  if (key == QueryKey::starts) add(course.start);
  if (key == QueryKey::ends && status.line) add(last_day_within(course, *status.line));
  if (key == QueryKey::closed && course.closed) add(course.closed->on);
  if (key == QueryKey::contact) add(last_contact(course, status.day));
  if (key == QueryKey::shift && status.line)
    for (const auto& dates : phases_within(course, *status.line))
      if (is_phase_shifted_to(dates.phase)) add(dates.first);
  return days;
}

bool holds(const QueryTerm& term, const AskedCourse& course) {
  const auto in_a_span = [&](Day day) {
    return std::ranges::any_of(term.days, [&](const DaySpan& span) { return span.holds(day); });
  };
  if (is_about_days(term.key)) return std::ranges::any_of(days_of(course.status, term.key), in_a_span);
  return std::ranges::any_of(term.words, [&](const std::string& value) { return is_worded(course, term.key, value); });
}

} // namespace

bool is_about_days(QueryKey key) {
  switch (key) {
  case QueryKey::begun:
  case QueryKey::starts:
  case QueryKey::ends:
  case QueryKey::closed:
  case QueryKey::shift:
  case QueryKey::contact: return true;
  case QueryKey::worker:
  case QueryKey::method:
  case QueryKey::state:
  case QueryKey::phase:
  case QueryKey::legal:
  case QueryKey::id:
  case QueryKey::theme:
  case QueryKey::outcome:
  case QueryKey::text:
  case QueryKey::late: return false;
  }
  return false;
}

std::vector<std::string> states_asked_for() {
  std::vector<std::string> all{std::string{any_active_state}, state_id(Waiting{}), state_id(ContactPeriod{})};
  for (int phase = 1; phase <= phase_count; ++phase) all.push_back(state_id(InPhase{phase}));
  for (const auto& state : {State{Paused{}}, State{PastEnd{}}, State{Closed{}}}) all.push_back(state_id(state));
  return all;
}

// Terms of one key stand anywhere in a question: for each key that is asked about, one of its terms must hold.
bool is_meant(const Query& query, const AskedCourse& course) {
  for (const auto& term : query) {
    if (term.turned && holds(term, course)) return false;
    if (term.turned) continue;
    const auto one_holds = std::ranges::any_of(
        query, [&](const QueryTerm& other) { return other.key == term.key && !other.turned && holds(other, course); });
    if (!one_holds) return false;
  }
  return true;
}

} // namespace cti
