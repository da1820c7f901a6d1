// cti check: every finding in every file, or in what is about to be committed.

#include "cti/view/check.hpp"

#include "cli.hpp"
#include "cti/app/implementation.hpp"
#include "cti/rules/cpr.hpp"
#include "cti/rules/doubts.hpp"
#include "cti/view/words.hpp"
#include "files.hpp"
#include "git.hpp"

#include <algorithm>
#include <map>

namespace cti::app {
namespace {

using view::PlacedFinding;
using view::translated;

using Findings = std::vector<PlacedFinding>;

/// A file to look at: from the folder, or from what git has staged.
struct Sheet {
  std::string name; ///< below courses/
  Expected<FileText> file;
  bool on_disk;
};

Place whole_file(const std::string& shown) { return {shown, 1, 1, 1, {}}; }

void add(Findings& all, Severity severity, Message what, Message hint, Place place) {
  all.push_back({severity, {Kind::invalid, std::move(what), std::move(hint), std::move(place)}});
}

// The number itself is never printed: neither in the message nor in the line.
void cpr_in(Findings& all, const text::Source& source) {
  for (const auto& [at, length, masked] : cpr_numbers(source.text())) {
    auto place = source.place({at, at + length});
    place.source.clear();
    add(all, Severity::warning, {N_("this looks like a CPR number: {}"), {masked}},
        {N_("write a pseudonym; git keeps what was committed")}, place);
  }
}

// A file's name as it may be shown.
std::string without_cpr(std::string name) {
  for (const auto& [at, length, masked] : cpr_numbers(name.substr(0, name.find('.')))) name.replace(at, length, masked);
  return name;
}

void name_of(Findings& all, const std::string& name, const std::string& shown) {
  const auto id = name.substr(0, name.find('.'));
  if (const auto numbers = cpr_numbers(id); !numbers.empty())
    add(all, Severity::warning, {N_("the file's name looks like a CPR number: {}"), {numbers.front().masked}},
        {N_("rename it to a pseudonym; git keeps what was committed")}, whole_file(shown));
  if (!name.ends_with(".yaml"))
    add(all, Severity::error, {N_("this file ends in .yml, so it is not read as a course")},
        {N_("rename it to end in .yaml")}, whole_file(shown));
  else if (!is_id(id))
    add(all, Severity::error, {N_("the file's name is not an id")},
        {N_("an id is made of small letters a-z, digits and dashes")}, whole_file(shown));
}

void rules_on(Findings& all, const Folder& folder, const text::Document& document, const Course& course, Day today) {
  const auto& name = course.method.empty() ? folder.settings.method : course.method;
  const auto method = folder.methods.find(name);
  if (method == folder.methods.end())
    return add(all, Severity::error, {N_("no method is called '{}'"), {name}}, {N_("see: cti new --help")},
               document.place_of({"method"}));
  auto found = contradictions(course, method->second, today);
  for (auto& doubt : doubts(course, method->second)) found.push_back(std::move(doubt));
  for (const auto& finding : found)
    add(all, finding.severity, finding.what, finding.hint, document.place_of(finding.path));
}

/// What the files say together.
using FileOfId = std::map<std::string, std::string>;

void content_of(Findings& all, const Folder& folder, const Sheet& sheet, const std::string& shown, FileOfId& file_of_id,
                Day today) {
  const text::Source source(shown, sheet.file->text);
  cpr_in(all, source);
  const auto document = text::parse(shown, sheet.file->text);
  if (!document) return all.push_back({Severity::error, document.error()});
  const auto reading = text::read_course(*document);
  for (const auto& error : reading.errors) all.push_back({Severity::error, error});
  for (const auto& warning : reading.warnings) all.push_back({Severity::warning, warning});
  if (!reading.errors.empty()) return;
  const auto& id = reading.value.id;
  const auto [first, fresh] = file_of_id.emplace(id, shown);
  if (!fresh)
    add(all, Severity::error, {N_("the id '{}' is also in {}"), {id, first->second}},
        {N_("one file holds one course; rename one of them")}, document->place_of({"id"}));
  else if (id + ".yaml" != sheet.name)
    add(all, Severity::error, {N_("the id in the file differs from the file's name, '{}'"), {without_cpr(sheet.name)}},
        {N_("rename the file or correct the id")}, document->place_of({"id"}));
  rules_on(all, folder, *document, reading.value, today);
}

void add_in_file_order(Findings& all, Findings own) {
  std::ranges::stable_sort(own, {}, [](const PlacedFinding& finding) {
    return finding.error.place ? std::pair{finding.error.place->line, finding.error.place->column}
                               : std::pair<std::size_t, std::size_t>{};
  });
  std::move(own.begin(), own.end(), std::back_inserter(all));
}

void look_at(Findings& all, const Folder& folder, const Sheet& sheet, FileOfId& file_of_id, Day today) {
  const auto shown = "courses/" + without_cpr(sheet.name);
  Findings own;
  name_of(own, sheet.name, shown);
  if (!sheet.file)
    own.push_back({Severity::error, sheet.file.error()});
  else
    content_of(own, folder, sheet, shown, file_of_id, today);
  if (sheet.file && sheet.on_disk && (sheet.file->mode & 07) != 0)
    add(own, Severity::warning, {N_("every user of this machine can read the file")},
        {N_("make it private: chmod o= {}"), {shown}}, whole_file(shown));
  add_in_file_order(all, std::move(own));
}

// What leaders answer is theirs; only how it is written can be wrong.
void look_at_implementation(Findings& all, const Expected<FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  cpr_in(own, text::Source(implementation_file, file->text));
  const auto reading = implementation_in(file->text);
  for (const auto& error : reading.errors) own.push_back({Severity::error, error});
  for (const auto& warning : reading.warnings) own.push_back({Severity::warning, warning});
  add_in_file_order(all, std::move(own));
}

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
  for (const auto& sheet : *sheets) look_at(findings, *folder, sheet, file_of_id, shell.today);
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
