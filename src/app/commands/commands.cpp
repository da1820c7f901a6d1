#include "commands.hpp"

namespace cti::app {

void add_commands(Command& root) {
  for (auto* add : {add_init,     add_new,    add_list,      add_phase,          add_checklist,  add_orientation,
                    add_plan,     add_people, add_agreement, add_handover,       add_contact,    add_due,
                    add_caseload, add_guide,  add_reassign,  add_implementation, add_fidelity,   add_check,
                    add_export,   add_edit,   add_schema,    add_merge,          add_completion, add_help})
    add(root);
}

} // namespace cti::app
