#pragma once

#include "app/command_line/cli.hpp"

namespace cti::app {

struct HandoverSaid {
  std::string id, who, text, kind, role, takes_over, accepted, on, with, note, by, applied, starts, reason;
  std::optional<int> waiting_weeks;
  bool missed = false;
};

int put_actor(Cli& cli, const HandoverSaid& said);
int add_meeting(Cli& cli, const HandoverSaid& said);
int add_talk(Cli& cli, const HandoverSaid& said);
int add_long_term_goal(Cli& cli, const HandoverSaid& said);
int add_support(Cli& cli, const HandoverSaid& said);
int put_further_support(Cli& cli, const HandoverSaid& said);
int place_responsibility(Cli& cli, const HandoverSaid& said);
int decline_network(Cli& cli, const HandoverSaid& said);

} // namespace cti::app
