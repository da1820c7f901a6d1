// Criteria of the course as a whole: worker, length, phases, focus areas, handover.

#include "criteria.hpp"
#include "cti/course/people.hpp"
#include "cti/course/workers.hpp"
#include "cti/rules/timeline.hpp"

#include <algorithm>

namespace cti::judging {
namespace {

bool was_completed(const CourseStatus& status) {
  return closing(status) && closing(status)->outcome == Outcome::completed;
}

bool is_past_end(const CourseStatus& status) { return std::holds_alternative<PastEnd>(status.state); }

/// The first day on which more areas were at work than the method allows, and how many they were. Their number grows
/// only on a day on which one is chosen, so no other day is looked at.
std::optional<Message> too_many_at_once(const Plan& plan, Day start, Day until) {
  std::vector<Day> chosen{start};
  for (const auto& focus : plan.focus)
    if (focus.on && start < *focus.on && *focus.on <= until) chosen.push_back(*focus.on);
  std::ranges::sort(chosen);
  for (const Day day : chosen)
    if (const auto many = focus_areas_at_work(plan, day, day).size(); many > most_focus_areas)
      return Message{N_("{} at once on {}"), {std::to_string(many), iso(day)}};
  return std::nullopt;
}

} // namespace

bool has_begun(const CourseStatus& status, int phase) {
  return status.line && status.line->first_day(phase) <= judged_until(status);
}

bool has_ended(const CourseStatus& status, int phase) {
  if (!has_begun(status, phase)) return false;
  const Day last = status.line->phases[static_cast<std::size_t>(phase - 1)].last;
  return closing(status) ? was_completed(status) || last <= closing(status)->on : last < status.day;
}

Judgement one_worker(const CourseStatus& status, const Thresholds&) {
  Judgement found{Verdict::met};
  const Workers workers(status.course);
  for (const auto& change : status.course.worker_changes) {
    if (change.on > judged_until(status)) continue;
    found.verdict = Verdict::not_met;
    found.details.push_back({N_("{} took over from {} on {}"), {workers.on(change.on), change.from, iso(change.on)}});
  }
  // The relation stays the worker's while a colleague helps out.
  for (const auto& one : status.course.substitutes)
    if (one.from <= judged_until(status))
      found.details.push_back(
          one.until
              ? Message{N_("{} stood in {} to {}, no change of worker"), {one.worker, iso(one.from), iso(*one.until)}}
              : Message{N_("{} stands in from {}, no change of worker"), {one.worker, iso(one.from)}});
  return found;
}

Judgement ended_in_time(const CourseStatus& status, const Thresholds&) {
  if (!status.line) return {Verdict::not_yet};
  const Day last = status.line->last_day;
  if (const Closed* closed = closing(status)) {
    if (closed->outcome == Outcome::restarted) return {Verdict::not_counted, {{N_("begun anew")}}};
    return {closed->on <= last ? Verdict::met : Verdict::not_met,
            {{N_("closed {}, last day {}"), {iso(closed->on), iso(last)}}}};
  }
  if (!is_past_end(status)) return {Verdict::not_yet};
  // SEL § 85 sets no end: support may go on. Source: manual p. 9, footnote 5.
  if (status.line->only_followed_up) return {Verdict::not_counted, {{N_("past its follow-up; support may go on")}}};
  return {Verdict::not_met, {{N_("not closed, last day {}"), {iso(last)}}}};
}

Judgement not_stopped_early(const CourseStatus& status, const Thresholds&) {
  const Closed* closed = closing(status);
  if (!closed) return {Verdict::not_yet};
  switch (closed->outcome) {
  case Outcome::completed: return {Verdict::met};
  case Outcome::ended_early: return {Verdict::not_met, {{N_("ended early on {}"), {iso(closed->on)}}}};
  case Outcome::restarted: return {Verdict::not_counted, {{N_("begun anew")}}};
  }
  return {Verdict::not_yet};
}

Judgement equal_phases(const CourseStatus& status, const Thresholds& thresholds) {
  const Day until = judged_until(status);
  const Shift *second = shift_to(status.course, 2), *third = shift_to(status.course, 3);
  const bool on_record = second && third && second->on <= until && third->on <= until;
  if (!status.line || !on_record || !(closing(status) || is_past_end(status))) return {Verdict::not_yet};
  const Day end = (closing(status) ? closing(status)->on : status.line->last_day) + days{1};
  const auto off = status.pauses.days_off(status.day);
  const std::array lengths{days_counted(off, status.line->first_day(1), second->on),
                           days_counted(off, second->on, third->on), days_counted(off, third->on, end)};
  const auto [shortest, longest] = std::ranges::minmax(lengths);
  Message detail{N_("{}, {} and {} days")};
  for (const auto length : lengths) detail.values.push_back(std::to_string(length.count()));
  return {(longest - shortest).count() <= 2 * thresholds.shift_tolerance ? Verdict::met : Verdict::not_met, {detail}};
}

Judgement focus_areas(const CourseStatus& status, const Thresholds&) {
  if (!has_begun(status, 1)) return {Verdict::not_yet};
  const Plan plan = status.course.plan.value_or(Plan{});
  const Day until = judged_until(status);
  if (const auto many = too_many_at_once(plan, status.line->first_day(1), until)) return {Verdict::not_met, {*many}};
  Judgement found{Verdict::met};
  for (const auto& [phase, first, last] : status.line->phases) {
    if (!has_begun(status, phase)) break;
    const auto areas = focus_areas_at_work(plan, first, std::min(last, until)).size();
    found.details.push_back({N_("phase {}: {}"), {std::to_string(phase), std::to_string(areas)}});
    if (areas > 0) continue;
    if (has_ended(status, phase)) found.verdict = Verdict::not_met;
    if (!has_ended(status, phase) && phase == 1)
      found.verdict = Verdict::not_yet; // they are chosen in the course of it
  }
  return found;
}

Judgement network_meeting(const CourseStatus& status, const Thresholds&) {
  if (!status.line) return {Verdict::not_yet};
  const Day by = status.line->handover_by, until = judged_until(status);
  const Handover handover = status.course.handover.value_or(Handover{});
  std::optional<Day> first;
  for (const auto& meeting : handover.meetings)
    if (meeting_state(meeting, until) == MeetingIs::held && (!first || meeting.on < *first)) first = meeting.on;
  if (first && *first <= by) return {Verdict::met, {{N_("held {}, due by {}"), {iso(*first), iso(by)}}}};
  if (handover.declined && holds_on(*handover.declined, until))
    return {Verdict::not_counted, {{N_("the citizen declined a network")}}};
  if (until <= by && !was_completed(status)) return {Verdict::not_yet, {{N_("due by {}"), {iso(by)}}}};
  if (first) return {Verdict::not_met, {{N_("held {}, due by {}"), {iso(*first), iso(by)}}}};
  return {Verdict::not_met, {{N_("none held, due by {}"), {iso(by)}}}};
}

Judgement one_responsible(const CourseStatus& status, const Thresholds&) {
  if (!was_completed(status) && !is_past_end(status)) return {Verdict::not_yet};
  const Handover handover = status.course.handover.value_or(Handover{});
  const auto& responsible = handover.responsible;
  if (responsible.empty()) return {Verdict::not_met, {{N_("nobody is named")}}};
  if (responsible == the_citizen) return {Verdict::met, {{N_("the citizen")}}};
  if (person_named(status.course, responsible)) return {Verdict::met, {{N_("actor {}"), {responsible}}}};
  return {Verdict::not_met, {{N_("no actor has the id '{}'"), {responsible}}}};
}

} // namespace cti::judging
