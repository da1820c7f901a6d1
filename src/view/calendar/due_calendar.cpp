// Duties as a calendar. Their titles are of the program's own words: activities, names and reasons are a case's own.

#include "calendar_events.hpp"
#include "cti/view/due.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

/// The event of a duty of that kind; none of one that is due on no day.
struct EventOf {
  using Event = std::optional<CalendarEvent>;
  std::string course;
  Day day;

  Event operator()(const BeginContact&) const {
    return event("contact-begins", say("start"), say("the contact period begins"));
  }
  Event operator()(const StillWaits&) const { return std::nullopt; }
  Event operator()(const RenewGrant&) const { return event("renew-grant", say("grant"), say("renew the grant")); }
  Event operator()(const KeepAppointment& keep) const {
    return contact_event(course, keep.number, keep.contact, keep.with);
  }
  Event operator()(const RemindCitizen& remind) const {
    return event(fmt::format("remind-{}", remind.number), say("reminder"), say("remind the citizen of a meeting"));
  }
  Event operator()(const ChangeComes& change) const { return change_event(course, day, change.event.in(spoken())); }
  Event operator()(const Phase1Begins&) const { return start_event(course, day); }
  Event operator()(const FinishContact&) const {
    return event("contact-checklist", say("checklist"), say("the contact period's checklist is still open"));
  }
  Event operator()(const HoldShift& shift) const { return shift_event(course, shift.to, day); }
  Event operator()(const TellOfShift& tell) const {
    return event(fmt::format("tell-{}", tell.to), say("shift"), say("tell of the shift to phase {}", tell.to));
  }
  Event operator()(const EvaluatePlan& evaluate) const {
    return event(fmt::format("evaluate-{}", evaluate.to), say("plan"),
                 say("evaluate the plan before phase {}", evaluate.to));
  }
  Event operator()(const RateAnew& rate) const {
    return event(fmt::format("rate-{}", rate.to.value_or(phase_count + 1)), say("plan"), say("ask how it goes"));
  }
  Event operator()(const TakeStep& take) const { return event("step " + take.step.id, say("plan"), take.step.id); }
  Event operator()(const MeetNetwork& meet) const { return network_meeting_event(course, meet.number, day, meet.at); }
  Event operator()(const AgreeMeeting&) const { return meeting_by_event(course, day); }
  Event operator()(const SecureSupport& secure) const {
    return event("further " + secure.gap.about, say("handover"), say("further support"));
  }
  Event operator()(const InformAgain&) const {
    return event("inform-again", say("handover"), say("tell again what the course is for"));
  }
  Event operator()(const RenewAgreement& renew) const {
    return event("agreement " + renew.agreement.id, say("agreement"), say("agreement ends"));
  }
  Event operator()(const AskForFurther&) const {
    return event("ask-further", say("handover"), say("is support needed after the course? ask for waiting times"));
  }
  Event operator()(const CompleteHandover&) const { return event("handover", say("handover"), say("handover")); }
  Event operator()(const Resumes& resumes) const { return resume_event(course, resumes.number, day); }
  Event operator()(const Ends&) const { return end_event(course, day, say("last day")); }
  Event operator()(const FollowUp&) const { return end_event(course, day, say("follow-up: is support still needed?")); }
  Event operator()(const CloseCourse&) const {
    return end_event(course, day, say("the course has ended and is not closed"));
  }
  Event operator()(const NoContact&) const { return std::nullopt; }
  Event operator()(const LongPause&) const { return std::nullopt; }
  Event operator()(const ReachMilestone& reach) const {
    return event("milestone " + reach.milestone.goal + " " + reach.milestone.part_goal, say("milestone"),
                 say("milestone"));
  }

private:
  CalendarEvent event(const std::string& name, const std::string& kind, const std::string& title) const {
    return {course, name, day, kind, title};
  }
};

} // namespace

std::string due_ics(const DueReport& report, const CalendarLook& look) {
  std::vector<CalendarEvent> events;
  for (const auto& duty : report.duties) {
    auto event = std::visit(EventOf{duty.course, duty.day}, duty.what);
    if (!event) continue;
    events.push_back(std::move(*event));
    if (duty.provisional) events.back().status = CalendarEvent::Status::tentative;
  }
  add_unreadable(events, report.frame);
  return calendar_text(events, report.frame.as_of, look);
}

} // namespace cti::view
