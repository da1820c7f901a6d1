// cti fidelity: how far the courses follow the method, criterion by criterion.

#include "cti/view/fidelity.hpp"

#include "cti/course/nearest.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::translated;

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

// Leaves one worker's courses, and nobody else among the workers.
void keep_worker(AllCourses& all, const std::string& worker) {
  std::erase_if(all.folder.settings.workers, [&](const Worker& listed) { return listed.id != worker; });
  std::erase_if(all.courses, [&](const CourseOn& course) { return course.worker != worker; });
}

int print_report(Cli& cli, const view::FidelityReport& report, const std::function<std::string()>& text) {
  return print(cli,
               {.text = text,
                .json = [&] { return view::fidelity_json(report); },
                .csv = [&] { return view::fidelity_csv(report); }},
               report.frame.unreadable);
}

int show_course(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  auto one = one_course(cli, said.id);
  if (!one) return fail(shell, one.error());
  auto& settings = one->folder.settings;
  settings.workers.clear();
  view::FidelityReport report{{shell.today}, fidelity({one->course}, settings)};
  // One course says nothing of how many its worker has.
  std::erase_if(report.criteria, [](const CriterionCount& result) { return !result.criterion->judge; });
  return print_report(cli, report, [&] { return view::fidelity_course_text(report, one->course, shell.look); });
}

int show_folder(Cli& cli, const Said& said) {
  auto& shell = cli.shell();
  auto all = all_courses(cli, shell.today);
  if (!all) return fail(shell, all.error());
  if (const auto unknown = unknown_worker(*all, said.worker)) return fail(shell, *unknown);
  if (!said.worker.empty()) keep_worker(*all, said.worker);
  view::FidelityReport report{
      {shell.today, all->unreadable}, fidelity(all->courses, all->folder.settings), said.worker};
  if (!said.criterion.empty())
    std::erase_if(report.criteria,
                  [&](const CriterionCount& result) { return result.criterion->id != said.criterion; });
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
  command->add_option("ID", said->id, translated("the course (else all, closed ones too)"));
  command->add_option("--worker", said->worker, translated("only this worker"))->type_name("WORKER");
  command->add_option("--criterion", said->criterion, translated("only this one, with the courses that do not meet it"))
      ->type_name("CRITERION");
}

} // namespace cti::app
