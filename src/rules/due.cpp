#include "cti/rules/due.hpp"

#include "cti/course/people.hpp"
#include "cti/rules/appointments.hpp"
#include "cti/rules/implementation.hpp"
#include "cti/rules/intensity.hpp"
#include "cti/rules/shifts.hpp"
#include "due_gatherer.hpp"

#include <algorithm>

namespace cti {
namespace {

void add_start(Gatherer& to) {
  const auto first = to.status.line->first_day(1);
  const auto contact = stage_status(to.status.course, *to.status.method, to.status.line, Stage::contact);
  if (first >= to.status.day)
    to.add(first, Phase1Begins{to.progress(Stage::contact)});
  else if (contact && !contact->complete() && !std::holds_alternative<PastEnd>(to.status.state))
    to.add(first, FinishContact{to.progress(Stage::contact)});
}

void add_waiting(Gatherer& to) {
  const auto& [contact_from, referred] = std::tie(to.status.course.contact_from, to.status.course.referred);
  if (contact_from)
    to.add(*contact_from, BeginContact{referred ? std::optional{referred->on} : std::nullopt});
  else if (referred && !to.status.line)
    to.add(referred->on, StillWaits{referred->on});
  if (to.status.line) add_start(to);
}

// A reminder comes up on the day that it is to be sent.
void add_appointments(Gatherer& to) {
  const auto& course = to.status.course;
  for (const auto* contact : open_contacts(course)) {
    const auto number = static_cast<int>(contact - course.contacts.data()) + 1;
    auto named = *contact;
    named.with = by_name(course, named.with);
    to.add(contact->on, KeepAppointment{named, main_kind(course, contact->with), number});
    if (is_to_be_reminded(*contact, to.status.day) && took_part(course, *contact, ContactWith::citizen))
      to.add(std::max(contact->on - days{1}, to.status.day), RemindCitizen{std::move(named), number});
  }
}

void add_change(Gatherer& to) {
  const auto& change = to.status.course.change;
  if (change && *change >= to.status.day) to.add(*change, ChangeComes{to.status.method->change});
}

bool need_not_be_told(const CourseStatus& course, int phase) {
  const Tick* tick = tick_of(course.course, stage_before(phase), item_of_telling(phase));
  return tick && std::holds_alternative<Skipped>(tick->how);
}

void add_shifts(Gatherer& to) {
  if (std::holds_alternative<PastEnd>(to.status.state)) return; // what is left then is to close the course
  for (const auto& shift : shift_status(to.status, to.thresholds)) {
    if (shift.held) continue;
    const bool ahead = shift.due >= to.status.day;
    if (ahead && std::holds_alternative<Paused>(to.status.state)) continue; // not announced before support resumes
    to.add(shift.due, HoldShift{shift.to, to.progress(stage_before(shift.to)), days_told(to.status.course, shift.to),
                                shift.plan_evaluated});
    if (!ahead) continue; // too late for what comes before it
    if (!shift.told && !need_not_be_told(to.status, shift.to))
      to.add(shift.due - days{to.thresholds.tell_before_shift}, TellOfShift{shift.to, shift.due});
    if (!shift.plan_evaluated)
      to.add(shift.due - days{to.thresholds.evaluate_before_shift}, EvaluatePlan{shift.to, shift.due});
    add_rating(to, shift.to, shift.due);
  }
}

void add_steps(Gatherer& to) {
  if (!to.status.course.plan) return;
  for (const auto& focus : to.status.course.plan->focus) {
    if (focus.done || focus.dropped) continue;
    for (const auto* steps : {&focus.subgoals, &focus.activities})
      for (const auto& step : *steps)
        if (step.by && !step.done && !step.dropped) {
          TakeStep take{step};
          take.step.who = name_of(to.status.course, step.who);
          to.add(*step.by, std::move(take));
        }
  }
}

void add_meetings(Gatherer& to) {
  const auto& handover = to.status.course.handover;
  if (!handover || declined_network(to.status.course)) return;
  int number = 0;
  for (const auto& meeting : handover->meetings) {
    ++number;
    if (is_awaited(meeting, to.status.day))
      to.add(meeting.on, MeetNetwork{meeting.with, number, meeting.at, meeting.place});
  }
}

void add_agreements(Gatherer& to) {
  for (const auto& agreement : to.status.course.agreements)
    if (agreement.until && !agreement.ended) to.add(*agreement.until, RenewAgreement{agreement});
}

void add_pauses(Gatherer& to) {
  const auto& course = to.status.course;
  for (const auto& one : to.status.pauses.breaks()) {
    const auto& reason = course.pauses[one.last].reason;
    if (one.until && *one.until >= to.status.day)
      to.add(*one.until, Resumes{reason, static_cast<int>(one.last) + 1});
    else if (!one.until && to.status.day - one.from >= days{to.thresholds.long_pause})
      to.add(one.from, LongPause{reason, last_contact(course, to.status.day)});
  }
}

days quiet_after(const State& state, const Thresholds& thresholds) {
  const auto phase = [&](int k) {
    return k == 1 ? thresholds.quiet_phase_1 : k == 2 ? thresholds.quiet_phase_2 : thresholds.quiet_phase_3;
  };
  return days{std::visit(
      Match{[](const Waiting&) { return 0; }, [&](const ContactPeriod&) { return thresholds.quiet_contact_period; },
            [&](const InPhase& in) { return phase(in.phase); }, [&](const Paused&) { return thresholds.quiet_pause; },
            [&](const PastEnd&) { return phase(phase_count); }, [](const Closed&) { return 0; }},
      state)};
}

void add_quiet(Gatherer& to) {
  const auto quiet = days_without_contact(to.status.course, to.status.day);
  const auto most = quiet_after(to.status.state, to.thresholds); // 0: the team does not want to be asked
  if (quiet && most > days{0} && *quiet >= most) to.add(to.status.day - *quiet, NoContact{to.status.state});
}

} // namespace

std::vector<Duty> duties(const CourseStatus& course, const Thresholds& thresholds, int within) {
  if (is_closed(course.state)) return {};
  Gatherer gatherer{course, thresholds, within};
  add_change(gatherer);
  add_appointments(gatherer);
  if (std::holds_alternative<Waiting>(course.state)) {
    add_waiting(gatherer); // there is nothing else to do in it yet
    sort_by_day(gatherer.found);
    return std::move(gatherer.found);
  }
  add_steps(gatherer);
  add_meetings(gatherer);
  add_agreements(gatherer);
  add_pauses(gatherer);
  add_quiet(gatherer);
  if (course.line) {
    add_start(gatherer);
    add_shifts(gatherer);
    add_ending(gatherer);
  }
  sort_by_day(gatherer.found);
  return std::move(gatherer.found);
}

int late_duties(const CourseStatus& course, const Thresholds& thresholds) {
  const auto all = duties(course, thresholds, 0);
  return static_cast<int>(std::ranges::count_if(all, [&](const Duty& duty) { return is_late(duty, course.day); }));
}

std::vector<Duty> milestone_duties(const Implementation& implementation, Day today, int within) {
  std::vector<Duty> found;
  for (const auto& milestone : implementation.milestones)
    if (milestone.on && !is_reached(milestone, today) && *milestone.on <= today + days{within})
      found.push_back({"", "", *milestone.on, ReachMilestone{milestone}});
  return found;
}

} // namespace cti
