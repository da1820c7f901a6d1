#pragma once
// The events that calendars of dates and of duties have in common: in both they are one event, with one UID.

#include "cti/view/calendar.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

CalendarEvent start_event(const std::string& course, Day day);
CalendarEvent shift_event(const std::string& course, int phase, Day day);
CalendarEvent meeting_by_event(const std::string& course, Day day);
CalendarEvent resume_event(const std::string& course, int pause, Day day);
/// The end of a course: its title says what is to be done then.
CalendarEvent end_event(const std::string& course, Day day, const std::string& title);

/// An agreed contact, and a network meeting; without the names of people, and without what they are about.
CalendarEvent contact_event(const std::string& course, int number, const ContactMade& contact, ContactWith with);
CalendarEvent network_meeting_event(const std::string& course, int number, Day day, std::optional<TimeOfDay> at);
/// What the method calls it: a first working day, moving in.
CalendarEvent change_event(const std::string& course, Day day, const std::string& title);

/// Stands on the day of the report where something could not be read, and goes with a later report that reads all.
void add_unreadable(std::vector<CalendarEvent>& events, const Frame& frame);

} // namespace cti::view
