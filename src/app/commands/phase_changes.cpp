// What happens to a course in time: start, pause, resume, told, shift, close. Each shows which dates it moved.

#include "phase_changes.hpp"

#include "app/editing/edit_course.hpp"
#include "cti/course/choices.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/view/checklist.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/shift.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::say;

tl::unexpected<Error> wrong(Message what, Message hint) {
  return failed({Kind::usage, std::move(what), std::move(hint)});
}

Expected<Course> still_open(const Case& found) {
  if (found.course.closed)
    return wrong({N_("{} was closed on {}"), {found.course.id, iso(found.course.closed->on)}},
                 {N_("a new course of the same citizen: cti new NEW-ID --after {}"), {found.course.id}});
  return found.course;
}

std::string head(const Changed& changed, const std::string& what) {
  return changed.now.course.id + " · " + what + "\n";
}

std::string open_items(const CourseStatus& status, Stage stage, const view::Look& look) {
  for (const auto& list : checklist_status(status.course, *status.method, status.line)) {
    if (list.stage != stage) continue;
    std::string open;
    for (const auto& item : list.items)
      if (item.open()) open += (open.empty() ? "" : ", ") + item.item->id;
    const auto text =
        "  " + say("checklist {}: {} of {}", view::stage_text(stage), list.done, static_cast<int>(list.items.size())) +
        "\n";
    return open.empty() ? text : text + view::wrapped(say("open: {}", open), 4, look);
  }
  return {};
}

tl::unexpected<Error> no_such_shift() {
  return wrong({N_("a shift leads to phase 2 or 3")}, {N_("write --to 2 or --to 3")});
}

// One of the same shift and day is there already.
void put_telling(Course& course, const Telling& telling) {
  for (auto& known : course.told)
    if (known.to == telling.to && known.on == telling.on) {
      if (!telling.note.empty()) known.note = telling.note;
      return;
    }
  course.told.push_back(telling);
}

void put_evaluation(Course& course, const Evaluation& evaluation) {
  Plan plan = course.plan.value_or(Plan{});
  const auto same = [&](const Evaluation& known) {
    return known.on == evaluation.on && known.shift == evaluation.shift;
  };
  if (std::ranges::none_of(plan.evaluations, same)) plan.evaluations.push_back(evaluation);
  course.plan = std::move(plan);
}

std::string told_words(int to, Day on) { return say("told of the shift to phase {} on {}", to, full_day(on)); }

/// What was put on record of a shift that nobody says was held.
std::string before_the_shift(const Changed& changed, int to, const std::optional<Day>& told,
                             const std::optional<Day>& evaluated) {
  std::string text;
  if (told) text += head(changed, told_words(to, *told));
  if (evaluated)
    text += head(changed, say("plan evaluated {}, before the shift to phase {}", full_day(*evaluated), to));
  return text + "  " +
         say("The shift is not on record; when it has been held: cti phase shift {} --to {} --on DAY",
             changed.now.course.id, to) +
         "\n";
}

} // namespace

int start_phase(Cli& cli, const PhaseSaid& said) {
  const auto on = cli.day(said.on);
  const auto event = said.change.empty() ? Expected<Day>{Day{}} : cli.day(said.change);
  if (!on) return fail(cli.shell(), on.error());
  if (!event) return fail(cli.shell(), event.error());
  const auto make = [&](const Case& found) {
    return still_open(found).map([&](Course course) {
      if (!course.start || !said.on.empty()) course.start = *on;
      if (!said.change.empty()) course.change = *event;
      return course;
    });
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    const bool stays = changed.before.course.start && said.on.empty();
    return head(changed,
                say("phase 1 begins {}", full_day(*changed.now.course.start)) + (stays ? first_day_stays() : "")) +
           view::moved_dates(changed.before.line, changed.now.line, cli.shell().look);
  });
}

int pause_phase(Cli& cli, const PhaseSaid& said) {
  const auto note = cli.note(said.note); // before anything is locked: it may still be typed
  const auto from = cli.day(said.on);
  const auto until = said.until.empty() ? Expected<Day>{Day{}} : cli.day(said.until);
  if (!from) return fail(cli.shell(), from.error());
  if (!until) return fail(cli.shell(), until.error());
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = still_open(found);
    if (!course) return course;
    if (!said.until.empty() && *until <= *from)
      return wrong({N_("a pause from {} until {} has no days"), {iso(*from), iso(*until)}},
                   {N_("until is the first day back")});
    Pause added{*from, {}, said.reason, note, recorded_later(*from, cli.shell().today)};
    if (!said.until.empty()) added.until = *until;
    course->pauses.push_back(added);
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    auto text = head(changed, say("paused from {}", full_day(*from))) +
                view::moved_dates(changed.before.line, changed.now.line, cli.shell().look);
    if (said.until.empty())
      text += say("When support resumes: cti phase resume {} --on DAY", changed.now.course.id) + "\n";
    return text;
  });
}

int resume_phase(Cli& cli, const PhaseSaid& said) {
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = still_open(found);
    if (!course) return course;
    const Pause* open = open_pause(*course);
    if (open && *on < open->from)
      return wrong({N_("the pause began on {}, after {}"), {iso(open->from), iso(*on)}},
                   {N_("the day given is the first day back")});
    const auto ended = [&](Pause& pause) { return pause.from <= *on && (!pause.until || *on < *pause.until); };
    bool any = false; // those that overlap are one pause, and end as one
    for (auto& pause : course->pauses)
      if (ended(pause)) pause.until = *on, any = true;
    if (!any) return wrong({N_("{} is not paused"), {course->id}}, {N_("see: cti phase {}"), {course->id}});
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    const Break* since = changed.before.pauses.on(*on);
    const auto paused = since ? (*on - since->from).count() : 0;
    auto planned = changed.before.course;
    std::erase_if(planned.pauses, [](const Pause& pause) { return !pause.until; });
    const auto before = timeline(planned, Pauses{planned}, changed.before.length, cli.shell().today);
    return head(changed,
                view::say_count("resumed {1} after {0} day", "resumed {1} after {0} days", paused, full_day(*on))) +
           view::moved_dates(before, changed.now.line, cli.shell().look);
  });
}

int shift_phase(Cli& cli, const PhaseSaid& said) {
  const auto note = cli.note(said.note); // before anything is locked: it may still be typed
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto told = cli.day_if_given(said.told), evaluated = cli.day_if_given(said.evaluated);
  if (!told) return fail(cli.shell(), told.error());
  if (!evaluated) return fail(cli.shell(), evaluated.error());
  const auto today = cli.shell().today;
  int to = said.to;
  std::optional<Day> held;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    if (to == 0) to = shift_to(course, 2) ? 3 : 2;
    if (!is_phase_shifted_to(to)) return no_such_shift();
    const Shift* known = shift_to(course, to);
    if (known && (said.on.empty() || known->on == *on)) { // on record already: what was missing may be added
      Shift& shift = course.shifts[static_cast<std::size_t>(known - course.shifts.data())];
      held = shift.on;
      if (*told) shift.told = *told;
      if (*evaluated) shift.plan_evaluated = *evaluated;
      if (!note.empty()) shift.note = note;
    } else if (said.on.empty() && (*told || *evaluated)) { // nobody says that it was held
      if (*told) put_telling(course, {to, **told, note, recorded_later(**told, today)});
      if (*evaluated) put_evaluation(course, {**evaluated, to, *told ? "" : note});
    } else {
      held = *on;
      course.shifts.push_back({to, *on, *told, *evaluated, note, recorded_later(*on, today)});
    }
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    if (!held) return before_the_shift(changed, to, *told, *evaluated);
    const auto shifts = shift_status(changed.now, changed.thresholds);
    const auto shift = std::ranges::find(shifts, to, &ShiftStatus::to);
    return head(changed, say("shift to phase {} held {}", to, full_day(*held))) +
           (shift == shifts.end() ? "" : view::shift_text(*shift, changed.now, cli.shell().look));
  });
}

int tell_of_shift(Cli& cli, const PhaseSaid& said) {
  const auto note = cli.note(said.note); // before anything is locked: it may still be typed
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto today = cli.shell().today;
  int to = said.to;
  Day told = *on;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    if (to == 0) to = shift_ahead(course_status(course, *found.method, today), *on);
    if (!is_phase_shifted_to(to)) return no_such_shift();
    const auto before = told_of_shift(course, to);
    if (before && said.on.empty() && note.empty())
      told = *before;
    else
      put_telling(course, {to, told, note, recorded_later(told, today)});
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    const auto& now = changed.now;
    auto text = now.course.id + " · " + told_words(to, told);
    if (said.on.empty() && told != today) text += first_day_stays();
    text += "\n";
    if (now.line) text += "  " + say("phase {} begins {}", to, full_day(now.line->first_day(to))) + "\n";
    const auto list = stage_status(now.course, *now.method, now.line, stage_before(to));
    for (const auto& item : list ? list->items : std::vector<ItemStatus>{})
      if (item.open() && item.item->id == item_of_telling(to))
        text += "  " + say("Tick: cti checklist done {} {}", now.course.id, item.item->id) + "\n";
    return text;
  });
}

int close_phase(Cli& cli, const PhaseSaid& said) {
  const auto note = cli.note(said.note); // before anything is locked: it may still be typed
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  const auto outcome = meant<Outcome>(said.outcome);
  if (!outcome) {
    const Message what = said.outcome.empty() ? Message{N_("--outcome is missing")}
                                              : Message{N_("no outcome is called '{}'"), {said.outcome}};
    return fail(cli.shell(), {Kind::usage, what, one_of(said.outcome, words_of<Outcome>())});
  }
  const auto make = [&](const Case& found) -> Expected<Course> {
    if (found.course.closed) // to send on to a new course would lead back to here
      return wrong({N_("{} was closed on {}"), {found.course.id, iso(found.course.closed->on)}},
                   {N_("correct the day or the outcome in its file: cti edit {}"), {found.course.id}});
    auto course = still_open(found);
    if (course) course->closed = Closing{*on, *outcome, said.reason, note, recorded_later(*on, cli.shell().today)};
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    auto text = head(changed, say("closed {}", full_day(*on)));
    // What is still open is of no use to a course that begins anew, or never began.
    if (*outcome != Outcome::restarted && !closed_before_start(changed.now.course))
      text += open_items(changed.now, Stage::closing, cli.shell().look);
    if (*outcome == Outcome::restarted)
      text += say("The new course: cti new NEW-ID --after {}", changed.now.course.id) + "\n";
    return text;
  });
}

} // namespace cti::app
