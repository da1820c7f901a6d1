#pragma once
// How the files of this room write a label in both languages.

#include "cti/course/method.hpp"
#include "cti/text/reader.hpp"

namespace cti {

template <class V, text::Is<Label> L> void describe(V& fields, L& label) {
  fields.field("en", label.en, text::Presence::required);
  fields.field("da", label.da, text::Presence::required);
}

} // namespace cti
