#include "schema.hpp"

#include "cti/method/implementation.hpp"
#include "cti/system/path.hpp"
#include "cti/text/course_text.hpp"
#include "cti/text/implementation_text.hpp"
#include "cti/text/shaper.hpp"
#include "cti/view/schema.hpp"

namespace cti::app {
namespace {

void set_words(Shape& whole, const std::vector<std::string>& path, const std::vector<std::string>& words) {
  auto& shape = shape_at(whole, path);
  shape.kind = Shape::Kind::word, shape.words = words;
}

std::vector<std::string> legal_basis_words(const Definitions& definitions) {
  auto words = ids_in_order(definitions.legal_bases);
  for (const auto& basis : definitions.legal_bases) words.insert(words.end(), basis.also.begin(), basis.also.end());
  return words;
}

Shape course_shape(const Definitions& definitions) {
  auto course = text::course_shape();
  set_words(course, {"legal-basis"}, legal_basis_words(definitions));
  for (const char* list : {"assessment", "focus"})
    set_words(course, {"plan", list, "theme"}, ids_in_order(definitions.themes));
  return course;
}

Shape settings_shape(const Definitions& definitions) {
  auto settings = text::settings_shape();
  set_words(settings, {"legal-basis"}, legal_basis_words(definitions));
  return settings;
}

Shape shape_of(FileKind kind, const method::Methods& methods) {
  switch (kind) {
  case FileKind::course: return course_shape(method::definitions_of(methods));
  case FileKind::settings: return settings_shape(method::definitions_of(methods));
  case FileKind::method: return method::profile_shape();
  case FileKind::implementation: return text::implementation_shape(method::implementation_template());
  }
  return {};
}

} // namespace

std::string schema_text(FileKind kind, const method::Methods& methods) {
  return view::schema_json(kind, shape_of(kind, methods));
}

std::string schema_file(FileKind kind) { return ".cti/" + std::string{word(kind)} + ".schema.json"; }

std::string schema_line(const system::System& system, const std::string& root, FileKind kind, const std::string& in) {
  if (system.thing_behind(system::joined(root, schema_file(kind))) == system::Thing::nothing) return {};
  return "# yaml-language-server: $schema=" + (in.empty() ? "" : std::string{"../"}) + schema_file(kind) + "\n";
}

} // namespace cti::app
