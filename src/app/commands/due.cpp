// cti due: what is due or late, by day, and what has gone quiet.

#include "cti/view/due.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/reports/calendar_options.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/app/implementation.hpp"

#include <atomic>

namespace cti::app {
namespace {

Expected<int> read_days_ahead(const std::string& text, const Reading& reading) {
  return read_number_within(
      days_of_threshold, text, reading,
      {N_("--within takes a number of days from 0 to {}"), {std::to_string(days_of_threshold.most)}});
}

constexpr ValueKind<int> days_ahead{N_("N"), read_days_ahead};

struct ShowDue {
  static constexpr CommandWords words{"due", N_("What is due or late, by day, and what has gone quiet"),
                                      "cti due --worker mette"};
  std::string worker;
  std::optional<int> within;
  view::CalendarLook calendar;

  void options(Options& take) {
    take.option("--worker", worker, a_worker, N_("only this worker"));
    take.option("--within", within, days_ahead, N_("days ahead (else as cti.yaml says, or 14)"));
    take_calendar_options(take, calendar);
  }

  int act(Run& run) const {
    if (const auto mistake = mistake_in(calendar, run)) return fail(run, *mistake);
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    auto report = of_courses(run, *folder);
    if (!report) return fail(run, report.error());
    if (worker.empty()) add_milestones(*report, *folder); // they are the leaders'
    sort_by_day(report->duties);
    return print(run,
                 {.text = [&] { return view::due_text(*report, run.look); },
                  .json = [&] { return view::due_json(*report); },
                  .csv = [&] { return view::due_csv(*report); },
                  .ics = [&] { return view::due_ics(*report, calendar); }},
                 report->frame.unreadable);
  }

private:
  /// The worker's own, or one in which they stand in for a colleague.
  bool is_theirs(const CourseStatus& status) const {
    if (worker.empty() || status.worker == worker) return true;
    const auto* away = substitute_on(status.course, status.day);
    return away && away->worker == worker;
  }

  Expected<view::DueReport> of_courses(Run& run, const Folder& folder) const {
    const auto& thresholds = folder.settings.thresholds;
    const int days = within.value_or(thresholds.within);
    std::atomic<int> active{};
    auto all =
        rows_of_courses(run, folder, run.today, [&](const CourseStatus& status) -> std::optional<std::vector<Duty>> {
          if (is_closed(status.state) || !is_theirs(status)) return std::nullopt;
          active += is_active(status.state);
          return duties(status, thresholds, days);
        });
    if (!all) return failed(all.error());
    if (const auto known = known_worker(run, folder, worker, run.today); !known) return failed(known.error());
    view::DueReport report{frame_of(run.today, *all), {}, worker, days, active};
    for (auto& of_course : all->rows) std::ranges::move(of_course, std::back_inserter(report.duties));
    return report;
  }

  static void add_milestones(view::DueReport& report, const Folder& folder) {
    const auto implementation = read_implementation(folder);
    if (!implementation)
      report.frame.unreadable.push_back(implementation.error());
    else if (*implementation)
      std::ranges::move(milestone_duties(**implementation, report.frame.as_of, report.within),
                        std::back_inserter(report.duties));
  }
};

} // namespace

void add_due(Command& root) { root.add<ShowDue>(); }

} // namespace cti::app
