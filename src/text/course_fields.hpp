#pragma once
// The keys of a course file, once: reading, writing and editing all follow these.

#include "cti/text/course_text.hpp"
#include "people_fields.hpp"
#include "period_fields.hpp"

namespace cti::text {

template <class V, Is<Shift> S> void describe(V& fields, S& shift) {
  fields.field("to", shift.to, Presence::required);
  fields.field("on", shift.on, Presence::required);
  fields.field("told", shift.told);
  fields.field("plan-evaluated", shift.plan_evaluated);
  fields.field("note", shift.note);
  fields.field("recorded", shift.recorded);
}

template <class V, Is<Telling> T> void describe(V& fields, T& telling) {
  fields.field("to", telling.to, Presence::required);
  fields.field("on", telling.on, Presence::required);
  fields.field("note", telling.note);
  fields.field("recorded", telling.recorded);
}

template <class V, Is<WorkerChange> W> void describe(V& fields, W& change) {
  fields.field("on", change.on, Presence::required);
  fields.field("from", change.from, Presence::required);
  fields.field("reason", change.reason);
  fields.field("recorded", change.recorded);
}

template <class V, Is<Decided> D> void describe(V& fields, D& decided) {
  fields.field("on", decided.on, Presence::required);
  fields.field("decision", decided.decision, Presence::required);
  fields.field("until", decided.until);
  fields.field("note", decided.note);
  fields.field("recorded", decided.recorded);
}

template <class V, Is<Closing> C> void describe(V& fields, C& closing) {
  fields.field("on", closing.on, Presence::required);
  fields.field("outcome", closing.outcome, Presence::required);
  fields.field("reason", closing.reason);
  fields.field("achieved", closing.achieved);
  fields.field("new-goals", closing.new_goals);
  fields.field("learned", closing.learned);
  fields.field("note", closing.note);
  fields.field("recorded", closing.recorded);
}

template <class V, Is<Done> D> void describe(V& fields, D& done) {
  fields.field("on", done.on, Presence::required);
  fields.field("by", done.by);
  fields.field("recorded", done.recorded);
  fields.field("note", done.note);
}

template <class V, Is<Skipped> S> void describe(V& fields, S& skipped) {
  fields.field("skipped", skipped.skipped, Presence::required);
  fields.field("reason", skipped.reason);
  fields.field("recorded", skipped.recorded);
}

template <class V, Is<Wish> W> void describe(V& fields, W& wish) {
  fields.field("on", wish.on, Presence::required);
  fields.field("text", wish.text, Presence::required);
}

template <class V, Is<Assessment> A> void describe(V& fields, A& assessment) {
  fields.field("theme", assessment.theme, Presence::required);
  fields.field("on", assessment.on, Presence::required);
  fields.field("need", assessment.need);
  fields.field("resource", assessment.resource);
  fields.field("worker-view", assessment.worker_view);
  fields.field("shared", assessment.shared);
}

template <class V, Is<Rating> R> void describe(V& fields, R& rating) {
  fields.field("on", rating.on, Presence::required);
  fields.field("of", rating.of, Presence::required);
  fields.field("value", rating.value, Presence::required);
}

template <class V, Is<Trial> T> void describe(V& fields, T& trial) {
  fields.field("on", trial.on, Presence::required);
  fields.field("result", trial.result, Presence::required);
  fields.field("note", trial.note);
}

template <class V, Is<Step> S> void describe(V& fields, S& step) {
  fields.field("id", step.id, Presence::required);
  fields.field("text", step.text, Presence::required);
  fields.field("who", step.who);
  fields.field("contact", step.contact);
  fields.field("by", step.by);
  fields.field("done", step.done);
  fields.field("dropped", step.dropped);
  fields.field("reason", step.reason);
  fields.field("tried", step.tried);
}

template <class V, Is<Focus> F> void describe(V& fields, F& focus) {
  fields.field("id", focus.id, Presence::required);
  fields.field("theme", focus.theme, Presence::required);
  fields.field("text", focus.text, Presence::required);
  fields.field("priority", focus.priority);
  fields.field("on", focus.on);
  fields.field("goal", focus.goal);
  fields.field("subgoals", focus.subgoals);
  fields.field("activities", focus.activities);
  fields.field("done", focus.done);
  fields.field("dropped", focus.dropped);
  fields.field("reason", focus.reason);
}

template <class V, Is<Evaluation> E> void describe(V& fields, E& evaluation) {
  fields.field("on", evaluation.on, Presence::required);
  fields.field("shift", evaluation.shift);
  fields.field("changed", evaluation.changed);
}

template <class V, Is<Link> L> void describe(V& fields, L& link) {
  fields.field("plan", link.plan, Presence::required);
  fields.field("responsible", link.responsible);
}

template <class V, Is<Plan> P> void describe(V& fields, P& plan) {
  fields.field("wishes", plan.wishes);
  fields.field("assessment", plan.assessment);
  fields.field("ratings", plan.ratings);
  fields.field("focus", plan.focus);
  fields.field("evaluations", plan.evaluations);
  fields.field("links", plan.links);
}

template <class V, Is<Meeting> M> void describe(V& fields, M& meeting) {
  fields.field("on", meeting.on, Presence::required);
  fields.field("at", meeting.at);
  fields.field("with", meeting.with);
  fields.field("place", meeting.place);
  fields.field("note", meeting.note);
  fields.field("state", meeting.state);
}

template <class V, Is<Talk> T> void describe(V& fields, T& talk) {
  fields.field("actor", talk.actor, Presence::required);
  fields.field("on", talk.on, Presence::required);
  fields.field("note", talk.note);
}

template <class V, Is<LongTerm> L> void describe(V& fields, L& long_term) {
  fields.field("id", long_term.id, Presence::required);
  fields.field("text", long_term.text, Presence::required);
  fields.field("by", long_term.by);
}

template <class V, Is<FurtherSupport> F> void describe(V& fields, F& further) {
  fields.field("kind", further.kind, Presence::required);
  fields.field("applied", further.applied);
  fields.field("waiting-weeks", further.waiting_weeks);
  fields.field("starts", further.starts);
}

template <class V, Is<Declined> D> void describe(V& fields, D& declined) {
  fields.field("on", declined.on, Presence::required);
  fields.field("reason", declined.reason);
  fields.field("informed-again", declined.informed_again);
  fields.field("changed-mind", declined.changed_mind);
}

template <class V, Is<Handover> H> void describe(V& fields, H& handover) {
  fields.field("actors", handover.actors);
  fields.field("meetings", handover.meetings);
  fields.field("talks", handover.talks);
  fields.field("goals", handover.goals);
  fields.field("support", handover.support);
  fields.field("further", handover.further);
  fields.field("responsible", handover.responsible);
  fields.field("declined", handover.declined);
}

template <class V, Is<ContactMade> C> void describe(V& fields, C& contact) {
  fields.field("on", contact.on, Presence::required);
  fields.field("at", contact.at);
  fields.field("agreed", contact.agreed);
  fields.field("minutes", contact.minutes);
  fields.field("form", contact.form, Presence::required);
  fields.field("with", contact.with, Presence::required);
  fields.field("place", contact.place);
  fields.field("about", contact.about);
  fields.field("state", contact.state);
  fields.field("cancelled-by", contact.cancelled_by);
  fields.field("moved-from", contact.moved_from);
  fields.field("missed", contact.missed);
  fields.field("note", contact.note);
  fields.field("recorded", contact.recorded);
}

/// Facts that are written on one line each, however many they are.
template <class Record> inline constexpr bool on_one_line = false;
template <> inline constexpr bool on_one_line<ContactMade> = true;
template <> inline constexpr bool on_one_line<Telling> = true;
template <> inline constexpr bool on_one_line<Decided> = true;
template <> inline constexpr bool on_one_line<Rating> = true;
template <> inline constexpr bool on_one_line<Trial> = true;

/// The facts that a caseload needs stand before the long parts.
template <class V, Is<Course> C> void describe(V& fields, C& course) {
  fields.field("id", course.id, Presence::required);
  fields.field("worker", course.worker, Presence::required);
  fields.field("method", course.method);
  fields.field("legal-basis", course.legal_basis);
  fields.field("months", course.months);
  fields.field("weight", course.weight);
  fields.field("after", course.after);
  fields.field("referred", course.referred);
  fields.field("grants", course.grants);
  fields.field("contact-from", course.contact_from);
  fields.field("change", course.change);
  fields.field("start", course.start);
  fields.field("pauses", course.pauses);
  fields.field("intensified", course.intensified);
  fields.field("shifts", course.shifts);
  fields.field("told", course.told);
  fields.field("worker-changes", course.worker_changes);
  fields.field("substitutes", course.substitutes);
  fields.field("follow-ups", course.follow_ups);
  fields.field("closed", course.closed);
  fields.checklists(course.ticks);
  fields.field("people", course.people);
  fields.field("agreements", course.agreements);
  fields.field("plan", course.plan);
  fields.field("handover", course.handover);
  fields.field("contacts", course.contacts);
}

} // namespace cti::text
