// cti check: every finding in every file, or in what is about to be committed.

#include "cli.hpp"
#include "cti/app/implementation.hpp"
#include "cti/view/words.hpp"
#include "findings.hpp"
#include "git.hpp"
#include "parallel.hpp"
#include "progress.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::PlacedFinding;
using view::translated;

/// Paths of files to look at, as they are in the folder or as git has them staged.
struct Files {
  std::vector<std::string> paths;
  bool on_disk;
};

Expected<Files> files_on_disk(const Folder& folder, const std::vector<std::string>& ids) {
  Files files{{}, true};
  for (const auto& id : ids) {
    if (const auto found = read_case(folder, id); !found && found.error().kind != Kind::invalid)
      return failed(found.error());
    files.paths.push_back(Folder::shown(id));
  }
  if (!ids.empty()) return files;
  const auto names = course_files(folder);
  if (!names) return failed(names.error());
  for (const auto& name : *names) files.paths.push_back("courses/" + name);
  return files;
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

Expected<Files> files_staged(const Folder& folder) {
  return staged_paths(folder, "courses").map([](std::vector<std::string> paths) {
    std::erase_if(paths, [](const auto& path) { return !path.ends_with(".yaml") && !path.ends_with(".yml"); });
    return Files{std::move(paths), false};
  });
}

Findings findings_in(const Cli& cli, const Folder& folder, const Files& files) {
  std::vector<Looked> looked(files.paths.size());
  const auto look = [&](std::size_t i) {
    const auto& path = files.paths[i];
    const auto text = files.on_disk ? read_file(folder.root.native() + "/" + path, path) : staged_file(folder, path);
    looked[i] = look_at(folder, {path.substr(path.rfind('/') + 1), text, files.on_disk}, cli.shell().today);
  };
  Progress progress(cli.shell().at_once);
  const auto begun = [&](std::size_t at) { progress.at(at, looked.size()); };
  if (files.on_disk)
    in_parallel(looked.size(), look, begun);
  else // git is asked for one after another
    for (std::size_t i = 0; i < looked.size(); ++i) begun(i), look(i);
  return all_findings(std::move(looked));
}

// Of the settings and methods here only this is looked at: what else is wrong with them was said when they were read.
void look_for_cpr_in_settings(Findings& all, const Folder& folder, bool staged) {
  std::vector<std::string> paths{"cti.yaml"};
  const auto own_methods = staged ? staged_paths(folder, "methods") : names_in(folder.root / "methods", "methods");
  if (staged) paths = staged_paths(folder, "cti.yaml").value_or(std::vector<std::string>{});
  for (const auto& name : own_methods.value_or(std::vector<std::string>{}))
    if (name.ends_with(".yaml")) paths.push_back(staged ? name : "methods/" + name);
  for (const auto& path : paths) {
    const auto file = staged ? staged_file(folder, path) : read_file(folder.root / path, path);
    if (file) look_for_cpr(all, path, file->text);
  }
}

// Of the whole folder only: who names courses asks about these.
void look_at_the_rest(Findings& all, const Folder& folder, bool staged) {
  look_for_cpr_in_settings(all, folder, staged);
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
  // Of a hook's output nobody knows where it ends up.
  if (staged) shell.look.shows_words = shell.error_look.shows_words = false;
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto files = staged ? files_staged(*folder) : files_on_disk(*folder, ids);
  if (!files) return fail(shell, files.error());
  auto findings = findings_in(cli, *folder, *files);
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
  command->may_take("ID", ids.get(), N_("the courses (else all of them)"));
  command->flag("--staged", *staged, N_("what git is about to commit"));
}

} // namespace cti::app
