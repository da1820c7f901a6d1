// cti plan: the plan that the citizen decides, as a page to hand over.

#include "plan.hpp"

#include "app/commands/commands.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/view/plan.hpp"

namespace cti::app {
namespace {

struct ShowPlan {
  static constexpr CommandWords words{"plan", N_("The plan that the citizen decides, as a page to hand over"),
                                      "cti plan b-1042"};
  std::string id;

  void options(Options& take) { take.optional_value(id, a_course, N_("the course")); }

  int act(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const view::PlanReport report{{run.today}, one->status};
    return print(run, {.text = [&] { return view::page_text(view::plan_page(report), run.look); },
                       .json = [&] { return view::plan_json(report); },
                       .md = [&] { return view::page_markdown(view::plan_page(report)); },
                       .html = [&] { return view::page_html(view::plan_page(report)); }});
  }
};

} // namespace

void add_plan(Command& root) {
  auto& plan = root.add<ShowPlan>();
  add_plan_assess(plan);
  add_plan_focus(plan);
  add_plan_goal(plan);
  add_plan_subgoal_and_activity(plan);
  add_plan_done_and_drop(plan);
  add_plan_evaluate(plan);
  add_plan_link(plan);
}

} // namespace cti::app
