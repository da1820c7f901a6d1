// cti phase: dates and state of one course, or of all that are active; its history.

#include "phase.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/commands/commands.hpp"
#include "app/reports/calendar_options.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/view/history.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <atomic>

namespace cti::app {
namespace {

/// The courses that are asked for; the folder holds the methods that they point to.
struct Shown {
  Folder folder;
  Rows<CourseStatus> courses;
  std::size_t waiting{}; ///< courses that have not begun, and are not asked for
};

struct ShowPhase {
  static constexpr CommandWords words{"phase", N_("Dates and state of one course, or of all active ones"),
                                      "cti phase b-1042"};
  std::string id;
  bool all = false, history = false;
  view::CalendarLook calendar;

  void options(Options& take) {
    take.optional_value(id, a_course, N_("the course"));
    take.flag("--all", all, N_("also those that are closed, or have not begun"));
    take.flag("--history", history, N_("what happened, also in the course before or after it"));
    take_calendar_options(take, calendar);
  }

  int act(Run& run) const {
    if (const auto mistake = mistake_in(calendar, run)) return fail(run, *mistake);
    return history ? show_history(run) : show_dates(run);
  }

private:
  int show_dates(Run& run) const {
    auto courses = shown(run);
    if (!courses) return fail(run, courses.error());
    const view::PhaseReport report{frame_of(run.today, courses->courses), std::move(courses->courses.rows),
                                   courses->waiting};
    const auto text = [&] {
      return id.empty() ? view::phase_list(report, run.look)
                        : view::phase_text(report.courses.front(), run.look, courses->folder.settings);
    };
    const auto page = [&] {
      return id.empty() ? view::phase_list_page(report)
                        : view::phase_page(report.courses.front(), courses->folder.settings);
    };
    return print(run,
                 {.text = text,
                  .json = [&] { return view::phase_json(report); },
                  .csv = [&] { return view::phase_csv(report); },
                  .md = [&] { return view::page_markdown(page()); },
                  .html = [&] { return view::page_html(page()); },
                  .ics = [&] { return view::phase_ics(report, calendar); }},
                 report.frame.unreadable);
  }

  Expected<Shown> shown(Run& run) const {
    if (!id.empty())
      return one_course(run, id).map([](OneCourse one) {
        return Shown{std::move(one.folder), {{std::move(one.status)}}};
      });
    auto folder = run.folder();
    if (!folder) return failed(folder.error());
    std::atomic<std::size_t> waiting{};
    auto courses = rows_of_courses(run, *folder, run.today, [&](CourseStatus status) {
      if (all || is_active(status.state)) return std::optional{std::move(status)};
      waiting += !is_closed(status.state);
      return std::optional<CourseStatus>{};
    });
    if (!courses) return failed(courses.error());
    return Shown{std::move(*folder), std::move(*courses), waiting};
  }

  // Over a restarted course and the one that followed it, so every file is asked.
  int show_history(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const auto dates = rows_of_courses(run, one->folder, run.today, [](CourseStatus status) {
      return std::optional{dates_only(std::move(status)).course};
    });
    if (!dates) return fail(run, dates.error());
    view::HistoryReport report{frame_of(run.today, *dates), id, {}};
    for (const auto* course : courses_of_citizen(dates->rows, id)) {
      auto whole = read_case(one->folder, course->id);
      if (!whole) return fail(run, whole.error());
      report.courses.push_back(std::move(whole->course));
    }
    return print(run,
                 {.text = [&] { return view::page_text(view::history_page(report), run.look); },
                  .json = [&] { return view::history_json(report); },
                  .md = [&] { return view::page_markdown(view::history_page(report)); },
                  .html = [&] { return view::page_html(view::history_page(report)); }},
                 report.frame.unreadable);
  }
};

} // namespace

void add_phase(Command& root) {
  auto& phase = root.add<ShowPhase>();
  add_phase_referral(phase);
  add_phase_grant(phase);
  add_phase_start(phase);
  add_phase_pause(phase);
  add_phase_resume(phase);
  add_phase_told(phase);
  add_phase_shift(phase);
  add_phase_follow_up(phase);
  add_phase_intensify(phase);
  add_phase_substitute(phase);
  add_phase_weight(phase);
  add_phase_close(phase);
}

} // namespace cti::app
