#include "cti/rules/handover.hpp"

#include "cti/course/people.hpp"

#include <algorithm>
#include <set>

namespace cti {
namespace {

using What = Gap::What;

void network_gaps(std::vector<Gap>& gaps, const CourseStatus& status, const Handover& handover, std::optional<Day> by) {
  std::set<std::string_view> talked_with;
  for (const auto& talk : handover.talks) talked_with.insert(talk.actor);
  const auto people = people_of_handover(status.course);
  if (people.empty()) gaps.push_back({What::no_actor, "", by});
  for (const auto* person : people) {
    if (!person->accepted) gaps.push_back({What::not_accepted, person->name, by});
    if (!talked_with.contains(person->id)) gaps.push_back({What::no_talk, person->name, by});
  }
  // A meeting that was held too late is no gap: nothing can be done about it any more. Fidelity shows it.
  bool held = false;
  for (const auto& meeting : handover.meetings) {
    held = held || meeting_state(meeting, status.day) == MeetingIs::held;
    if (is_awaited(meeting, status.day) && meeting.on < status.day)
      gaps.push_back({What::not_confirmed, "", meeting.on});
  }
  if (!held && !meeting_in_time(status)) gaps.push_back({What::no_meeting, "", by});
}

void further_gaps(std::vector<Gap>& gaps, const FurtherSupport& further, const CourseStatus& status) {
  const auto last = status.line ? std::optional{status.line->last_day} : std::nullopt;
  const auto add = [&](What what, std::optional<Day> by) {
    gaps.push_back({what, further.kind, by, support_cited(further, *status.method)});
  };
  if (!further.applied && !further.starts) add(What::not_applied, apply_by(further, status));
  const bool waits_too_long = further.applied && further.waiting_weeks && last &&
                              *further.applied + date::weeks{*further.waiting_weeks} > *last;
  if (further.applied && !further.starts) add(waits_too_long ? What::waits_too_long : What::no_start, last);
  if (further.starts && last && *further.starts > *last) add(What::starts_too_late, last);
}

} // namespace

std::optional<Day> inform_again_by(const CourseStatus& status, const Declined& declined) {
  if (!status.line) return std::nullopt;
  for (int phase = 1; phase <= phase_count; ++phase)
    if (status.line->first_day(phase) > declined.on) return status.line->first_day(phase);
  return status.line->last_day;
}

std::optional<Day> apply_by(const FurtherSupport& further, const CourseStatus& status) {
  const auto& line = status.line;
  if (!line || is_closed(status.state)) return std::nullopt;
  if (!further.waiting_weeks) return line->handover_by;
  return line->last_day - date::weeks{*further.waiting_weeks};
}

const Meeting* meeting_in_time(const CourseStatus& status) {
  if (!status.course.handover) return nullptr;
  const Meeting* first = nullptr;
  for (const auto& meeting : status.course.handover->meetings)
    if (meeting.state != MeetingIs::missed && meeting.state != MeetingIs::cancelled &&
        (!status.line || meeting.on <= status.line->handover_by) && (!first || meeting.on < first->on))
      first = &meeting;
  return first;
}

std::vector<Gap> handover_gaps(const CourseStatus& status) {
  const Handover handover = status.course.handover.value_or(Handover{});
  const auto by = status.line ? std::optional{status.line->handover_by} : std::nullopt;
  std::vector<Gap> gaps;
  const Declined* declined = declined_network(status.course);
  if (!declined) network_gaps(gaps, status, handover, by);
  if (declined && !declined->informed_again && !is_closed(status.state))
    gaps.push_back({What::not_informed_again, "", inform_again_by(status, *declined)});
  if (handover.goals.empty()) gaps.push_back({What::no_goal, "", by});
  for (const auto& support : handover.support)
    if (support.by.empty()) gaps.push_back({What::no_giver, support.text, by});
  for (const auto& further : handover.further) further_gaps(gaps, further, status);
  if (handover.responsible.empty()) gaps.push_back({What::no_responsible, "", by});
  if (is_closed(status.state)) // it is too late to make good what is missing
    for (auto& gap : gaps) gap.by.reset();
  std::ranges::stable_sort(gaps, {}, [](const Gap& gap) { return gap.by.value_or(Day::max()); });
  return gaps;
}

std::string support_cited(const FurtherSupport& further, const Method& method) {
  const auto* basis = legal_basis_meant(method.definitions, further.kind);
  return basis ? basis->citation : further.kind;
}

} // namespace cti
