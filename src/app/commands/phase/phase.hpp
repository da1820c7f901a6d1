#pragma once
// The commands below cti phase, and what they share.

#include "app/command_line/command.hpp"
#include "app/editing/edit_course.hpp"

namespace cti::app {

void add_phase_start(Command& phase);
void add_phase_pause(Command& phase);
void add_phase_resume(Command& phase);
void add_phase_told(Command& phase);
void add_phase_shift(Command& phase);
void add_phase_close(Command& phase);

/// The course to change; one that is closed is refused.
Expected<Course> still_open(const Case& found);

/// "b-1042 · paused from …", with its line end.
std::string headline(const Changed& changed, const std::string& what);

/// Puts on file that the citizen was told of a shift; where that day is on file already, only the note may be new.
void put_telling(Course& course, const Telling& telling);

/// "told of the shift to phase 2 on …".
std::string telling_words(int to, Day on);

} // namespace cti::app
