// cti handover: the handover plan with what is missing, and its commands.

#include "cti/view/handover.hpp"

#include "cti/view/words.hpp"
#include "handover_changes.hpp"
#include "reports.hpp"

namespace cti::app {
namespace {

int show(Cli& cli, const HandoverSaid& said) {
  auto& shell = cli.shell();
  const auto one = one_course(cli, said.id);
  if (!one) return fail(shell, one.error());
  const view::HandoverReport report{{shell.today}, one->status};
  return print(cli, {.text = [&] { return view::page_text(view::handover_page(report), shell.look); },
                     .json = [&] { return view::handover_json(report); },
                     .md = [&] { return view::page_markdown(view::handover_plan_page(report)); },
                     .html = [&] { return view::page_html(view::handover_plan_page(report)); }});
}

} // namespace

void add_handover(Cli& cli) {
  const auto said = std::make_shared<HandoverSaid>();
  auto* handover =
      cli.command(cli.root(), "handover", N_("The handover: what is missing and by when, who takes over what"),
                  "cti handover b-1042", [&cli, said] { return show(cli, *said); });
  handover->may_take("ID", &said->id, N_("the course"));

  const auto add = [&](const char* name, const char* description, const char* example,
                       int (*action)(Cli&, const HandoverSaid&)) {
    auto* command =
        cli.command(handover, name, description, example, [&cli, said, action] { return action(cli, *said); });
    command->takes("ID", &said->id, N_("the course"));
    return command;
  };

  auto* actor = add(
      "actor", N_("Add somebody of the network, or say more of them"),
      N_("cti handover actor b-1042 Hanne --role \"contact person\" --takes-over \"talks about the job\""), put_actor);
  actor->takes("WHO", &said->who, N_("first name or role; or the id of an actor on file, e.g. a1"));
  actor->option("--kind", &said->kind, "KIND", N_("private, professional or volunteer"));
  actor->option("--role", &said->role, "TEXT", N_("who they are to the citizen"));
  actor->option("--takes-over", &said->takes_over, "TEXT", N_("what they take over"));
  actor->option("--accepted", &said->accepted, "DAY", N_("the day they said yes"));

  auto* meeting = add("meeting", N_("A network meeting: held; or, on a day to come, agreed"),
                      N_("cti handover meeting b-1042 --on 2027-07-20 --with \"citizen, Hanne, worker\""), add_meeting);
  meeting->option("--with", &said->with, "TEXT", N_("who takes part"));
  meeting->flag("--missed", said->missed, N_("it was agreed, and did not take place"));
  auto* talk =
      add("talk", N_("A handover talk with one actor"), "cti handover talk b-1042 Hanne --on 2027-07-13", add_talk);
  talk->takes("WHO", &said->who, N_("the actor, by name or id"));

  auto* goal = add("goal", N_("Add a long-term goal"), N_("cti handover goal b-1042 \"Full time by next summer\""),
                   add_long_term_goal);
  auto* support = add("support", N_("Add support that is still needed"),
                      N_("cti handover support b-1042 \"A talk every other week\" --by Hanne"), add_support);
  for (auto* command : {goal, support}) {
    command->takes("TEXT", &said->text, N_("in the citizen's words; or one on file, by id, to say who gives it"));
    command->option("--by", &said->by, "WHO", N_("the actor who gives it, or 'citizen'"));
  }

  auto* further = add("further", N_("Further individual support, which must start before the end"),
                      "cti handover further b-1042 sel-85 --applied 2027-06-01 --waiting-weeks 6", put_further_support);
  further->takes("KIND", &said->kind, N_("e.g. sel-85, or in your own words"));
  further->option("--applied", &said->applied, "DAY", N_("the day it was applied for"));
  further->option("--waiting-weeks", &said->waiting_weeks, "N", N_("the waiting time in weeks"));
  further->option("--starts", &said->starts, "DAY", N_("its first day"));

  auto* responsible = add("responsible", N_("Place the responsibility for the time after: the citizen or one actor"),
                          "cti handover responsible b-1042 citizen", place_responsibility);
  responsible->takes("WHO", &said->who, N_("citizen, or an actor by name or id"));

  auto* decline = add("decline", N_("Put on record that the citizen wants no network"),
                      N_("cti handover decline b-1042 --reason \"wants to manage alone\""), decline_network);
  decline->option("--reason", &said->reason, "TEXT", N_("why, in the citizen's words"));
  for (auto* command : {meeting, talk, decline}) command->option("--on", &said->on, "DAY", N_("the day (else today)"));
  for (auto* command : {meeting, talk})
    command->option("--note", &said->note, "TEXT", N_("a note; - reads it from standard input"));
}

} // namespace cti::app
