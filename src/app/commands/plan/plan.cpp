// cti plan: the plan that the citizen decides, as a page to hand over.

#include "plan.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/commands/commands.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"

namespace cti::app {
namespace {

struct ShowPlan {
  static constexpr CommandWords words{"plan", N_("The plan that the citizen decides, as a page to hand over"),
                                      "cti plan b-1042"};
  std::string id;
  std::optional<int> shift;
  bool earlier = false;

  void options(Options& take) {
    take.optional_value(id, a_course, N_("the course"));
    take.option("--shift", shift, a_shift, N_("as it was at the shift to that phase, 2 or 3"));
    take.flag("--earlier", earlier, N_("also what was said earlier of a theme"));
  }

  int act(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    view::PlanReport report{{run.today}, one->status, one->folder.settings.measures, shift, earlier};
    if (shift) {
      const auto day = day_of_shift(one->status, *shift);
      if (!day) return fail(run, day.error());
      report.frame.as_of = *day;
      report.status = course_status(one->status.course, *one->status.method, *day);
    }
    const auto page = [&](view::PlanFor whom) { return view::plan_page(report, whom); };
    return print(run, {.text = [&] { return view::page_text(page(view::PlanFor::worker), run.look); },
                       .json = [&] { return view::plan_json(report); },
                       .md = [&] { return view::page_markdown(page(view::PlanFor::citizen)); },
                       .html = [&] { return view::page_html(page(view::PlanFor::citizen)); }});
  }
};

} // namespace

void add_plan(Command& root) {
  auto& plan = root.add<ShowPlan>();
  add_plan_wish(plan);
  add_plan_assess(plan);
  add_plan_rate(plan);
  add_plan_focus(plan);
  add_plan_goal(plan);
  add_plan_subgoal_and_activity(plan);
  add_plan_tried(plan);
  add_plan_done_and_drop(plan);
  add_plan_evaluate(plan);
  add_plan_link(plan);
}

} // namespace cti::app
