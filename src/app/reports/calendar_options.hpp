#pragma once
// The options of a report that can be a calendar.

#include "app/command_line/options.hpp"
#include "cti/view/calendar.hpp"

namespace cti::app {

void take_calendar_options(Options& take, view::CalendarLook& look);

/// What is wrong with them: they belong to a calendar.
std::optional<Error> mistake_in(const view::CalendarLook& look, const Run& run);

} // namespace cti::app
