// cti plan tried: what came of a step when it was tried.

#include "cti/rules/planning.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

Candidates offer_steps(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    for (const auto& focus : found.course.plan.value_or(Plan{}).focus)
      for (const auto* steps : {&focus.subgoals, &focus.activities})
        for (const auto& step : *steps)
          if (!step.dropped) all.push_back({step.id, step.text});
    return all;
  });
}

constexpr ValueKind<std::string> a_step{N_("PART"), read_text, offer_steps};
constexpr auto a_result = a_word<Result>(N_("RESULT"));

struct SayWhatCameOfIt {
  static constexpr CommandWords words{"tried", N_("Say what came of an activity when it was tried"),
                                      "cti plan tried b-1042 f1.a2 --result works"};
  std::string id, part, note;
  std::optional<Result> result;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(part, a_step, N_("an activity or subgoal, e.g. f1.a2"));
    take.option("--result", result, a_result, N_("works, adjust or stop"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    const auto came = given("--result", result);
    if (!came) return fail(run, came.error());
    const Trial trial{on.value_or(run.today), *came, note};
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method&) -> Expected<std::string> {
      const auto found = part_named(plan, part, course.id);
      if (!found) return failed(found.error());
      if (!found->step)
        return failed({Kind::usage,
                       {N_("'{}' is a focus area; what is tried is one of its steps"), {part}},
                       {N_("see the plan: cti plan {}"), {course.id}}});
      const auto before = put(*found->step, trial);
      return part_words(part, found->step->text) + "\n  " + view::tried_text(trial, run.today) + before +
             what_next(course.id);
    });
  }

private:
  /// What is said again of the same day takes the place of what was said first.
  static std::string put(Step& step, const Trial& trial) {
    const auto known = std::ranges::find(step.tried, trial.on, &Trial::on);
    if (known == step.tried.end()) {
      step.tried.push_back(trial);
      return {};
    }
    const auto before = *known;
    known->result = trial.result;
    if (!trial.note.empty()) known->note = trial.note;
    return said_before(view::tried_text(before, trial.on), view::tried_text(*known, trial.on));
  }

  std::string what_next(const std::string& course) const {
    switch (*result) {
    case Result::works: return {};
    case Result::adjust:
      return "\n  " + say("When you have changed the plan: cti plan evaluate {} --changed TEXT", course);
    case Result::stop:
      return "\n  " + say("To take it out of the plan: cti plan drop {} {} --reason TEXT", course, shell_word(part));
    }
    return {};
  }
};

} // namespace

void add_plan_tried(Command& plan) { plan.add<SayWhatCameOfIt>(); }

} // namespace cti::app
