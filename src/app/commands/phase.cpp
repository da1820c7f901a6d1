// cti phase: dates and state, and the commands that change them.

#include "cti/view/phase.hpp"

#include "calendar_options.hpp"
#include "cti/view/history.hpp"
#include "cti/view/words.hpp"
#include "phase_changes.hpp"
#include "reports.hpp"

#include <atomic>

namespace cti::app {
namespace {

/// The courses that are asked for; the folder holds the methods that they point to.
struct Shown {
  Folder folder;
  Rows<CourseStatus> courses;
  std::size_t waiting{}; ///< courses that have not begun, and are not asked for
};

Expected<Shown> shown(const Cli& cli, const std::string& id, bool all) {
  if (!id.empty())
    return one_course(cli, id).map([](OneCourse one) {
      return Shown{std::move(one.folder), {{std::move(one.status)}}};
    });
  auto folder = cli.folder();
  if (!folder) return failed(folder.error());
  std::atomic<std::size_t> waiting{};
  auto courses = rows_of_courses(cli, *folder, cli.shell().today, [&](CourseStatus status) {
    if (all || is_active(status.state)) return std::optional{std::move(status)};
    waiting += !is_closed(status.state);
    return std::optional<CourseStatus>{};
  });
  if (!courses) return failed(courses.error());
  return Shown{std::move(*folder), std::move(*courses), waiting};
}

int show(Cli& cli, const std::string& id, bool all, const view::CalendarLook& calendar) {
  auto& shell = cli.shell();
  if (const auto mistake = mistake_in(calendar, cli)) return fail(shell, *mistake);
  auto courses = shown(cli, id, all);
  if (!courses) return fail(shell, courses.error());
  const view::PhaseReport report{frame_of(shell.today, courses->courses), std::move(courses->courses.rows),
                                 courses->waiting};
  const auto page = [&] {
    return id.empty() ? view::phase_list_page(report) : view::phase_page(report.courses.front());
  };
  return print(cli,
               {.text =
                    [&] {
                      return id.empty() ? view::phase_list(report, shell.look)
                                        : view::phase_text(report.courses.front(), shell.look);
                    },
                .json = [&] { return view::phase_json(report); },
                .csv = [&] { return view::phase_csv(report); },
                .md = [&] { return view::page_markdown(page()); },
                .html = [&] { return view::page_html(page()); },
                .ics = [&] { return view::phase_ics(report, calendar); }},
               report.frame.unreadable);
}

// Over a restarted course and the one that followed it, so every file is asked.
int show_history(Cli& cli, const std::string& id, const view::CalendarLook& calendar) {
  auto& shell = cli.shell();
  if (const auto mistake = mistake_in(calendar, cli)) return fail(shell, *mistake);
  const auto one = one_course(cli, id);
  if (!one) return fail(shell, one.error());
  const auto all = rows_of_courses(cli, one->folder, shell.today, [](CourseStatus status) {
    return std::optional{dates_only(std::move(status)).course};
  });
  if (!all) return fail(shell, all.error());
  view::HistoryReport report{frame_of(shell.today, *all), id, {}};
  for (const auto* course : courses_of_citizen(all->rows, id)) {
    auto whole = read_case(one->folder, course->id);
    if (!whole) return fail(shell, whole.error());
    report.courses.push_back(std::move(whole->course));
  }
  return print(cli,
               {.text = [&] { return view::page_text(view::history_page(report), shell.look); },
                .json = [&] { return view::history_json(report); },
                .md = [&] { return view::page_markdown(view::history_page(report)); },
                .html = [&] { return view::page_html(view::history_page(report)); }},
               report.frame.unreadable);
}

} // namespace

void add_phase(Cli& cli) {
  const auto said = std::make_shared<PhaseSaid>();
  const auto all = std::make_shared<bool>(false), history = std::make_shared<bool>(false);
  const auto calendar = std::make_shared<view::CalendarLook>();
  auto* phase =
      cli.command(cli.root(), "phase", N_("Dates and state of one course, or of all active ones"), "cti phase b-1042",
                  [&cli, said, all, history, calendar] {
                    return *history ? show_history(cli, said->id, *calendar) : show(cli, said->id, *all, *calendar);
                  });
  phase->may_take("ID", &said->id, N_("the course"));
  phase->flag("--all", *all, N_("also those that are closed, or have not begun"));
  phase->flag("--history", *history, N_("what happened, also in the course before or after it"));
  add_calendar_options(phase, *calendar);

  const auto add = [&](const char* name, const char* description, const char* example,
                       int (*action)(Cli&, const PhaseSaid&)) {
    auto* command = cli.command(phase, name, description, example, [&cli, said, action] { return action(cli, *said); });
    command->takes("ID", &said->id, N_("the course"));
    command->option("--on", &said->on, "DAY", N_("the day (else today)"));
    return command;
  };
  auto* started =
      add("start", N_("Set or move the first day of phase 1"), "cti phase start b-1042 --on 2026-12-01", start_phase);
  started->option("--change", &said->change, "DAY", N_("the day of the change itself, e.g. the first working day"));

  auto* paused = add("pause", N_("Pause: from that day on, days do not count"),
                     "cti phase pause b-1042 --on 2027-01-11 --reason admission", pause_phase);
  paused->option("--reason", &said->reason, "REASON", N_("admission, sentence, treatment, other, or your own word"));
  paused->option("--until", &said->until, "DAY", N_("the first day back, where it is known"));

  add("resume", N_("End the pause: that day counts again"), "cti phase resume b-1042 --on 2027-01-25", resume_phase);

  auto* told = add("told", N_("Put on record that the citizen was told what the next shift means"),
                   "cti phase told b-1042 --on 2027-02-10", tell_of_shift);

  auto* shifted = add("shift", N_("Put on record that a shift of phase was held"),
                      "cti phase shift b-1042 --on 2027-03-15 --told 2027-03-01 --evaluated 2027-03-10", shift_phase);
  for (auto* command : {told, shifted})
    command->option("--to", &said->to, "PHASE", N_("the phase it leads to, 2 or 3 (else the next one)"));
  shifted->option("--told", &said->told, "DAY", N_("the day the citizen was told what the shift means"));
  shifted->option("--evaluated", &said->evaluated, "DAY", N_("the day the plan was evaluated together"));

  auto* closed = add("close", N_("Close the course"), "cti phase close b-1042 --outcome completed", close_phase);
  closed->option("--outcome", &said->outcome, "OUTCOME", N_("completed, ended-early or restarted"));
  closed->option("--reason", &said->reason, "REASON", N_("why it ended early or was restarted"));

  for (auto* command : {paused, told, shifted, closed})
    command->option("--note", &said->note, "TEXT", N_("a note; - reads it from standard input"));
}

} // namespace cti::app
