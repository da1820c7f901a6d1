// cti caseload: who has how many courses, in which phase, and what comes next.

#include "cti/view/caseload.hpp"

#include "cli.hpp"
#include "cti/view/words.hpp"
#include "workers.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::translated;

struct Said {
  std::string worker, at;
};

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  const auto format = cli.format({Format::text, Format::json, Format::csv});
  if (!format) return fail(shell, format.error());
  const auto day = cli.day(said.at);
  if (!day) return fail(shell, day.error());
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto cases = read_cases(*folder);
  if (!cases) return fail(shell, cases.error());

  std::vector<CourseOn> courses;
  for (const auto& found : cases->readable) courses.push_back(course_on(found.course, *found.method, *day));
  view::CaseloadReport report{{*day, cases->unreadable},
                              caseload(courses, folder->settings, folder->methods.at(folder->settings.method)),
                              said.worker.empty()};
  if (!said.worker.empty()) {
    const auto is_other = [&](const WorkerCaseload& row) { return row.worker != said.worker; };
    if (std::ranges::all_of(report.caseload.workers, is_other)) {
      std::vector<std::string> names;
      for (const auto& row : report.caseload.workers) names.push_back(row.worker);
      return fail(shell, no_such_worker(said.worker, names));
    }
    std::erase_if(report.caseload.workers, is_other);
    const auto& own = report.caseload.workers.front();
    report.caseload.total = own.tally, report.caseload.fte = own.fte, report.caseload.limit = own.limit;
  }
  switch (*format) {
  case Format::json: shell.out += view::caseload_json(report); break;
  case Format::csv: shell.out += view::caseload_csv(report); break;
  case Format::text: shell.out += view::caseload_text(report, shell.look); break;
  }
  return report_unreadable(shell, report.frame.unreadable);
}

} // namespace

void add_caseload(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command = cli.command(cli.root(), "caseload", N_("Courses and load of every worker"),
                              "cti caseload --worker mette", [&cli, said] { return show(cli, *said); });
  command->add_option("--worker", said->worker, translated("only this worker"))->type_name("WORKER");
  command->add_option("--at", said->at, translated("as of this day (else today)"))->type_name("DAY");
}

} // namespace cti::app
