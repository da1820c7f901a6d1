// cti due: what is due or late, by day, and what has gone quiet.

#include "cti/view/due.hpp"

#include "calendar_options.hpp"
#include "cti/app/implementation.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <atomic>

namespace cti::app {
namespace {

struct Said {
  std::string worker;
  std::optional<int> within;
  view::CalendarLook calendar;
};

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  if (said.within && !days_of_threshold.hold(*said.within))
    return fail(shell, {Kind::usage,
                        {N_("--within takes a number of days from 0 to {}"), {std::to_string(days_of_threshold.most)}},
                        {}});
  if (const auto mistake = mistake_in(said.calendar, cli)) return fail(shell, *mistake);
  const auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  const auto& thresholds = folder->settings.thresholds;
  const int within = said.within.value_or(thresholds.within);
  std::atomic<int> active{};
  auto all =
      rows_of_courses(cli, *folder, shell.today, [&](const CourseStatus& status) -> std::optional<std::vector<Duty>> {
        if (is_closed(status.state) || (!said.worker.empty() && status.worker != said.worker)) return std::nullopt;
        active += is_active(status.state);
        return duties(status, thresholds, within);
      });
  if (!all) return fail(shell, all.error());
  const auto unknown = unknown_worker(cli, *folder, said.worker, shell.today);
  if (!unknown) return fail(shell, unknown.error());
  if (*unknown) return fail(shell, **unknown);

  view::DueReport report{frame_of(shell.today, *all), {}, said.worker, within, active};
  for (auto& of_course : all->rows) std::ranges::move(of_course, std::back_inserter(report.duties));
  if (said.worker.empty()) { // milestones are the leaders'
    const auto implementation = read_implementation(*folder);
    if (!implementation)
      report.frame.unreadable.push_back(implementation.error());
    else if (*implementation)
      for (auto& duty : milestone_duties(**implementation, shell.today, report.within))
        report.duties.push_back(std::move(duty));
  }
  sort_by_day(report.duties);
  return print(cli,
               {.text = [&] { return view::due_text(report, shell.look); },
                .json = [&] { return view::due_json(report); },
                .csv = [&] { return view::due_csv(report); },
                .ics = [&] { return view::due_ics(report, said.calendar); }},
               report.frame.unreadable);
}

} // namespace

void add_due(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command = cli.command(cli.root(), "due", N_("What is due or late, by day, and what has gone quiet"),
                              "cti due --worker mette", [&cli, said] { return show(cli, *said); });
  command->option("--worker", &said->worker, "WORKER", N_("only this worker"));
  command->option("--within", &said->within, "N", N_("days ahead (else as cti.yaml says, or 14)"));
  add_calendar_options(command, said->calendar);
}

} // namespace cti::app
