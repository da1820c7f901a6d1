// cti plan: the plan as a page, and its commands.

#include "cti/view/plan.hpp"

#include "cti/view/words.hpp"
#include "plan_changes.hpp"
#include "reports.hpp"

namespace cti::app {
namespace {

int show(Cli& cli, const PlanSaid& said) {
  auto& shell = cli.shell();
  const auto one = one_course(cli, said.id);
  if (!one) return fail(shell, one.error());
  const view::PlanReport report{{shell.today}, one->status};
  return print(cli, {.text = [&] { return view::page_text(view::plan_page(report), shell.look); },
                     .json = [&] { return view::plan_json(report); },
                     .md = [&] { return view::page_markdown(view::plan_page(report)); },
                     .html = [&] { return view::page_html(view::plan_page(report)); }});
}

} // namespace

void add_plan(Cli& cli) {
  const auto said = std::make_shared<PlanSaid>();
  auto* plan = cli.command(cli.root(), "plan", N_("The plan that the citizen decides, as a page to hand over"),
                           "cti plan b-1042", [&cli, said] { return show(cli, *said); });
  plan->may_take("ID", &said->id, N_("the course"));

  const auto add = [&](const char* name, const char* description, const char* example,
                       int (*action)(Cli&, const PlanSaid&)) {
    auto* command = cli.command(plan, name, description, example, [&cli, said, action] { return action(cli, *said); });
    command->takes("ID", &said->id, N_("the course"));
    return command;
  };
  const auto on = [&](Command* command) { command->option("--on", &said->on, "DAY", N_("the day (else today)")); };

  auto* assess =
      add("assess", N_("Light up one theme, as the citizen sees it"),
          N_("cti plan assess b-1042 finances --need \"debts\" --resource \"pays rent on time\""), assess_theme);
  assess->takes(
      "THEME", &said->theme,
      N_("housing, mental-health, physical-health, finances, network, daily-activities or education-and-work"));
  assess->option("--need", &said->need, "TEXT", N_("what is needed"));
  assess->option("--resource", &said->resource, "TEXT", N_("what there is to build on"));
  on(assess);

  auto* focus = add("focus", N_("Choose a focus area, at most three at a time"),
                    N_("cti plan focus b-1042 finances \"Debts under control\""), choose_focus);
  focus->takes("THEME", &said->theme, N_("the theme it belongs to"));
  focus->takes("TEXT", &said->text, N_("in the citizen's words"));
  focus->option("--priority", &said->priority, "WHEN", N_("now, later or after the course"));
  focus->option("--replaces", &said->replaces, "PART",
                N_("the focus area whose place it takes; that one is kept as dropped"));
  focus->option("--reason", &said->reason, "TEXT", N_("why it takes the other's place"));
  on(focus);

  auto* goal =
      add("goal", N_("Set the goal of a focus area"), N_("cti plan goal b-1042 f1 \"Pays what falls due\""), set_goal);
  auto* subgoal = add("subgoal", N_("Add a subgoal to a focus area"),
                      N_("cti plan subgoal b-1042 f1 \"Knows every debt\" --by 2027-02-01"), add_subgoal);
  auto* activity = add("activity", N_("Add an activity to a focus area"),
                       N_("cti plan activity b-1042 f1 \"Call the bank\" --who Ole --by +1w"), add_activity);
  for (auto* command : {goal, subgoal, activity}) {
    command->takes("PART", &said->part, N_("the focus area, e.g. f1"));
    command->takes("TEXT", &said->text, N_("what is to be reached or done"));
  }
  for (auto* command : {subgoal, activity}) {
    command->option("--who", &said->who, "NAME", N_("who does it"));
    command->option("--by", &said->by, "DAY", N_("by which day"));
  }
  activity->option("--contact", &said->contact, "TEXT", N_("whom to contact, and how"));

  auto* done = add("done", N_("Mark parts of the plan as done"), "cti plan done b-1042 f1.a2", end_as_done);
  auto* drop = add("drop", N_("Drop parts of the plan; they stay on file"),
                   N_("cti plan drop b-1042 f1.a2 --reason \"no longer wanted\""), end_as_dropped);
  for (auto* command : {done, drop}) {
    command->takes("PART", &said->parts, N_("a focus area, subgoal or activity, e.g. f1.a2"));
    on(command);
  }
  drop->option("--reason", &said->reason, "TEXT", N_("why it is dropped"));

  auto* evaluate = add("evaluate", N_("Put on record that the plan was looked at together"),
                       N_("cti plan evaluate b-1042 --shift 2 --changed \"budget first\""), evaluate_plan);
  evaluate->option("--shift", &said->shift, "PHASE",
                   N_("the phase that the shift leads to, 2 or 3, where it was for one"));
  evaluate->option("--changed", &said->changed, "TEXT", N_("what was changed; - reads it from standard input"));
  on(evaluate);

  auto* link = add("link", N_("Say who holds another plan that this one goes along with"),
                   N_("cti plan link b-1042 job-plan --responsible \"the job consultant\""), link_plan);
  link->takes("PLAN", &said->part, N_("section-141, job-plan, treatment-plan, residence-plan, or its own name"));
  link->option("--responsible", &said->responsible, "NAME", N_("who is responsible for it"));
}

} // namespace cti::app
