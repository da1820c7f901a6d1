// cti plan goal: where a focus area leads.

#include "cti/rules/planning.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

namespace cti::app {
namespace {

using view::safe;
using view::say;

struct SetGoal {
  static constexpr CommandWords words{"goal", N_("Set the goal of a focus area"),
                                      N_("cti plan goal b-1042 f1 \"Pays what falls due\"")};
  std::string id, part, text;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(part, a_focus_area, N_("the focus area, e.g. f1"));
    take.value(text, a_text, N_("what is to be reached or done"));
  }

  int act(Run& run) const {
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method&) -> Expected<std::string> {
      const auto focus = focus_named(plan, part, course.id);
      if (!focus) return failed(focus.error());
      const auto before = std::exchange((*focus)->goal, text);
      auto line = part_words((*focus)->id, (*focus)->text) + "\n  " + say("goal: {}", safe(text));
      if (!before.empty() && before != text) line += "\n  " + say("before: {}", safe(before));
      return line;
    });
  }
};

} // namespace

void add_plan_goal(Command& plan) { plan.add<SetGoal>(); }

} // namespace cti::app
