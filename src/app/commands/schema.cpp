// cti schema: what a file may hold, for editors that complete keys and mark mistakes.

#include "schema.hpp"

#include "app/command_line/cli.hpp"
#include "cti/method/implementation.hpp"
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

int schema(Cli& cli, FileKind kind) {
  const auto text = [&] { return schema_text(kind); };
  return print(cli, {.text = text, .json = text});
}

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

std::string schema_line(const fs::path& root, FileKind kind, const std::string& in) {
  std::error_code ignored;
  if (!fs::exists(root / schema_file(kind), ignored)) return {};
  return "# yaml-language-server: $schema=" + (in.empty() ? "" : std::string{"../"}) + schema_file(kind) + "\n";
}

// Commands of their own, as one of the words is a command already.
void add_schema(Cli& cli) {
  const char* example = "cti schema course > .cti/course.schema.json";
  auto* whole = cli.command(cli.root(), "schema", N_("A JSON Schema of a file, for editors (else of courses)"), example,
                            [&cli] { return schema(cli, FileKind::course); });
  for (const auto& [kind, name] : Words<FileKind>::table)
    cli.command(whole, std::string{name}, description(kind), example,
                [&cli, kind = kind] { return schema(cli, kind); });
}

} // namespace cti::app
