#pragma once
// The commands of cti, each in a file of its name; those with many of their own below them in a folder.

#include "app/command_line/command.hpp"

namespace cti::app {

/// All of them, in the order of the help page.
void add_commands(Command& root);

void add_init(Command& root);
void add_new(Command& root);
void add_list(Command& root);
void add_phase(Command& root);
void add_checklist(Command& root);
void add_orientation(Command& root);
void add_plan(Command& root);
void add_people(Command& root);
void add_agreement(Command& root);
void add_handover(Command& root);
void add_contact(Command& root);
void add_due(Command& root);
void add_caseload(Command& root);
void add_guide(Command& root);
void add_reassign(Command& root);
void add_implementation(Command& root);
void add_fidelity(Command& root);
void add_check(Command& root);
void add_export(Command& root);
void add_edit(Command& root);
void add_schema(Command& root);
void add_merge(Command& root);
void add_completion(Command& root);
void add_help(Command& root);

} // namespace cti::app
