// cti schema: what a file may hold, for editors that complete keys and mark mistakes.

#include "app/folder/schema.hpp"

#include "app/reports/print.hpp"
#include "commands.hpp"

namespace cti::app {
namespace {

struct PrintSchema {
  FileKind kind;

  void options(Options&) {}

  int act(Run& run) const {
    // Without a folder, and in one whose settings have to be mended first: what comes with cti.
    const auto folder = run.folder_without_warnings();
    const auto text = [&] { return schema_text(kind, folder ? folder->methods : method::built_in()); };
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
