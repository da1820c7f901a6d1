#pragma once
// The commands below cti handover, and what they share.

#include "app/command_line/command.hpp"
#include "app/command_line/value_kinds.hpp"
#include "app/commands/people/people.hpp"
#include "app/editing/edit_course.hpp"

namespace cti::app {

void add_handover_actor(Command& handover);
void add_handover_meeting(Command& handover);
void add_handover_talk(Command& handover);
void add_handover_goal_and_support(Command& handover);
void add_handover_further(Command& handover);
void add_handover_responsible(Command& handover);
void add_handover_decline(Command& handover);

/// What becomes of the handover of a course, which is part of it, and the line that says so.
using HandoverChange = std::function<Expected<std::string>(Handover& handover, Course& course, const Method& method)>;

/// Changes the handover of a course, and says so, and what is still missing in it.
int change_handover(Run& run, const std::string& id, const HandoverChange& change);

/// The id of the person meant, the citizen, or nobody where nothing was said.
Expected<std::string> giver(Course& course, const std::string& who);

/// "the citizen", or the person's name.
std::string giver_words(const Course& course, const std::string& id);

} // namespace cti::app
