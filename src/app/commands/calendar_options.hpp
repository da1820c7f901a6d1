#pragma once
// The options of a report that can be a calendar.

#include "app/command_line/cli.hpp"
#include "cti/view/calendar.hpp"

namespace cti::app {

void add_calendar_options(Command* command, view::CalendarLook& look);

/// What is wrong with them: alarms belong to a calendar, and lie a year ahead at most.
std::optional<Error> mistake_in(const view::CalendarLook& look, const Cli& cli);

} // namespace cti::app
