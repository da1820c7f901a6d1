#include "cti/method/implementation.hpp"

#include "cti/text/definition_fields.hpp"
#include "embedded.hpp"

#include <stdexcept>

namespace cti {

using text::Is;
using text::Presence;

template <class V, Is<Question> Q> void describe(V& fields, Q& question) {
  fields.field("id", question.id, Presence::required);
  describe(fields, question.label);
}

template <class V, Is<Section> S> void describe(V& fields, S& section) {
  fields.field("id", section.id, Presence::required);
  fields.field("label", section.label, Presence::required);
  fields.field("minimum", section.minimum, Presence::required);
  fields.field("source", section.source, Presence::required);
  fields.field("questions", section.questions, Presence::required);
}

template <class V, Is<ImplementationTemplate> T> void describe(V& fields, T& whole) {
  fields.field("sections", whole.sections, Presence::required);
}

namespace method {
namespace {

ImplementationTemplate embedded_template() {
  const auto [file, content] = embedded_implementation();
  const auto document = text::parse(std::string{file}, std::string{content});
  if (!document) throw std::logic_error("embedded implementation template: " + document.error().what.text);
  text::Reader reader(*document);
  ImplementationTemplate whole;
  reader.read(document->root(), whole);
  if (!reader.errors.empty())
    throw std::logic_error("embedded implementation template: " + reader.errors.front().what.text);
  return whole;
}

} // namespace

const ImplementationTemplate& implementation_template() {
  static const ImplementationTemplate whole = embedded_template();
  return whole;
}

} // namespace method
} // namespace cti
