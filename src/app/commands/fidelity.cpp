// cti fidelity: how far the courses follow the method, criterion by criterion.

#include "cti/view/fidelity.hpp"

#include "cti/strings/nearest.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

struct Said {
  std::string id, worker, criterion;
};

Error no_such_criterion(const std::string& criterion) {
  std::vector<std::string> ids;
  for (const auto& one : criteria()) ids.emplace_back(one.id);
  const auto meant = nearest(criterion, ids);
  return {Kind::usage,
          {N_("no criterion is called '{}'"), {criterion}},
          meant.empty() ? Message{N_("see them all: cti fidelity")} : Message{N_("did you mean '{}'?"), {meant}}};
}

// What cannot be taken as written, before any file is read.
Expected<void> fits_together(const Said& said) {
  if (!said.id.empty() && !(said.worker.empty() && said.criterion.empty()))
    return failed({Kind::usage,
                   {N_("{} and {} do not go together"), {"ID", said.worker.empty() ? "--criterion" : "--worker"}},
                   {N_("see: {} --help"), {"cti fidelity"}}});
  const auto known = criteria();
  if (!said.criterion.empty() && std::ranges::find(known, said.criterion, &Criterion::id) == known.end())
    return failed(no_such_criterion(said.criterion));
  return {};
}

int print_report(Cli& cli, const view::FidelityReport& report, const std::function<std::string()>& text) {
  return print(cli,
               {.text = text,
                .json = [&] { return view::fidelity_json(report); },
                .csv = [&] { return view::fidelity_csv(report); }},
               report.frame.unreadable);
}

// One course says nothing of how many its worker has.
std::vector<Criterion> of_a_course() {
  std::vector<Criterion> asked;
  for (const auto& criterion : criteria())
    if (criterion.judge) asked.push_back(criterion);
  return asked;
}

int show_course(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  auto one = one_course(cli, said.id);
  if (!one) return fail(shell, one.error());
  auto& settings = one->folder.settings;
  settings.workers.clear();
  const auto asked = of_a_course();
  const view::FidelityReport report{{shell.today},
                                    fidelity({judged(one->status, asked, settings.thresholds)}, asked, settings)};
  return print_report(cli, report, [&] { return view::fidelity_course_text(report, one->status, shell.look); });
}

Asked asked_for(const std::string& criterion) {
  const auto all = criteria();
  if (criterion.empty()) return all;
  const auto only = std::ranges::find(all, criterion, &Criterion::id);
  return all.subspan(static_cast<std::size_t>(only - all.begin()), 1);
}

int show_folder(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  auto folder = cli.folder();
  if (!folder) return fail(shell, folder.error());
  auto& settings = folder->settings;
  const auto asked = asked_for(said.criterion);
  // The page counts; only the others say why.
  const bool page = said.criterion.empty() && cli.format({Format::text}).has_value();
  auto all = rows_of_courses(cli, *folder, shell.today, [&](const CourseStatus& status) -> std::optional<Judged> {
    if (!said.worker.empty() && status.worker != said.worker) return std::nullopt;
    return judged(status, asked, settings.thresholds, !page);
  });
  if (!all) return fail(shell, all.error());
  const auto unknown = unknown_worker(cli, *folder, said.worker, shell.today);
  if (!unknown) return fail(shell, unknown.error());
  if (*unknown) return fail(shell, **unknown);
  if (!said.worker.empty())
    std::erase_if(settings.workers, [&](const Worker& listed) { return listed.id != said.worker; });
  const auto first = all->rows.empty() ? std::string{} : all->rows.front().id;
  const auto courses = static_cast<long>(all->rows.size());
  const view::FidelityReport report{frame_of(shell.today, *all), fidelity(std::move(all->rows), asked, settings),
                                    said.worker, courses, first};
  return print_report(cli, report, [&] {
    return said.criterion.empty() ? view::fidelity_text(report, shell.look)
                                  : view::fidelity_failing_text(report, shell.look);
  });
}

int show(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  if (const auto fits = fits_together(said); !fits) return fail(shell, fits.error());
  return said.id.empty() ? show_folder(cli, said) : show_course(cli, said);
}

} // namespace

void add_fidelity(Cli& cli) {
  const auto said = std::make_shared<Said>();
  auto* command =
      cli.command(cli.root(), "fidelity", N_("How far the courses follow the method: n of m, with rule and source"),
                  "cti fidelity --criterion shifts-on-time", [&cli, said] { return show(cli, *said); });
  command->may_take("ID", &said->id, N_("the course (else all, closed ones too)"));
  command->option("--worker", &said->worker, "WORKER", N_("only this worker"));
  command->option("--criterion", &said->criterion, "CRITERION",
                  N_("only this one, with the courses that do not meet it"));
}

} // namespace cti::app
