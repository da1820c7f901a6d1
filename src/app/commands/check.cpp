// cti check: every finding in every file, or in what is about to be committed.

#include "app/command_line/value_kinds.hpp"
#include "app/folder/findings.hpp"
#include "app/folder/parallel.hpp"
#include "app/folder/progress.hpp"
#include "app/folder/staged.hpp"
#include "commands.hpp"
#include "cti/app/implementation.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::PlacedFinding;

/// Names of the files to look at, below courses/.
Expected<std::vector<std::string>> names_of(const Folder& folder, const std::vector<std::string>& ids) {
  if (ids.empty()) return course_files(folder);
  std::vector<std::string> names;
  for (const auto& id : ids) {
    if (const auto found = read_case(folder, id); !found && found.error().kind != Kind::invalid)
      return failed(found.error());
    names.push_back(Folder::shown(id).substr(std::string_view{"courses/"}.size()));
  }
  return names;
}

Findings findings_on_disk(Run& run, const Folder& folder, const std::vector<std::string>& names) {
  std::vector<Looked> looked(names.size());
  Progress progress(run.at_once);
  in_parallel(
      names.size(),
      [&](std::size_t i) {
        looked[i] = look_at(folder, course_file(folder, names[i], folder.files.read("courses/" + names[i])), run.today);
      },
      [&](std::size_t at) { progress.at(at, names.size()); });
  return all_findings(std::move(looked), folder.settings);
}

/// What a folder has beside its courses, by its name below the folder.
void look_beside_courses(Findings& all, const std::string& file, const Expected<system::FileText>& text) {
  if (file == "cti.yaml") look_at_settings(all, text);
  if (file.starts_with("methods/") && file.ends_with(".yaml")) look_at_method(all, file, text);
  if (file == implementation_file) look_at_implementation(all, text);
}

// Of the whole folder only: who names courses asks about these.
void look_at_the_rest(Findings& all, const Folder& folder) {
  std::vector<std::string> files{"cti.yaml", implementation_file};
  for (const auto& name : folder.files.names("methods").value_or(std::vector<std::string>{}))
    files.push_back("methods/" + name);
  for (const auto& file : files)
    if (const auto text = folder.files.read(file); text || text.error().kind != Kind::not_found)
      look_beside_courses(all, file, text);
}

int show(Run& run, Format format, const Findings& findings) {
  run.out += format == Format::json ? view::check_json(findings, run.today) : view::check_text(findings, run.look);
  return std::ranges::all_of(findings, [](const PlacedFinding& finding) { return finding.severity == Severity::note; })
             ? 0
             : 1;
}

Findings findings_staged(Run& run, const StagedFolder& staged, const Folder& folder) {
  constexpr std::string_view courses = "courses/";
  std::vector<Looked> looked;
  Progress progress(run.at_once);
  for (const auto& file : staged.files) { // git is asked for one after another
    progress.at(looked.size(), staged.files.size());
    if (file.starts_with(courses))
      looked.push_back(
          look_at(folder, course_file(folder, file.substr(courses.size()), folder.files.read(file)), run.today));
  }
  auto all = all_findings(std::move(looked), folder.settings);
  for (const auto& file : staged.files)
    if (!file.starts_with(courses)) look_beside_courses(all, file, folder.files.read(file));
  return all;
}

// A folder whose settings cannot be read is named, and the others are looked at.
int check_staged(Run& run, Format format) {
  const auto folders = staged_folders(run.system, run.folder_named());
  if (!folders) return fail(run, folders.error());
  // Of a hook's output nobody knows where it ends up.
  run.look.shows_words = run.error_look.shows_words = false;
  Findings all;
  int unreadable = 0;
  const auto named_from_here = [](Error error, const std::string& shown) {
    if (error.place) error.place->file = shown + error.place->file;
    return error;
  };
  for (const auto& staged : *folders) {
    if (!staged.folder) {
      unreadable = fail(run, named_from_here(staged.folder.error(), staged.shown));
      continue;
    }
    for (auto& finding : findings_staged(run, staged, *staged.folder))
      all.push_back({finding.severity, named_from_here(finding.error, staged.shown)});
  }
  const int found = show(run, format, all);
  return unreadable ? unreadable : found;
}

struct Check {
  static constexpr CommandWords words{"check", N_("Look for mistakes in the files: exit 1 if there are any"),
                                      "cti check b-1042"};
  std::vector<std::string> ids;
  bool staged = false;

  void options(Options& take) {
    take.optional_value(ids, a_course, N_("the courses (else all of them)"));
    take.flag("--staged", staged, N_("what git is about to commit"));
  }

  int act(Run& run) const {
    const auto format = run.format({Format::text, Format::json});
    if (!format) return fail(run, format.error());
    if (staged) return check_staged(run, *format);
    const auto folder =
        ids.empty() ? run.folder_without_warnings() : run.folder(); // what is wrong in its settings is a finding
    if (!folder) return fail(run, folder.error());
    const auto names = names_of(*folder, ids);
    if (!names) return fail(run, names.error());
    auto findings = findings_on_disk(run, *folder, *names);
    if (ids.empty()) look_at_the_rest(findings, *folder);
    return show(run, *format, findings);
  }
};

} // namespace

void add_check(Command& root) { root.add<Check>(); }

} // namespace cti::app
