// cti check: every finding in every file, or in what is about to be committed.

#include "cli.hpp"
#include "cti/app/implementation.hpp"
#include "cti/view/words.hpp"
#include "findings.hpp"
#include "git.hpp"
#include "progress.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::PlacedFinding;
using view::translated;

bool is_course_file(const std::string& name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

Expected<std::vector<Sheet>> sheets_on_disk(const Folder& folder, const std::vector<std::string>& ids) {
  std::vector<Sheet> sheets;
  for (const auto& id : ids) {
    if (const auto found = read_case(folder, id); !found && found.error().kind != Kind::invalid)
      return failed(found.error());
    sheets.push_back({id + ".yaml", read_file(folder.path_of(id), Folder::shown(id)), true});
  }
  if (!ids.empty()) return sheets;
  const auto names = names_in(folder.root / "courses", "courses");
  if (!names) return failed(names.error());
  for (const auto& name : *names)
    if (is_course_file(name))
      sheets.push_back({name, read_file(folder.root / "courses" / name, "courses/" + name), true});
  return sheets;
}

/// What git is about to commit of a file or folder: paths, and the text of one.
Expected<std::vector<std::string>> staged_paths(const Folder& folder, const std::string& of) {
  const auto list =
      git(folder.root, {"diff", "--cached", "--name-only", "-z", "--relative", "--diff-filter=ACMR", "--", of});
  if (!list) return failed(list.error());
  std::vector<std::string> paths;
  for (std::size_t at = 0; at < list->size(); at += paths.back().size() + 1)
    paths.push_back(list->substr(at, list->find('\0', at) - at));
  return paths;
}

Expected<FileText> staged_file(const Folder& folder, const std::string& path) {
  return git(folder.root, {"show", ":./" + path}).map([](std::string text) { return FileText{std::move(text)}; });
}

Expected<std::vector<Sheet>> sheets_staged(const Folder& folder) {
  const auto paths = staged_paths(folder, "courses");
  if (!paths) return failed(paths.error());
  std::vector<Sheet> sheets;
  for (const auto& path : *paths)
    if (const auto name = path.substr(path.rfind('/') + 1); is_course_file(name))
      sheets.push_back({name, staged_file(folder, path), false});
  return sheets;
}

// Of the whole folder only: who names courses asks about these.
void look_at_the_rest(Findings& all, const Folder& folder, bool staged) {
  if (staged) {
    const auto paths = staged_paths(folder, implementation_file);
    if (paths && !paths->empty()) look_at_implementation(all, staged_file(folder, implementation_file));
    return;
  }
  const auto file = read_file(folder.root / implementation_file, implementation_file);
  if (file || file.error().kind != Kind::not_found) look_at_implementation(all, file);
}

int check(Cli& cli, const std::vector<std::string>& ids, bool staged) {
  auto& shell = cli.shell();
  const auto format = cli.format({Format::text, Format::json});
  if (!format) return fail(shell, format.error());
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto sheets = staged ? sheets_staged(*folder) : sheets_on_disk(*folder, ids);
  if (!sheets) return fail(shell, sheets.error());
  Findings findings;
  FileOfId file_of_id;
  {
    Progress progress(shell.at_once);
    for (const auto& sheet : *sheets) {
      progress.at(static_cast<std::size_t>(&sheet - sheets->data()), sheets->size());
      look_at(findings, *folder, sheet, file_of_id, shell.today);
    }
  }
  if (ids.empty()) look_at_the_rest(findings, *folder, staged);
  shell.out +=
      *format == Format::json ? view::check_json(findings, shell.today) : view::check_text(findings, shell.look);
  return std::ranges::all_of(findings, [](const PlacedFinding& finding) { return finding.severity == Severity::note; })
             ? 0
             : 1;
}

} // namespace

void add_check(Cli& cli) {
  const auto ids = std::make_shared<std::vector<std::string>>();
  const auto staged = std::make_shared<bool>(false);
  auto* command = cli.command(cli.root(), "check", N_("Look for mistakes in the files: exit 1 if there are any"),
                              "cti check b-1042", [&cli, ids, staged] { return check(cli, *ids, *staged); });
  command->add_option("ID", *ids, translated("the courses (else all of them)"));
  command->add_flag("--staged", *staged, translated("what git is about to commit"));
}

} // namespace cti::app
