#pragma once
// The commands below cti phase, and what they share.

#include "app/command_line/command.hpp"
#include "app/editing/edit_course.hpp"
#include "app/questions/read_query.hpp"

namespace cti::app {

void add_phase_referral(Command& phase);
void add_phase_grant(Command& phase);
void add_phase_start(Command& phase);
void add_phase_pause(Command& phase);
void add_phase_resume(Command& phase);
void add_phase_told(Command& phase);
void add_phase_shift(Command& phase);
void add_phase_follow_up(Command& phase);
void add_phase_intensify(Command& phase);
void add_phase_substitute(Command& phase);
void add_phase_weight(Command& phase);
void add_phase_close(Command& phase);

/// The course to change; one that is closed is refused.
Expected<Course> still_open(const Case& found);

/// Why days cannot be told so: the last one lies before the first.
std::optional<Error> ends_before_it_begins(const std::optional<Day>& from, const std::optional<Day>& until);

/// "b-1042 · paused from …", with its line end.
std::string headline(const Changed& changed, const std::string& what);

/// Puts on file that the citizen was told of a shift; where that day is on file already, as told, with the
/// shift or on the checklist, only the note may be new.
void put_telling(Course& course, const Telling& telling);

/// "told of the shift to phase 2 on …".
std::string telling_words(int to, Day on);

} // namespace cti::app
