#pragma once
// How files write what courses name: legal bases and themes, in cti.yaml, in a method profile, and in the one that
// comes with cti; and a label in both languages.

#include "cti/course/definitions.hpp"
#include "cti/text/reader.hpp"

namespace cti {

template <class V, text::Is<Label> L> void describe(V& fields, L& label) {
  fields.field("en", label.en, text::Presence::required);
  fields.field("da", label.da, text::Presence::required);
}

template <class V, text::Is<LegalBasis> B> void describe(V& fields, B& basis) {
  fields.field("id", basis.id, text::Presence::required);
  fields.field("also", basis.also);
  fields.field("citation", basis.citation, text::Presence::required);
  fields.field("months", basis.months, text::Presence::required);
  fields.field("ends", basis.ends);
  fields.field("renewable", basis.renewable);
  fields.field("from", basis.from);
  fields.field("until", basis.until);
  fields.field("source", basis.source);
}

template <class V, text::Is<Theme> T> void describe(V& fields, T& theme) {
  fields.field("id", theme.id, text::Presence::required);
  fields.field("label", theme.label, text::Presence::required);
}

template <class V, text::Is<Definitions> D> void describe(V& fields, D& definitions) {
  fields.field("legal-bases", definitions.legal_bases);
  fields.field("themes", definitions.themes);
}

namespace text {

/// An error for each definition that cannot be: an id of another form, or used twice; a length that no course has; days
/// in the wrong order.
void check_definitions(Reader& reader, const Definitions& definitions);

/// Tells the shape of a file that holds definitions what they can be.
void shape_definitions(Shape& file);

} // namespace text
} // namespace cti
