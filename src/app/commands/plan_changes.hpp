#pragma once

#include "app/command_line/cli.hpp"

namespace cti::app {

struct PlanSaid {
  std::string id, theme, need, resource, text, priority, replaces, reason, part, who, contact, by, changed, responsible,
      on;
  std::vector<std::string> parts;
  int shift = 0;
};

int assess_theme(Cli& cli, const PlanSaid& said);
int choose_focus(Cli& cli, const PlanSaid& said);
int set_goal(Cli& cli, const PlanSaid& said);
int add_subgoal(Cli& cli, const PlanSaid& said);
int add_activity(Cli& cli, const PlanSaid& said);
int end_as_done(Cli& cli, const PlanSaid& said);
int end_as_dropped(Cli& cli, const PlanSaid& said);
int evaluate_plan(Cli& cli, const PlanSaid& said);
int link_plan(Cli& cli, const PlanSaid& said);

} // namespace cti::app
