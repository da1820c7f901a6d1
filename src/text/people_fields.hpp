#pragma once
// The keys of a person around the citizen, and of what was agreed with them; see course_fields.hpp.

#include "cti/text/course_text.hpp"

namespace cti::text {

template <class V, Is<Person> P> void describe(V& fields, P& person) {
  fields.field("id", person.id, Presence::required);
  fields.field("name", person.name, Presence::required);
  fields.field("kind", person.kind);
  fields.field("role", person.role);
  fields.field("since", person.since);
  fields.field("supports", person.supports);
  fields.field("works", person.works);
  fields.field("change", person.change);
  fields.field("supported-before", person.supported_before);
  fields.field("takes-over", person.takes_over);
  fields.field("accepted", person.accepted);
}

template <class V, Is<Agreement> A> void describe(V& fields, A& agreement) {
  fields.field("id", agreement.id, Presence::required);
  fields.field("on", agreement.on, Presence::required);
  fields.field("about", agreement.about, Presence::required);
  fields.field("with", agreement.with, Presence::required);
  fields.field("text", agreement.text);
  fields.field("until", agreement.until);
  fields.field("ended", agreement.ended);
}

} // namespace cti::text
