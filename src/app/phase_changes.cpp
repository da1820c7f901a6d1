// What happens to a course in time: start, pause, resume, shift, close. Each shows which dates it moved.

#include "phase_changes.hpp"

#include "cti/course/choices.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/view/checklist.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/shift.hpp"
#include "cti/view/words.hpp"
#include "edit_course.hpp"

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

std::string open_items(const CourseOn& course, Stage stage, const view::Look& look) {
  for (const auto& status : checklist_status(course.course, *course.method, course.line)) {
    if (status.stage != stage) continue;
    std::string open;
    for (const auto& item : status.items)
      if (!item.tick) open += (open.empty() ? "" : ", ") + item.item->id;
    const auto text =
        "  " +
        say("checklist {}: {} of {}", view::stage_text(stage), status.done, static_cast<int>(status.items.size())) +
        "\n";
    return open.empty() ? text : text + view::wrapped(say("open: {}", open), 4, look);
  }
  return {};
}

} // namespace

int start_phase(Cli& cli, const PhaseSaid& said) {
  const auto on = cli.day(said.on);
  const auto event = said.change.empty() ? Expected<Day>{Day{}} : cli.day(said.change);
  if (!on) return fail(cli.shell(), on.error());
  if (!event) return fail(cli.shell(), event.error());
  const auto make = [&](const Case& found) {
    return still_open(found).map([&](Course course) {
      course.start = *on;
      if (!said.change.empty()) course.change = *event;
      return course;
    });
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    return head(changed, say("phase 1 begins {}", full_day(*on))) +
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
    const auto open =
        std::find_if(course->pauses.begin(), course->pauses.end(), [](const Pause& p) { return !p.until; });
    if (open == course->pauses.end())
      return wrong({N_("{} is not paused"), {course->id}}, {N_("see: cti phase {}"), {course->id}});
    if (*on < open->from)
      return wrong({N_("the pause began on {}, after {}"), {iso(open->from), iso(*on)}},
                   {N_("the day given is the first day back")});
    open->until = *on;
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    const auto paused = (*on - open_pause(changed.before.course)->from).count();
    auto planned = changed.before.course;
    planned.pauses.erase(
        std::find_if(planned.pauses.begin(), planned.pauses.end(), [](const Pause& p) { return !p.until; }));
    const auto before = timeline(planned, changed.before.length, cli.shell().today);
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
  int to = said.to;
  Day held = *on;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    if (to == 0) to = shift_to(course, 2) ? 3 : 2;
    if (to != 2 && to != 3) return wrong({N_("a shift leads to phase 2 or 3")}, {N_("write --to 2 or --to 3")});
    const Shift* known = shift_to(course, to);
    if (known && (said.on.empty() || known->on == *on)) { // on record already: what was missing may be added
      Shift& shift = course.shifts[static_cast<std::size_t>(known - course.shifts.data())];
      held = shift.on;
      if (*told) shift.told = *told;
      if (*evaluated) shift.plan_evaluated = *evaluated;
      if (!note.empty()) shift.note = note;
      return course;
    }
    course.shifts.push_back({to, *on, *told, *evaluated, note, recorded_later(*on, cli.shell().today)});
    return course;
  };
  return change_course(cli, said.id, make, [&](const Changed& changed) {
    const auto shifts = shift_status(changed.now);
    const auto shift = std::ranges::find(shifts, to, &ShiftStatus::to);
    return head(changed, say("shift to phase {} held {}", to, full_day(held))) +
           (shift == shifts.end() ? "" : view::shift_text(*shift, changed.now, cli.shell().look));
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
    auto text =
        head(changed, say("closed {}", full_day(*on))) + open_items(changed.now, Stage::closing, cli.shell().look);
    if (*outcome == Outcome::restarted)
      text += say("The new course: cti new NEW-ID --after {}", changed.now.course.id) + "\n";
    return text;
  });
}

} // namespace cti::app
