// cti phase shift: a shift was held; or, where nobody says that it was, what came before it.

#include "cti/view/shift.hpp"
#include "app/command_line/value_kinds.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::say;

void put_evaluation(Course& course, const Evaluation& evaluation) {
  Plan plan = course.plan.value_or(Plan{});
  const auto same = [&](const Evaluation& known) {
    return known.on == evaluation.on && known.shift == evaluation.shift;
  };
  if (std::ranges::none_of(plan.evaluations, same)) plan.evaluations.push_back(evaluation);
  course.plan = std::move(plan);
}

/// Which shift it is, and the day on which it was held; none where only what came before it is put on record.
struct Held {
  int to{};
  std::optional<Day> on{};
};

struct ShiftPhase {
  static constexpr CommandWords words{
      "shift", N_("Put on record that a shift of phase was held"),
      "cti phase shift b-1042 --on 2027-03-15 --told 2027-03-01 --evaluated 2027-03-10"};
  Query courses;
  std::string note;
  std::optional<Day> on, told, evaluated;
  std::optional<int> to;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--to", to, a_shift, N_("the phase it leads to, 2 or 3 (else the next one)"));
    take.option("--told", told, a_day, N_("the day the citizen was told what the shift means"));
    take.option("--evaluated", evaluated, a_day, N_("the day the plan was evaluated together"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    Held held;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = found.course;
      held.to = to ? *to : shift_to(course, 2) ? 3 : 2;
      held.on = put(course, held.to, run.today);
      return course;
    };
    return change_courses(run, courses, make, [&](const Changed& changed) {
      if (!held.on) return before_the_shift(changed, held.to);
      const auto shifts = shift_status(changed.now, changed.thresholds);
      const auto shift = std::ranges::find(shifts, held.to, &ShiftStatus::to);
      return headline(changed, say("shift to phase {} held {}", held.to, full_day(*held.on))) +
             (shift == shifts.end() ? "" : view::shift_text(*shift, changed.now, run.look));
    });
  }

private:
  // The day on which it was held, if it was.
  std::optional<Day> put(Course& course, int phase, Day today) const {
    const Day day = on.value_or(today);
    const Shift* known = shift_to(course, phase);
    if (known && (!on || known->on == day)) { // on record already: what was missing may be added
      Shift& shift = course.shifts[static_cast<std::size_t>(known - course.shifts.data())];
      if (told) shift.told = told;
      if (evaluated) shift.plan_evaluated = evaluated;
      if (!note.empty()) shift.note = note;
      return shift.on;
    }
    if (!on && (told || evaluated)) { // nobody says that it was held
      if (told) put_telling(course, {phase, *told, note, recorded_later(*told, today)});
      if (evaluated) put_evaluation(course, {*evaluated, phase, told ? "" : note});
      return std::nullopt;
    }
    course.shifts.push_back({phase, day, told, evaluated, note, recorded_later(day, today)});
    return day;
  }

  std::string before_the_shift(const Changed& changed, int phase) const {
    std::string text;
    if (told) text += headline(changed, telling_words(phase, *told));
    if (evaluated)
      text += headline(changed, say("plan evaluated {}, before the shift to phase {}", full_day(*evaluated), phase));
    return text + "  " +
           say("The shift is not on record; when it has been held: cti phase shift {} --to {} --on DAY",
               changed.now.course.id, phase) +
           "\n";
  }
};

} // namespace

void add_phase_shift(Command& phase) { phase.add<ShiftPhase>(); }

} // namespace cti::app
