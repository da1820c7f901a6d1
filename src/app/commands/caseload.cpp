// cti caseload: who has how many courses, in which phase, and what comes next.

#include "cti/view/caseload.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"

namespace cti::app {
namespace {

Expected<int> read_months_ahead(const std::string& text, const Reading& reading) {
  return read_number_within(
      months_of_forecast, text, reading,
      {N_("--forecast takes a number of months from 1 to {}"), {std::to_string(months_of_forecast.most)}});
}

constexpr ValueKind<int> months_ahead{N_("MONTHS"), read_months_ahead};

/// A course, and of one that is not closed its dates where a forecast is asked for.
struct Row {
  CourseNow now;
  std::optional<int> waited{}; ///< days until it began, of a closed one too
  bool withdrew{false};
  std::unique_ptr<CourseStatus> ahead{};
};

struct ShowCaseload {
  static constexpr CommandWords words{"caseload", N_("Courses and load of every worker"),
                                      "cti caseload --worker mette"};
  std::string worker;
  std::optional<int> months;
  std::optional<Day> at;

  void options(Options& take) {
    take.option("--worker", worker, a_worker, N_("only this worker"));
    take.option("--forecast", months, months_ahead, N_("so many months ahead, 1 to 24"));
    take.option("--at", at, a_day, N_("as of this day (else today)"));
  }

  int act(Run& run) const {
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    const auto report = report_on(run, *folder, at.value_or(run.today));
    if (!report) return fail(run, report.error());
    return print(run,
                 {.text = [&] { return view::caseload_text(*report, run.look); },
                  .json = [&] { return view::caseload_json(*report); },
                  .csv = [&] { return view::caseload_csv(*report); },
                  .md = [&] { return view::page_markdown(view::caseload_page(*report)); },
                  .html = [&] { return view::page_html(view::caseload_page(*report)); }},
                 report->frame.unreadable);
  }

private:
  WaitingTimes times_of(const std::vector<Row>& rows) const {
    std::vector<int> days;
    int withdrew = 0;
    for (const auto& row : rows) {
      if (!worker.empty() && row.now.worker != worker) continue;
      if (row.waited) days.push_back(*row.waited);
      withdrew += row.withdrew;
    }
    return waiting_times(std::move(days), withdrew);
  }

  Expected<view::CaseloadReport> report_on(Run& run, const Folder& folder, Day day) const {
    const auto all = rows_of_courses(run, folder, day, [&](CourseStatus status) {
      Row row{course_now(status), days_until_begun(status), withdrew_before_start(status)};
      const bool closed = is_closed(status.state);
      if (closed && !row.waited && !row.withdrew) return std::optional<Row>{};
      if (months && !closed) row.ahead = std::make_unique<CourseStatus>(dates_only(std::move(status)));
      return std::optional{std::move(row)};
    });
    if (!all) return failed(all.error());
    if (const auto known = known_worker(run, folder, worker, day); !known) return failed(known.error());
    std::vector<CourseNow> now;
    std::vector<CourseStatus> ahead;
    for (const auto& row : all->rows) {
      now.push_back(row.now);
      if (row.ahead) ahead.push_back(std::move(*row.ahead));
    }
    const auto& settings = folder.settings;
    const auto& usual = folder.usual_method();
    view::CaseloadReport report{frame_of(day, *all), caseload(now, settings, usual), {}, worker.empty()};
    if (day > run.today) report.planned = run.today;
    report.waiting_times = times_of(all->rows);
    if (!worker.empty()) report.caseload = caseload_of(report.caseload, worker, usual);
    if (months)
      report.forecast =
          forecast(ahead, report.caseload, length_of({.legal_basis = settings.legal_basis}, usual), day, *months);
    return report;
  }
};

} // namespace

void add_caseload(Command& root) { root.add<ShowCaseload>(); }

} // namespace cti::app
