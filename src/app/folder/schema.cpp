#include "schema.hpp"

#include "cti/method/implementation.hpp"
#include "cti/method/profiles.hpp"
#include "cti/system/path.hpp"
#include "cti/text/course_text.hpp"
#include "cti/text/implementation_text.hpp"
#include "cti/text/shaper.hpp"
#include "cti/view/schema.hpp"

namespace cti::app {
namespace {

Shape shape_of(FileKind kind) {
  switch (kind) {
  case FileKind::course: return text::course_shape();
  case FileKind::settings: return text::settings_shape();
  case FileKind::method: return method::profile_shape();
  case FileKind::implementation: return text::implementation_shape(method::implementation_template());
  }
  return {};
}

} // namespace

std::string schema_text(FileKind kind) { return view::schema_json(kind, shape_of(kind)); }

std::string schema_file(FileKind kind) { return ".cti/" + std::string{word(kind)} + ".schema.json"; }

std::string schema_line(const system::System& system, const std::string& root, FileKind kind, const std::string& in) {
  if (system.thing_behind(system::joined(root, schema_file(kind))) == system::Thing::nothing) return {};
  return "# yaml-language-server: $schema=" + (in.empty() ? "" : std::string{"../"}) + schema_file(kind) + "\n";
}

} // namespace cti::app
