#pragma once
// The commands below cti handover, and what they share.

#include "app/command_line/command.hpp"
#include "app/command_line/value_kinds.hpp"
#include "app/editing/edit_course.hpp"

namespace cti::app {

void add_handover_actor(Command& handover);
void add_handover_meeting(Command& handover);
void add_handover_talk(Command& handover);
void add_handover_goal_and_support(Command& handover);
void add_handover_further(Command& handover);
void add_handover_responsible(Command& handover);
void add_handover_decline(Command& handover);

Candidates offer_actors(const LineBefore& before);
Candidates offer_actors_and_citizen(const LineBefore& before);

inline constexpr ValueKind<std::string> an_actor{N_("WHO"), read_text, offer_actors};
inline constexpr ValueKind<std::string> actor_or_citizen{N_("WHO"), read_text, offer_actors_and_citizen};

/// What becomes of a handover, and the line that says so.
using HandoverChange = std::function<Expected<std::string>(Handover&, const Course&)>;

/// Changes the handover of a course, and says so, and what is still missing in it.
int change_handover(Run& run, const std::string& id, const HandoverChange& change);

/// The id of the actor meant, the citizen, or nobody where nothing was said.
Expected<std::string> giver(Handover& handover, const std::string& who, const std::string& course_id);

/// "the citizen", or the actor's name.
std::string giver_words(const Handover& handover, const std::string& id);

} // namespace cti::app
