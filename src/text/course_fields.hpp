#pragma once
// The keys of a course file, once: reading, writing and editing all follow these.

#include "cti/text/course_text.hpp"

namespace cti::text {

template <class V, Is<Pause> P> void describe(V& fields, P& pause) {
  fields.field("from", pause.from, Presence::required);
  fields.field("until", pause.until);
  fields.field("reason", pause.reason);
  fields.field("note", pause.note);
  fields.field("recorded", pause.recorded);
}

template <class V, Is<Shift> S> void describe(V& fields, S& shift) {
  fields.field("to", shift.to, Presence::required);
  fields.field("on", shift.on, Presence::required);
  fields.field("told", shift.told);
  fields.field("plan-evaluated", shift.plan_evaluated);
  fields.field("note", shift.note);
  fields.field("recorded", shift.recorded);
}

template <class V, Is<Closing> C> void describe(V& fields, C& closing) {
  fields.field("on", closing.on, Presence::required);
  fields.field("outcome", closing.outcome, Presence::required);
  fields.field("reason", closing.reason);
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

/// The facts that a caseload needs stand before the long parts. The checklists follow after these.
template <class V, Is<Course> C> void describe(V& fields, C& course) {
  fields.field("id", course.id, Presence::required);
  fields.field("worker", course.worker, Presence::required);
  fields.field("method", course.method);
  fields.field("legal-basis", course.legal_basis);
  fields.field("months", course.months);
  fields.field("after", course.after);
  fields.field("contact-from", course.contact_from);
  fields.field("change", course.change);
  fields.field("start", course.start);
  fields.field("pauses", course.pauses);
  fields.field("shifts", course.shifts);
  fields.field("closed", course.closed);
}

} // namespace cti::text
