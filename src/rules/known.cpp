#include "cti/rules/known.hpp"

#include <algorithm>

namespace cti {
namespace {

/// Lets go of what happened after a day.
struct Forgetter {
  Day day;

  void forget(std::optional<Day>& happened) const {
    if (happened && *happened > day) happened.reset();
  }

  template <class List> void forget_in(List& list) const {
    std::erase_if(list, [&](const auto& fact) { return fact.on > day; });
  }

  template <class List> void forget_begun(List& list) const {
    std::erase_if(list, [&](const auto& fact) { return fact.from > day; });
  }

  /// A focus area or a step that was still at work.
  template <class Part> void forget_end(Part& part) const {
    const bool was_dropped = part.dropped.has_value();
    forget(part.done), forget(part.dropped);
    if (was_dropped && !part.dropped) part.reason.clear();
  }
};

void forget_in_plan(const Forgetter& later, Plan& plan) {
  later.forget_in(plan.wishes), later.forget_in(plan.assessment), later.forget_in(plan.ratings);
  for (auto& assessment : plan.assessment) later.forget(assessment.shared);
  later.forget_in(plan.evaluations);
  std::erase_if(plan.focus, [&](const Focus& focus) { return focus.on && *focus.on > later.day; });
  for (auto& focus : plan.focus) {
    later.forget_end(focus);
    for (auto* steps : {&focus.subgoals, &focus.activities})
      for (auto& step : *steps) later.forget_end(step), later.forget_in(step.tried);
  }
}

// A meeting that lies ahead is agreed, and stays; what became of it is not known before its day.
void forget_in_handover(const Forgetter& later, Handover& handover) {
  for (auto& actor : handover.actors) later.forget(actor.accepted);
  later.forget_in(handover.talks);
  for (auto& meeting : handover.meetings)
    if (meeting.on > later.day) meeting.state.reset();
  for (auto& further : handover.further) later.forget(further.applied);
  if (!handover.declined) return;
  later.forget(handover.declined->informed_again), later.forget(handover.declined->changed_mind);
  if (handover.declined->on > later.day) handover.declined.reset();
}

/// A contact that lay ahead on that day, as it was known then: where it had been agreed, for the day that it had then.
/// What became of it is not known before its day; that it was cancelled or moved, from the day that was written down.
bool was_agreed(ContactMade& contact, Day day) {
  const bool was_known = contact.agreed ? *contact.agreed <= day : contact.state == MeetingIs::agreed;
  const bool changed_later = contact.recorded && *contact.recorded > day;
  if (contact.moved_from && changed_later) contact.on = *contact.moved_from, contact.at.reset();
  if (changed_later) contact.moved_from.reset(), contact.recorded.reset();
  if (contact.state == MeetingIs::cancelled && !changed_later) return was_known;
  const bool is_agreed = contact.state == MeetingIs::agreed;
  contact.state = MeetingIs::agreed, contact.missed = false, contact.cancelled_by.clear();
  if (!is_agreed) contact.minutes.reset(), contact.note.clear();
  return was_known;
}

} // namespace

Course known_on(Course course, Day day) {
  const Forgetter later{day};
  if (course.closed && course.closed->on > day) course.closed.reset();
  // The worker is looked up before later changes are let go of; of a closed course, on its last day.
  const Forgetter changes{course.closed ? course.closed->on : day};
  course.worker = worker_on(course, changes.day);
  changes.forget_in(course.worker_changes);
  later.forget_in(course.shifts), later.forget_in(course.told);
  for (auto& shift : course.shifts) later.forget(shift.told), later.forget(shift.plan_evaluated);
  std::erase_if(course.contacts, [&](ContactMade& contact) { return contact.on > day && !was_agreed(contact, day); });
  later.forget_in(course.grants), later.forget_in(course.follow_ups);
  if (course.referred && course.referred->on > day) course.referred.reset();
  later.forget_begun(course.intensified), later.forget_begun(course.substitutes);
  later.forget_begun(course.pauses);
  std::erase_if(course.ticks, [&](const Tick& tick) { return day_of(tick) > day; });
  for (auto& person : course.people) later.forget(person.accepted);
  later.forget_in(course.agreements);
  for (auto& agreement : course.agreements) later.forget(agreement.ended);
  if (course.plan) forget_in_plan(later, *course.plan);
  if (course.handover) forget_in_handover(later, *course.handover);
  return course;
}

Implementation known_on(Implementation implementation, Day day) {
  for (auto& milestone : implementation.milestones) Forgetter{day}.forget(milestone.done);
  return implementation;
}

std::optional<Day> begins(const Course& course) {
  std::optional<Day> first;
  const auto look = [&](const std::optional<Day>& on) {
    if (on && (!first || *on < *first)) first = on;
  };
  look(course.contact_from), look(course.start);
  for (const auto& contact : course.contacts)
    if (const auto state = contact_state(contact); state == MeetingIs::held || state == MeetingIs::missed)
      look(contact.on);
  for (const auto& tick : course.ticks) look(day_of(tick));
  return first;
}

} // namespace cti
