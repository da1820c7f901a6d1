#include "calendar_options.hpp"

#include "app/command_line/value_kinds.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

Expected<int> read_days_before(const std::string& text, const Reading& reading) {
  return read_number_within(
      view::days_of_alarm, text, reading,
      {N_("--alarm takes a number of days from 0 to {}"), {std::to_string(view::days_of_alarm.most)}});
}

constexpr ValueKind<int> days_before{N_("DAYS"), read_days_before};

} // namespace

void take_calendar_options(Options& take, view::CalendarLook& look) {
  take.option("--alarm", look.alarm, days_before, N_("in a calendar: ring at 8 o'clock, so many days before"));
  take.flag("--titles", look.titles, N_("in a calendar: say which course, and what is meant"));
}

std::optional<Error> mistake_in(const view::CalendarLook& look, const Run& run) {
  if ((!look.alarm && !look.titles) || run.format({Format::ics})) return std::nullopt;
  const std::string option = look.alarm ? "--alarm" : "--titles";
  return Error{Kind::usage, {N_("{} is for calendars"), {option}}, {N_("add: --format ics")}};
}

} // namespace cti::app
