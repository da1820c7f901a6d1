#pragma once
// Plain calendar days, no clock: the only notion of time in cti.

#include <date/date.h>
#include <optional>
#include <string>
#include <string_view>

namespace cti {

/// A day of the calendar. The one alias; std::chrono's own sys_days is a different type.
using Day = date::sys_days;
using date::days;

/// Years that a course can lie in; others are taken for slips of the pen.
inline constexpr int first_year{1900}, last_year{2199};

/// The day written as exactly YYYY-MM-DD, if it exists and lies in a year that a course can lie in.
std::optional<Day> iso_day(std::string_view text);

/// True where the text has the form YYYY-MM-DD in ASCII digits, whether or not such a day exists.
bool has_day_form(std::string_view text);

/// YYYY-MM-DD.
std::string iso(Day day);

/// The day that many whole calendar months later (earlier, if negative); where the month has no such day, its last.
Day months_after(Day day, int months);

/// Days of the month that a YYYY-MM-DD text names, for saying why a day does not exist; 0 if there is no such month.
unsigned days_of_month(std::string_view day_form);

} // namespace cti
