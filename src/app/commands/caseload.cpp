// cti caseload: who has how many courses, in which phase, and what comes next.

#include "cti/view/caseload.hpp"

#include "app/command_line/cli.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

struct Said {
  std::string worker, at;
  std::optional<int> forecast;
};

/// A course that is not closed, and its dates only where a forecast is asked for.
struct Row {
  CourseNow now;
  std::unique_ptr<CourseStatus> ahead{};
};

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  if (said.forecast && !months_of_forecast.hold(*said.forecast))
    return fail(shell,
                {Kind::usage,
                 {N_("--forecast takes a number of months from 1 to {}"), {std::to_string(months_of_forecast.most)}},
                 {}});
  const auto day = cli.day(said.at);
  if (!day) return fail(shell, day.error());
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto all = rows_of_courses(cli, *folder, *day, [&](CourseStatus status) {
    auto now = !is_closed(status.state) ? std::optional{Row{course_now(status)}} : std::nullopt;
    if (now && said.forecast) now->ahead = std::make_unique<CourseStatus>(dates_only(std::move(status)));
    return now;
  });
  if (!all) return fail(shell, all.error());
  const auto unknown = unknown_worker(cli, *folder, said.worker, *day);
  if (!unknown) return fail(shell, unknown.error());
  if (*unknown) return fail(shell, **unknown);
  const auto& settings = folder->settings;
  const auto& usual = folder->methods.at(settings.method);
  std::vector<CourseNow> now;
  std::vector<CourseStatus> ahead;
  for (const auto& row : all->rows) {
    now.push_back(row.now);
    if (row.ahead) ahead.push_back(std::move(*row.ahead));
  }
  view::CaseloadReport report{frame_of(*day, *all), caseload(now, settings, usual), {}, said.worker.empty()};
  if (*day > shell.today) report.planned = shell.today;
  if (!said.worker.empty()) report.caseload = caseload_of(report.caseload, said.worker, usual);
  if (said.forecast)
    report.forecast =
        forecast(ahead, report.caseload, length_of({.legal_basis = settings.legal_basis}, usual), *day, *said.forecast);
  return print(cli,
               {.text = [&] { return view::caseload_text(report, shell.look); },
                .json = [&] { return view::caseload_json(report); },
                .csv = [&] { return view::caseload_csv(report); },
                .md = [&] { return view::page_markdown(view::caseload_page(report)); },
                .html = [&] { return view::page_html(view::caseload_page(report)); }},
               report.frame.unreadable);
}

} // namespace

void add_caseload(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command = cli.command(cli.root(), "caseload", N_("Courses and load of every worker"),
                              "cti caseload --worker mette", [&cli, said] { return show(cli, *said); });
  command->option("--worker", &said->worker, "WORKER", N_("only this worker"));
  command->option("--forecast", &said->forecast, "MONTHS", N_("so many months ahead, 1 to 24"));
  command->option("--at", &said->at, "DAY", N_("as of this day (else today)"));
}

} // namespace cti::app
