#include "calendar_options.hpp"

#include "cti/view/words.hpp"

namespace cti::app {

void add_calendar_options(Command* command, view::CalendarLook& look) {
  command->option("--alarm", &look.alarm, "DAYS", N_("in a calendar: ring at 8 o'clock, so many days before"));
  command->flag("--titles", look.titles, N_("in a calendar: say which course, and what is meant"));
}

std::optional<Error> mistake_in(const view::CalendarLook& look, const Cli& cli) {
  if (!look.alarm && !look.titles) return std::nullopt;
  const std::string option = look.alarm ? "--alarm" : "--titles";
  if (!cli.format({Format::ics}))
    return Error{Kind::usage, {N_("{} is for calendars"), {option}}, {N_("add: --format ics")}};
  if (look.alarm && !view::days_of_alarm.hold(*look.alarm))
    return Error{Kind::usage,
                 {N_("--alarm takes a number of days from 0 to {}"), {std::to_string(view::days_of_alarm.most)}},
                 {}};
  return std::nullopt;
}

} // namespace cti::app
