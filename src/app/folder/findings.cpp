#include "findings.hpp"

#include "cti/course/first_few.hpp"
#include "cti/rules/contradictions.hpp"
#include "cti/rules/cpr.hpp"
#include "cti/rules/ratings.hpp"
#include "cti/rules/warnings.hpp"
#include "cti/strings/shell_word.hpp"
#include "finding_list.hpp"
#include "predecessor.hpp"

#include <set>

namespace cti::app {
namespace {

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

void rules_on(Findings& all, const Folder& folder, const Case& in_file, Day today) {
  const auto& [document, course, method, unknown_keys] = in_file;
  auto found = contradictions(course, *method, today);
  for (auto& doubt : warnings(course, *method, today)) found.push_back(std::move(doubt));
  for (auto& wrong : ratings_off_scale(course, {method->definitions.themes, folder.settings.measures}))
    found.push_back(std::move(wrong));
  FirstFew few;
  for (const auto& finding : found)
    if (few.take(finding.what)) add(all, finding.severity, finding.what, finding.hint, document.place_of(finding.path));
  few.add_the_rest(
      all, [](auto& one) -> auto& { return one.error; });
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
  for (std::size_t i = 0; i < course.substitutes.size(); ++i)
    add(course.substitutes[i].worker, {"substitutes", std::to_string(i), "worker"}, false);
  for (const auto& tick : course.ticks)
    if (const auto* done = std::get_if<Done>(&tick.how); done && !done->by.empty())
      add(done->by, {"checklists", std::string{word(tick.stage)}, tick.item, "by"}, false);
  return named;
}

void look_at_content(Looked& looked, const Folder& folder, CourseFile& file, Day today) {
  auto& [document, course, method, warnings] = file.found;
  if (!document.nodes.empty()) add_cpr_numbers(looked.findings, document);
  add(looked.findings, Severity::warning, warnings);
  if (!file.is_whole) return;
  looked.workers = workers_of(document, course);
  course.id = without_cpr(course.id); // what is found names the course
  if (method) rules_on(looked.findings, folder, file.found, today);
  predecessor_of(looked.findings, folder, document, course);
}

} // namespace

Looked look_at(const Folder& folder, CourseFile file, Day today) {
  Looked looked;
  add(looked.findings, Severity::error, file.errors);
  add_cpr_numbers(looked.findings, file.source);
  if (file.access == system::Access::everybody)
    add(looked.findings, Severity::warning, {N_("every user of this machine can read the file")},
        {N_("make it private: chmod o= {}"), {shell_word(file.shown)}}, {file.shown, 1, 1, 1, {}});
  look_at_content(looked, folder, file, today);
  return looked;
}

} // namespace cti::app
