// cti schema: what a file may hold, for editors that complete keys and mark mistakes.

#include "schema.hpp"

#include "commands.hpp"
#include "cti/method/implementation.hpp"
#include "cti/system/path.hpp"
#include "cti/text/implementation_text.hpp"
#include "cti/text/shaper.hpp"
#include "cti/view/schema.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

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

struct PrintSchema {
  FileKind kind;

  void options(Options&) {}

  int act(Run& run) const {
    const auto text = [&] { return schema_text(kind); };
    return print(run, {.text = text, .json = text});
  }
};

const char* description(FileKind kind) {
  switch (kind) {
  case FileKind::course: return N_("of courses/*.yaml");
  case FileKind::settings: return N_("of cti.yaml");
  case FileKind::method: return N_("of methods/*.yaml");
  case FileKind::implementation: return N_("of implementation.yaml");
  }
  return "";
}

} // namespace

std::string schema_text(FileKind kind) { return view::schema_json(kind, shape_of(kind)); }

std::string schema_file(FileKind kind) { return ".cti/" + std::string{word(kind)} + ".schema.json"; }

std::string schema_line(const system::System& system, const std::string& root, FileKind kind, const std::string& in) {
  if (system.thing_behind(system::joined(root, schema_file(kind))) == system::Thing::nothing) return {};
  return "# yaml-language-server: $schema=" + (in.empty() ? "" : std::string{"../"}) + schema_file(kind) + "\n";
}

// A command for each kind, as one of the words is a command already.
void add_schema(Command& root) {
  constexpr auto printing = [](FileKind kind) { return [kind] { return made(PrintSchema{kind}); }; };
  const char* example = "cti schema course > .cti/course.schema.json";
  auto& whole = root.add({"schema", N_("A JSON Schema of a file, for editors (else of courses)"), example},
                         printing(FileKind::course));
  for (const auto& [kind, name] : Words<FileKind>::table)
    whole.add({name.data(), description(kind), example}, printing(kind));
}

} // namespace cti::app
