// The dates of courses as a calendar: where each phase begins, the network meeting, the end, pauses.

#include "calendar_events.hpp"
#include "cti/course/people.hpp"
#include "cti/rules/follow_ups.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

using Status = CalendarEvent::Status;

void add_pauses(std::vector<CalendarEvent>& events, const CourseStatus& status) {
  const auto& course = status.course;
  int number = 0;
  for (const auto& pause : course.pauses) {
    ++number;
    events.push_back({course.id, fmt::format("pause-{}", number), pause.from, say("pause"), say("pause begins")});
  }
  for (const auto& one : status.pauses.breaks())
    if (one.until) events.push_back(resume_event(course.id, static_cast<int>(one.last) + 1, *one.until));
}

void add_phases(std::vector<CalendarEvent>& events, const CourseStatus& status) {
  const auto& id = status.course.id;
  const auto& line = *status.line;
  events.push_back(start_event(id, line.first_day(1)));
  const auto add = [&](CalendarEvent event, bool provisional) {
    if (provisional) event.status = Status::tentative;
    events.push_back(std::move(event));
  };
  for (int phase = 2; phase <= phase_count; ++phase)
    add(shift_event(id, phase, line.first_day(phase)), line.is_provisional(phase));
  add(meeting_by_event(id, line.handover_by), line.provisional());
  const auto follow_up = next_follow_up(status);
  const auto end = follow_up ? say("follow-up: is support still needed?") : say("last day");
  add(end_event(id, follow_up.value_or(line.last_day), end), line.provisional() && !goes_on(status.course));
}

// What is agreed, and what was and is called off.
void add_appointments(std::vector<CalendarEvent>& events, const CourseStatus& status) {
  const auto& course = status.course;
  int number = 0;
  for (const auto& contact : course.contacts) {
    ++number;
    const auto state = contact_state(contact);
    if (state != MeetingIs::agreed && state != MeetingIs::cancelled) continue;
    events.push_back(contact_event(course.id, number, contact, main_kind(course, contact.with)));
    if (state == MeetingIs::cancelled) events.back().status = Status::cancelled;
  }
  if (!course.handover || course.handover->declined) return;
  number = 0;
  for (const auto& meeting : course.handover->meetings) {
    ++number;
    const auto state = meeting_state(meeting, status.day);
    if (state != MeetingIs::agreed && state != MeetingIs::cancelled) continue;
    events.push_back(network_meeting_event(course.id, number, meeting.on, meeting.at));
    if (state == MeetingIs::cancelled) events.back().status = Status::cancelled;
  }
}

// A calendar that has the dates of a course closed early is told that they will not come.
void mark_closed(std::vector<CalendarEvent>& events, const Closing& closed) {
  for (auto& event : events)
    if (event.what == "end")
      event.day = closed.on, event.title = say("closed");
    else if (event.day > closed.on)
      event.status = Status::cancelled;
}

std::vector<CalendarEvent> events_of(const CourseStatus& status) {
  std::vector<CalendarEvent> events;
  if (status.line) add_phases(events, status);
  add_pauses(events, status);
  add_appointments(events, status);
  if (const auto& change = status.course.change)
    events.push_back(change_event(status.course.id, *change, status.method->change.in(spoken())));
  if (status.course.closed) mark_closed(events, *status.course.closed);
  std::ranges::stable_sort(events, {}, &CalendarEvent::day);
  return events;
}

} // namespace

std::string phase_ics(const PhaseReport& report, const CalendarLook& look) {
  std::vector<CalendarEvent> events;
  for (const auto& course : report.courses)
    for (auto& event : events_of(course)) events.push_back(std::move(event));
  add_unreadable(events, report.frame);
  return calendar_text(events, report.frame.as_of, look);
}

} // namespace cti::view
