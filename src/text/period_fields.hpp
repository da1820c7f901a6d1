#pragma once
// The keys of what lasts from one day to another: grants, pauses, more support, a substitute; and of the referral that
// comes before them.

#include "cti/text/course_text.hpp"

namespace cti::text {

template <class V, Is<Referral> R> void describe(V& fields, R& referral) {
  fields.field("on", referral.on, Presence::required);
  fields.field("by", referral.by);
  fields.field("recorded", referral.recorded);
}

template <class V, Is<Grant> G> void describe(V& fields, G& grant) {
  fields.field("on", grant.on, Presence::required);
  fields.field("by", grant.by);
  fields.field("from", grant.from);
  fields.field("until", grant.until);
  fields.field("recorded", grant.recorded);
}

template <class V, Is<Intensified> I> void describe(V& fields, I& intensified) {
  fields.field("from", intensified.from, Presence::required);
  fields.field("until", intensified.until);
  fields.field("reason", intensified.reason);
  fields.field("recorded", intensified.recorded);
}

template <class V, Is<Substitute> S> void describe(V& fields, S& substitute) {
  fields.field("worker", substitute.worker, Presence::required);
  fields.field("from", substitute.from, Presence::required);
  fields.field("until", substitute.until);
  fields.field("reason", substitute.reason);
  fields.field("recorded", substitute.recorded);
}

template <class V, Is<Pause> P> void describe(V& fields, P& pause) {
  fields.field("from", pause.from, Presence::required);
  fields.field("until", pause.until);
  fields.field("reason", pause.reason);
  fields.field("note", pause.note);
  fields.field("recorded", pause.recorded);
}

} // namespace cti::text
