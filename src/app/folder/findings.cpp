#include "findings.hpp"

#include "app/editing/predecessor.hpp"
#include "cti/app/implementation.hpp"
#include "cti/course/first_few.hpp"
#include "cti/rules/contradictions.hpp"
#include "cti/rules/cpr.hpp"
#include "cti/rules/warnings.hpp"
#include "cti/strings/folded.hpp"
#include "cti/strings/shell_word.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cti::app {
namespace {

using view::PlacedFinding;

Place whole_file(const std::string& shown) { return {shown, 1, 1, 1, {}}; }

void add(Findings& all, Severity severity, Message what, Message hint, Place place) {
  all.push_back({severity, {Kind::invalid, std::move(what), std::move(hint), std::move(place)}});
}

void add_the_rest(Findings& all, const FirstFew& few) {
  few.add_the_rest(
      all, [](auto& finding) -> auto& { return finding.error; });
}

/// CPR numbers of a file that are named one by one: a file of nothing else would be copied once for each of its lines.
constexpr std::size_t most_numbers{20};

// The number itself is never printed: neither in the message nor in the line.
void cpr_in(Findings& all, const text::Source& source) {
  const auto numbers = cpr_numbers(source.text());
  for (std::size_t i = 0; i < std::min(numbers.size(), most_numbers + 1); ++i) {
    auto place = source.place({numbers[i].at, numbers[i].at + numbers[i].length});
    place.source.clear();
    auto what = i < most_numbers ? Message{N_("this looks like a CPR number: {}"), {numbers[i].masked}}
                                 : Message{N_("from here on more that look like CPR numbers: {}"),
                                           {std::to_string(numbers.size() - most_numbers)}};
    add(all, Severity::warning, std::move(what), {N_("write a pseudonym; git keeps what was committed")}, place);
  }
}

// A number that goes on over lines, or of which signs are written as escapes, stands in the value only.
void cpr_in(Findings& all, const text::Document& document) {
  const std::string_view whole{document.source.text()};
  std::size_t said = 0;
  for (const auto& node : document.nodes) {
    if (said == most_numbers) return;
    if (!node.is_scalar() || (node.value.data() >= whole.data() && node.value.data() < whole.data() + whole.size()))
      continue; // it stands there as it is
    const auto numbers = cpr_numbers(node.value);
    if (numbers.empty() || !cpr_numbers(whole.substr(node.span.begin, node.span.end - node.span.begin)).empty())
      continue;
    auto place = document.source.place({node.span.begin, node.span.begin + 1});
    place.source.clear();
    ++said;
    add(all, Severity::warning, {N_("this looks like a CPR number: {}"), {numbers.front().masked}},
        {N_("write a pseudonym; git keeps what was committed")}, place);
  }
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

// A restarted course and the one that follows it are linked by the later one alone.
void predecessor_of(Findings& all, const Folder& folder, const text::Document& document, const Course& course) {
  if (course.after.empty() || course.after == course.id) return;
  const auto before = read_case(folder, course.after);
  if (!before && before.error().kind == Kind::not_found)
    add(all, Severity::warning, quoting(N_("there is no course '{}' that this one could follow"), {course.after}),
        {N_("name the course that was restarted")}, document.place_of({"after"}));
  else if (before)
    if (const auto wrong = not_restarted(before->course))
      add(all, Severity::warning, wrong->what, wrong->hint, document.place_of({"after"}));
}

void rules_on(Findings& all, const Folder& folder, const text::Document& document, const Course& course, Day today) {
  const auto& name = course.method.empty() ? folder.settings.method : course.method;
  const auto method = folder.methods.find(name);
  if (method == folder.methods.end())
    return add(all, Severity::error, quoting(N_("no method is called '{}'"), {name}), {N_("see: cti new --help")},
               document.place_of({"method"}));
  auto found = contradictions(course, method->second, today);
  for (auto& doubt : warnings(course, method->second, today)) found.push_back(std::move(doubt));
  FirstFew few;
  for (const auto& finding : found)
    if (few.take(finding.what)) add(all, finding.severity, finding.what, finding.hint, document.place_of(finding.path));
  add_the_rest(all, few);
}

/// Workers whom one file names that are looked at: more than anybody has seen in a course.
constexpr std::size_t most_workers{100};

// Each name once, where it stands first: to find a place in a long file takes a walk.
std::vector<NamedWorker> workers_of(const text::Document& document, const Course& course) {
  std::vector<NamedWorker> named;
  std::set<std::string> seen;
  const auto add = [&](const std::string& name, const std::vector<std::string>& path, bool has_it) {
    if (seen.size() < most_workers && seen.insert(name).second)
      named.push_back({name, document.place_of(path), has_it});
  };
  add(course.worker, {"worker"}, !course.closed);
  for (std::size_t i = 0; i < course.worker_changes.size(); ++i)
    add(course.worker_changes[i].from, {"worker-changes", std::to_string(i), "from"}, false);
  for (const auto& tick : course.ticks)
    if (const auto* done = std::get_if<Done>(&tick.how); done && !done->by.empty())
      add(done->by, {"checklists", std::string{word(tick.stage)}, tick.item, "by"}, false);
  return named;
}

void content_of(Looked& looked, const Folder& folder, const Sheet& sheet, const std::string& shown, Day today) {
  auto& all = looked.findings;
  const text::Source source(shown, sheet.file->text);
  cpr_in(all, source);
  const auto document = text::parse(shown, sheet.file->text);
  if (!document) return all.push_back({Severity::error, document.error()});
  cpr_in(all, *document);
  auto reading = text::read_course(*document);
  for (const auto& error : reading.errors) all.push_back({Severity::error, error});
  for (const auto& warning : reading.warnings) all.push_back({Severity::warning, warning});
  if (!reading.errors.empty()) return;
  looked.id = reading.value.id;
  looked.id_stands = document->place_of({"id"});
  looked.workers = workers_of(*document, reading.value);
  reading.value.id = without_cpr(reading.value.id); // what is found names the course
  rules_on(all, folder, *document, reading.value, today);
  predecessor_of(all, folder, *document, reading.value);
}

// Two files could otherwise speak of one course.
void look_at_id(Looked& file, std::map<std::string, std::string>& file_of_id) {
  if (!file.id_stands) return;
  const auto [first, fresh] = file_of_id.emplace(file.id, file.id_stands->file);
  if (!fresh)
    add(file.findings, Severity::error, {N_("the id '{}' is also in {}"), {without_cpr(file.id), first->second}},
        {N_("one file holds one course; rename one of them")}, *file.id_stands);
  else if (file.id + ".yaml" != file.name)
    add(file.findings, Severity::error,
        {N_("the id in the file differs from the file's name, '{}'"), {without_cpr(file.name)}},
        {N_("rename the file or correct the id")}, *file.id_stands);
}

/// How each worker is written, by the name in small letters.
using Spellings = std::map<std::string, std::string>;

// Reports keep workers apart by their names: one in two spellings would be two. Who has left stands in old courses, and
// need not stand in the settings.
void look_at_workers(Looked& file, const Settings& settings, Spellings& spelling) {
  const auto is_listed = [&](const std::string& name) {
    return std::ranges::find(settings.workers, name, &Worker::id) != settings.workers.end();
  };
  for (auto& [name, stands, has_it] : file.workers) {
    const auto [known, fresh] = spelling.emplace(folded(name), name);
    if (known->second != name)
      add(file.findings, Severity::warning, {N_("the worker '{}' is '{}' elsewhere"), {name, known->second}},
          {N_("one worker, one spelling: otherwise reports count two")}, std::move(stands));
    else if (has_it && !settings.workers.empty() && !is_listed(name))
      add(file.findings, Severity::warning, {N_("'{}' is not among the workers in cti.yaml"), {name}},
          {N_("is the name right? New workers are added in cti.yaml, under 'workers'")}, std::move(stands));
  }
}

void add_in_file_order(Findings& all, Findings own) {
  std::ranges::stable_sort(own, {}, [](const PlacedFinding& finding) {
    return finding.error.place ? std::pair{finding.error.place->line, finding.error.place->column}
                               : std::pair<std::size_t, std::size_t>{};
  });
  std::move(own.begin(), own.end(), std::back_inserter(all));
}

} // namespace

Looked look_at(const Folder& folder, const Sheet& sheet, Day today) {
  const auto shown = "courses/" + without_cpr(sheet.name);
  Looked looked{{}, sheet.name};
  name_of(looked.findings, sheet.name, shown);
  if (!sheet.file)
    looked.findings.push_back({Severity::error, sheet.file.error()});
  else
    content_of(looked, folder, sheet, shown, today);
  if (sheet.file && sheet.file->access == system::Access::everybody)
    add(looked.findings, Severity::warning, {N_("every user of this machine can read the file")},
        {N_("make it private: chmod o= {}"), {shell_word(shown)}}, whole_file(shown));
  return looked;
}

Findings all_findings(std::vector<Looked> files, const Settings& settings) {
  Findings all;
  std::map<std::string, std::string> file_of_id;
  Spellings spelling;
  for (const auto& worker : settings.workers) spelling.emplace(folded(worker.id), worker.id);
  for (auto& file : files) {
    look_at_id(file, file_of_id);
    look_at_workers(file, settings, spelling);
    add_in_file_order(all, std::move(file.findings));
  }
  return all;
}

void look_at_settings(Findings& all, const Expected<system::FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  cpr_in(own, text::Source("cti.yaml", file->text));
  const auto document = text::parse("cti.yaml", file->text);
  if (!document) return all.push_back({Severity::error, document.error()});
  const auto reading = text::read_settings(*document);
  for (const auto& error : reading.errors) own.push_back({Severity::error, error});
  for (const auto& warning : reading.warnings) own.push_back({Severity::warning, warning});
  Spellings spelling;
  for (const auto& worker : reading.value.workers)
    if (const auto [known, fresh] = spelling.emplace(folded(worker.id), worker.id); !fresh)
      add(own, Severity::warning, {N_("the worker '{}' is '{}' elsewhere"), {worker.id, known->second}},
          {N_("one worker, one spelling: otherwise reports count two")}, document->place_of({"workers", worker.id}));
  add_in_file_order(all, std::move(own));
}

void look_at_method(Findings& all, const std::string& shown, const Expected<system::FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  cpr_in(own, text::Source(shown, file->text));
  const auto document = text::parse(shown, file->text);
  if (!document) return all.push_back({Severity::error, document.error()});
  if (const auto method = method::adapted(*document, method::built_in()); !method)
    own.push_back({Severity::error, method.error()});
  for (const auto& warning : method::unknown_keys(*document)) own.push_back({Severity::warning, warning});
  add_in_file_order(all, std::move(own));
}

// What leaders answer is theirs; only how it is written can be wrong.
void look_at_implementation(Findings& all, const Expected<system::FileText>& file) {
  if (!file) return all.push_back({Severity::error, file.error()});
  Findings own;
  cpr_in(own, text::Source(implementation_file, file->text));
  const auto reading = implementation_in(file->text);
  for (const auto& error : reading.errors) own.push_back({Severity::error, error});
  for (const auto& warning : reading.warnings) own.push_back({Severity::warning, warning});
  add_in_file_order(all, std::move(own));
}

} // namespace cti::app
