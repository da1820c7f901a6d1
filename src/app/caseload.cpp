// cti caseload: who has how many courses, in which phase, and what comes next.

#include "cti/view/caseload.hpp"

#include "cli.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

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
  const auto all = all_courses(cli, *day);
  if (!all) return fail(shell, all.error());
  if (const auto unknown = unknown_worker(*all, said.worker)) return fail(shell, *unknown);
  const auto& settings = all->folder.settings;
  const auto& usual = all->folder.methods.at(settings.method);
  view::CaseloadReport report{{*day, all->unreadable}, caseload(all->courses, settings, usual), said.worker.empty()};
  if (!said.worker.empty()) {
    const auto is_other = [&](const WorkerCaseload& row) { return row.worker != said.worker; };
    std::erase_if(report.caseload.workers, is_other);
    if (report.caseload.workers.empty()) // somebody who has only had courses that are closed or passed on
      report.caseload.workers.push_back({said.worker, false, 1.0, limit_of({said.worker}, usual), {}});
    const auto& own = report.caseload.workers.front();
    report.caseload.total = own.tally, report.caseload.fte = own.fte, report.caseload.limit = own.limit;
  }
  if (*format == Format::json)
    shell.out += view::caseload_json(report);
  else if (*format == Format::csv)
    shell.out += view::caseload_csv(report);
  else
    shell.out += view::caseload_text(report, shell.look);
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
