// cti plan assess: one theme, as the citizen sees it.

#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

struct AssessTheme {
  static constexpr CommandWords words{
      "assess", N_("Light up one theme, as the citizen sees it"),
      N_("cti plan assess b-1042 finances --need \"debts\" --resource \"pays rent on time\"")};
  std::string id, theme, need, resource;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(theme, a_theme, N_("the theme: finances, housing, …; or one of the folder's own"));
    take.option("--need", need, a_text, N_("what is needed"));
    take.option("--resource", resource, a_text, N_("what there is to build on"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    if (need.empty() && resource.empty())
      return fail(
          run, missing("--need",
                       {N_("say what is needed (--need TEXT), what there is to build on (--resource TEXT), or both")}));
    return change_plan(run, id, [&](Plan& plan, const Course&, const Method& method) -> Expected<std::string> {
      const auto meant = theme_said(theme, method);
      if (!meant) return meant;
      const Assessment assessment{*meant, on.value_or(run.today), need, resource};
      if (std::ranges::find(plan.assessment, assessment) == plan.assessment.end())
        plan.assessment.push_back(assessment);
      return assessed(plan, assessment, method.definitions, run.look);
    });
  }

private:
  static std::string assessed(const Plan& plan, const Assessment& now, const Definitions& definitions,
                              const view::Look& look) {
    auto text = say("{} assessed {}", view::safe(view::theme_text(now.theme, definitions)), view::full_day(now.on));
    if (const auto earlier = static_cast<long>(assessments_of(plan, now.theme).size()) - 1)
      text += ", " + view::say_count("after {} earlier assessment", "after {} earlier assessments", earlier);
    const auto dark = themes_not_assessed(plan, definitions);
    auto still = view::wrapped(dark.empty() ? say("every theme is lit")
                                            : say("not lit yet: {}", view::safe(view::themes_text(dark))),
                               2, look);
    still.pop_back(); // the line end comes with the rest
    return text + "\n" + still;
  }
};

} // namespace

void add_plan_assess(Command& plan) { plan.add<AssessTheme>(); }

} // namespace cti::app
