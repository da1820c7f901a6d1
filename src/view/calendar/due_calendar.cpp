// Duties as a calendar. Their titles are of the program's own words: activities, names and reasons are a case's own.

#include "calendar_events.hpp"
#include "cti/view/due.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

CalendarEvent event_of(const Duty& duty) {
  const auto& id = duty.course;
  const Day day = duty.day;
  const auto event = [&](const std::string& name, const std::string& kind, const std::string& title) {
    return CalendarEvent{id, name, day, kind, title};
  };
  return std::visit(
      Match{[&](const Phase1Begins&) { return start_event(id, day); },
            [&](const FinishContact&) {
              return event("contact-checklist", say("checklist"), say("the contact period's checklist is still open"));
            },
            [&](const HoldShift& shift) { return shift_event(id, shift.to, day); },
            [&](const TellOfShift& tell) {
              return event(fmt::format("tell-{}", tell.to), say("shift"),
                           say("tell of the shift to phase {}", tell.to));
            },
            [&](const EvaluatePlan& evaluate) {
              return event(fmt::format("evaluate-{}", evaluate.to), say("plan"),
                           say("evaluate the plan before phase {}", evaluate.to));
            },
            [&](const TakeStep& take) { return event("step " + take.step.id, say("plan"), take.step.id); },
            [&](const MeetNetwork& meet) {
              return event(fmt::format("meeting-{}", meet.number), say("network meeting"), say("network meeting"));
            },
            [&](const AgreeMeeting&) { return meeting_by_event(id, day); },
            [&](const SecureSupport& secure) {
              return event("further " + secure.gap.about, say("handover"), say("further support"));
            },
            [&](const CompleteHandover&) { return event("handover", say("handover"), say("handover")); },
            [&](const Resumes& resumes) { return resume_event(id, resumes.number, day); },
            [&](const Ends&) { return end_event(id, day, say("last day")); },
            [&](const FollowUp&) { return end_event(id, day, say("follow-up: is support still needed?")); },
            [&](const CloseCourse&) { return end_event(id, day, say("the course has ended and is not closed")); },
            [&](const ReachMilestone& reach) {
              const auto& [goal, part, on, done] = reach.milestone;
              return event("milestone " + goal + " " + part, say("milestone"), say("milestone"));
            },
            [&](const NoContact&) { return CalendarEvent{}; }, [&](const LongPause&) { return CalendarEvent{}; }},
      duty.what);
}

} // namespace

std::string due_ics(const DueReport& report, const CalendarLook& look) {
  std::vector<CalendarEvent> events;
  for (const auto& duty : report.duties) {
    if (is_quiet(duty)) continue;
    events.push_back(event_of(duty));
    if (duty.provisional) events.back().status = CalendarEvent::Status::tentative;
  }
  add_unreadable(events, report.frame);
  return calendar_text(events, report.frame.as_of, look);
}

} // namespace cti::view
