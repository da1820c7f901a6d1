#include "reports.hpp"

#include "cti/course/nearest.hpp"
#include "progress.hpp"

#include <set>

namespace cti::app {

int print(Cli& cli, const Forms& forms, const std::vector<Error>& unreadable) {
  auto& shell = cli.shell();
  const std::pair<Format, const std::function<std::string()>&> all[] = {
      {Format::text, forms.text}, {Format::json, forms.json}, {Format::ndjson, forms.ndjson}, {Format::csv, forms.csv},
      {Format::md, forms.md},     {Format::html, forms.html}, {Format::ics, forms.ics}};
  std::vector<Format> offered;
  for (const auto& [format, form] : all)
    if (form) offered.push_back(format);
  const auto wanted = cli.format(offered, forms.text ? Format::text : offered.front());
  if (!wanted) return fail(shell, wanted.error());
  for (const auto& [format, form] : all)
    if (format == *wanted) shell.out += form();
  return report_unreadable(shell, unreadable);
}

Expected<OneCourse> one_course(const Cli& cli, const std::string& id) {
  if (id.empty()) return failed({Kind::usage, {N_("{} is missing"), {"ID"}}, {N_("see the courses: cti phase")}});
  auto folder = cli.folder();
  if (!folder) return failed(folder.error());
  auto found = read_case(*folder, id);
  if (!found) return failed(found.error());
  for (const auto& warning : found->warnings) warn(cli.shell(), warning);
  auto course = course_on(std::move(found->course), *found->method, cli.shell().today);
  return OneCourse{std::move(*folder), std::move(course)};
}

Expected<AllCourses> all_courses(const Cli& cli, Day day) {
  auto folder = cli.folder();
  if (!folder) return failed(folder.error());
  Progress progress(cli.shell().at_once);
  auto cases = read_cases(*folder, [&](std::size_t done, std::size_t of) { progress.at(done, of); });
  if (!cases) return failed(cases.error());
  AllCourses all{std::move(*folder), {}, std::move(cases->unreadable)};
  for (auto& found : cases->readable) all.courses.push_back(course_on(std::move(found.course), *found.method, day));
  return all;
}

std::optional<Error> unknown_worker(const AllCourses& all, const std::string& worker) {
  if (worker.empty()) return std::nullopt;
  std::set<std::string> names;
  for (const auto& listed : all.folder.settings.workers) names.insert(listed.id);
  for (const auto& on : all.courses) {
    names.insert(on.course.worker);
    for (const auto& change : on.course.worker_changes) names.insert(change.from);
  }
  if (names.contains(worker)) return std::nullopt;
  const Message hint{N_("see them all: cti caseload")};
  const auto meant = nearest(worker, {names.begin(), names.end()});
  if (meant.empty()) return Error{Kind::not_found, {N_("no worker '{}' in this folder"), {worker}}, hint};
  return Error{Kind::not_found, {N_("no worker '{}'; did you mean '{}'?"), {worker, meant}}, hint};
}

} // namespace cti::app
