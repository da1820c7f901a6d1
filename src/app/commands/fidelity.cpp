// cti fidelity: how far the courses follow the method, criterion by criterion.

#include "cti/view/fidelity.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

Expected<std::string> read_criterion(const std::string& text, const Reading&) {
  std::vector<std::string> ids;
  for (const auto& one : criteria()) ids.emplace_back(one.id);
  if (text.empty() || std::ranges::find(ids, text) != ids.end()) return text;
  const auto meant = nearest(text, ids);
  return failed(
      {Kind::usage,
       {N_("no criterion is called '{}'"), {text}},
       meant.empty() ? Message{N_("see them all: cti fidelity")} : Message{N_("did you mean '{}'?"), {meant}}});
}

Candidates offer_criteria(const LineBefore&) {
  Candidates all;
  for (const auto& criterion : criteria())
    all.push_back({std::string{criterion.id}, view::translated(criterion.label)});
  return all;
}

constexpr ValueKind<std::string> a_criterion{N_("CRITERION"), read_criterion, offer_criteria};

int print_report(Run& run, const view::FidelityReport& report, const std::function<std::string()>& text) {
  return print(run,
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

Asked asked_for(const std::string& criterion) {
  const auto all = criteria();
  if (criterion.empty()) return all;
  const auto only = std::ranges::find(all, criterion, &Criterion::id);
  return all.subspan(static_cast<std::size_t>(only - all.begin()), 1);
}

struct ShowFidelity {
  static constexpr CommandWords words{"fidelity",
                                      N_("How far the courses follow the method: n of m, with rule and source"),
                                      "cti fidelity --criterion shifts-on-time"};
  std::string id, worker, criterion;

  void options(Options& take) {
    take.optional_value(id, a_course, N_("the course (else all, closed ones too)"));
    take.option("--worker", worker, a_worker, N_("only this worker"));
    take.option("--criterion", criterion, a_criterion, N_("only this one, with the courses that do not meet it"));
  }

  int act(Run& run) const {
    if (!id.empty() && !(worker.empty() && criterion.empty()))
      return fail(run, {Kind::usage,
                        {N_("{} and {} do not go together"), {"ID", worker.empty() ? "--criterion" : "--worker"}},
                        {N_("see: {} --help"), {"cti fidelity"}}});
    return id.empty() ? show_folder(run) : show_course(run);
  }

private:
  int show_course(Run& run) const {
    auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    auto& settings = one->folder.settings;
    settings.workers.clear();
    const auto asked = of_a_course();
    const view::FidelityReport report{{run.today},
                                      fidelity({judged(one->status, asked, settings.thresholds)}, asked, settings)};
    return print_report(run, report, [&] { return view::fidelity_course_text(report, one->status, run.look); });
  }

  int show_folder(Run& run) const {
    auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    auto& settings = folder->settings;
    const auto asked = asked_for(criterion);
    // The page counts; only the others say why.
    const bool page = criterion.empty() && run.format({Format::text}).has_value();
    auto all = rows_of_courses(run, *folder, run.today, [&](const CourseStatus& status) -> std::optional<Judged> {
      if (!worker.empty() && status.worker != worker) return std::nullopt;
      return judged(status, asked, settings.thresholds, page ? Details::left_out : Details::kept);
    });
    if (!all) return fail(run, all.error());
    if (const auto known = known_worker(run, *folder, worker, run.today); !known) return fail(run, known.error());
    if (!worker.empty()) std::erase_if(settings.workers, [&](const Worker& listed) { return listed.id != worker; });
    const auto first = all->rows.empty() ? std::string{} : all->rows.front().id;
    const auto courses = static_cast<long>(all->rows.size());
    const view::FidelityReport report{frame_of(run.today, *all), fidelity(std::move(all->rows), asked, settings),
                                      worker, courses, first};
    return print_report(run, report, [&] {
      return criterion.empty() ? view::fidelity_text(report, run.look) : view::fidelity_failing_text(report, run.look);
    });
  }
};

} // namespace

void add_fidelity(Command& root) { root.add<ShowFidelity>(); }

} // namespace cti::app
