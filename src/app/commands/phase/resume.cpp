// cti phase resume: days count again.

#include "app/command_line/value_kinds.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

// Pauses that overlap are one pause, and end as one.
Expected<Course> resumed(const Case& found, Day on) {
  auto course = still_open(found);
  if (!course) return course;
  const Pause* open = open_pause(*course);
  if (open && on < open->from)
    return failed({Kind::usage,
                   {N_("the pause began on {}, after {}"), {iso(open->from), iso(on)}},
                   {N_("the day given is the first day back")}});
  bool any = false;
  for (auto& pause : course->pauses)
    if (pause.from <= on && (!pause.until || on < *pause.until)) pause.until = on, any = true;
  if (any) return course;
  return failed({Kind::usage, {N_("{} is not paused"), {course->id}}, {N_("see: cti phase {}"), {course->id}}});
}

// The dates before are those that the course would have had without the pause.
std::string resumed_words(const Changed& changed, Day on, const Run& run) {
  const Break* since = changed.before.pauses.on(on);
  const auto paused = since ? (on - since->from).count() : 0;
  auto planned = changed.before.course;
  std::erase_if(planned.pauses, [](const Pause& pause) { return !pause.until; });
  const auto before = timeline(planned, Pauses{planned}, changed.before.length, run.today);
  return headline(changed, view::say_count("resumed {1} after {0} day", "resumed {1} after {0} days", paused,
                                           view::full_day(on))) +
         view::moved_dates(before, changed.now.line, run.look);
}

struct ResumePhase {
  static constexpr CommandWords words{"resume", N_("End the pause: that day counts again"),
                                      "cti phase resume b-1042 --on 2027-01-25"};
  Query courses;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    const Day back = on.value_or(run.today);
    return change_courses(
        run, courses, [&](const Case& found) { return resumed(found, back); },
        [&](const Changed& changed) { return resumed_words(changed, back, run); });
  }
};

} // namespace

void add_phase_resume(Command& phase) { phase.add<ResumePhase>(); }

} // namespace cti::app
