// cti plan evaluate: the plan was looked at together.

#include "cti/rules/planning.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::say;

struct EvaluatePlan {
  static constexpr CommandWords words{"evaluate", N_("Put on record that the plan was looked at together"),
                                      N_("cti plan evaluate b-1042 --shift 2 --changed \"budget first\"")};
  std::string id, changed;
  std::optional<int> shift;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--shift", shift, a_shift, N_("the phase that the shift leads to, 2 or 3, where it was for one"));
    take.option("--changed", changed, a_note, N_("what was changed; - reads it from standard input"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    const Evaluation evaluation{on.value_or(run.today), shift, changed};
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method&) -> Expected<std::string> {
      const auto same = std::ranges::find_if(
          plan.evaluations, [&](const Evaluation& known) { return known.on == evaluation.on && known.shift == shift; });
      std::string before;
      if (same == plan.evaluations.end())
        plan.evaluations.push_back(evaluation);
      else if (!changed.empty())
        before = said_before(std::exchange(same->changed, changed), changed);
      const auto day = full_day(evaluation.on);
      return (shift ? say("plan evaluated {}, before the shift to phase {}", day, *shift)
                    : say("plan evaluated {}", day)) +
             before + not_said(plan, course);
    });
  }

private:
  /// The activities of which nobody said what came of them, before the shift that this is asked at. Source: manual p.
  /// 28.
  std::string not_said(const Plan& plan, const Course& course) const {
    std::string ids;
    if (shift == 3)
      for (const auto* step : not_tried_since(plan, Day{})) ids += (ids.empty() ? "" : ", ") + step->id;
    if (ids.empty()) return {};
    return "\n  " + say("what came of {}? cti plan tried {} PART --result …", view::safe(ids), course.id);
  }
};

} // namespace

void add_plan_evaluate(Command& plan) { plan.add<EvaluatePlan>(); }

} // namespace cti::app
