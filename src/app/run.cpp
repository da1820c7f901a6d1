#include "cti/app/run.hpp"

#include "cti/course/choices.hpp"
#include "cti/view/errors.hpp"

#include <algorithm>

namespace cti::app {

Expected<Folder> Run::folder() {
  auto folder = folder_without_warnings();
  if (folder)
    for (const auto& warning : folder->warnings) warn(*this, warning);
  return folder;
}

Expected<Folder> Run::folder_without_warnings() const { return open_folder(system, folder_given); }

std::string Run::folder_named() const {
  return !folder_given.empty() ? folder_given : system.variable("CTI_DIR").value_or("");
}

Expected<Format> Run::format(const std::vector<Format>& offered, Format usual) const {
  constexpr std::pair<std::string_view, Format> names[] = {
      {"text", Format::text}, {"json", Format::json}, {"csv", Format::csv},       {"md", Format::md},
      {"html", Format::html}, {"ics", Format::ics},   {"ndjson", Format::ndjson}, {"ids", Format::ids}};
  std::vector<std::string> choices;
  for (const auto& [name, format] : names) {
    if (std::find(offered.begin(), offered.end(), format) == offered.end()) continue;
    if (format_given.empty() ? format == usual : name == format_given) return format;
    choices.emplace_back(name);
  }
  return failed({Kind::usage, {N_("no format '{}' here"), {format_given}}, one_of(format_given, choices)});
}

int exit_code(Kind kind) {
  switch (kind) {
  case Kind::usage: return 2;
  case Kind::invalid: return 3;
  case Kind::not_found: return 4;
  case Kind::contention: return 5;
  case Kind::unwritten: return 6;
  }
  return 6;
}

int fail(Run& run, const Error& error) {
  run.err += view::error_text(error, run.error_look);
  return exit_code(error.kind);
}

void warn(Run& run, const Error& warning) {
  run.err += view::error_text(warning, run.error_look, view::Weight::warning);
}

int report_unreadable(Run& run, const std::vector<Error>& unreadable) {
  for (const auto& error : unreadable) fail(run, error);
  return unreadable.empty() ? 0 : exit_code(Kind::invalid);
}

} // namespace cti::app
