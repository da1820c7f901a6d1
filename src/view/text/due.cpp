#include "cti/view/due.hpp"

#include "cti/view/contact.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::string checklist_text(const Progress& checklist) {
  if (checklist.of == 0) return {};
  auto text = " · " + say("checklist {} of {}", checklist.done, checklist.of);
  if (checklist.skipped) text += ", " + say_count("{} not relevant", "{} not relevant", checklist.skipped);
  return text;
}

std::string step_text(const Step& step) {
  auto text = step.id + " " + step.text;
  if (!step.who.empty()) text += " (" + step.who + ")";
  return text;
}

std::string gaps_text(const std::vector<Gap>& gaps) {
  std::string text;
  for (const auto& gap : gaps) text += (text.empty() ? "" : ", ") + gap_text(gap);
  return text;
}

/// What is said of a duty of that kind.
struct TextOf {
  Day day, as_of;

  std::string operator()(const BeginContact& begin) const {
    if (!begin.referred) return say("the contact period begins");
    return say("the contact period begins · referred {}", past_day(*begin.referred, as_of));
  }
  std::string operator()(const StillWaits&) const {
    return say_count("the contact period is to begin: waits since {1} ({0} day)",
                     "the contact period is to begin: waits since {1} ({0} days)", days_since(), past_day(day, as_of));
  }
  std::string operator()(const RenewGrant& renew) const {
    return renew.granted_until < as_of ? say("renew the grant: it ended {}, the course goes on until {}",
                                             past_day(renew.granted_until, as_of), past_day(renew.last_day, as_of))
                                       : say("renew the grant: it ends {}, the course goes on until {}",
                                             past_day(renew.granted_until, as_of), past_day(renew.last_day, as_of));
  }
  std::string operator()(const KeepAppointment& keep) const {
    const auto text = what_text({}, keep.contact);
    return is_over() ? text + " · " + say("what became of it?") : text;
  }
  std::string operator()(const RemindCitizen& remind) const {
    const auto on = remind.contact.on;
    const auto& at = remind.contact.at;
    if (on != as_of + days{1}) return say("remind the citizen of the meeting {}", at_text(near_day(on, as_of), at));
    return at ? say("remind the citizen of the meeting tomorrow at {}", clock(*at))
              : say("remind the citizen of the meeting tomorrow");
  }
  std::string operator()(const ChangeComes& change) const { return change.event.in(spoken()); }
  std::string operator()(const Phase1Begins& begins) const {
    return say("phase 1 begins") + checklist_text(begins.checklist);
  }
  std::string operator()(const FinishContact& contact) const {
    return say("the contact period's checklist is still open") + checklist_text(contact.checklist);
  }
  std::string operator()(const HoldShift& shift) const {
    const auto text = is_over() ? say("no shift to phase {} on record", shift.to) : say("shift to phase {}", shift.to);
    return text + checklist_text(shift.checklist) + prepared(shift);
  }
  std::string operator()(const RateAnew& rate) const {
    const auto day_of_it = near_day(rate.before, as_of);
    return rate.to ? say("ask how it goes, 0 to 10, before the shift {}", day_of_it)
                   : say("ask how it goes, 0 to 10, before the end {}", day_of_it);
  }
  std::string operator()(const TellOfShift& tell) const {
    return say("tell the citizen: phase {} begins {}", tell.to, near_day(tell.shift, as_of));
  }
  std::string operator()(const EvaluatePlan& evaluate) const {
    return say("evaluate the plan before the shift {}", near_day(evaluate.shift, as_of));
  }
  std::string operator()(const TakeStep& take) const { return step_text(take.step); }
  std::string operator()(const MeetNetwork& meet) const {
    auto text = say("network meeting");
    if (meet.place) text += " " + place_text(*meet.place);
    if (!meet.with.empty()) text += ": " + meet.with;
    return is_over() ? text + " · " + say("was it held?") : text;
  }
  std::string operator()(const AgreeMeeting& agree) const {
    return say("network meeting at the latest (last day {})", near_day(agree.last_day, as_of));
  }
  std::string operator()(const SecureSupport& secure) const { return gap_text(secure.gap); }
  std::string operator()(const InformAgain& inform) const {
    return say("no network wanted ({}): tell again what the course is for, and that it ends",
               past_day(inform.declined, as_of));
  }
  std::string operator()(const RenewAgreement& renew) const {
    const auto& [agreement] = renew;
    return say("agreement ends, renew it or end it: {}",
               agreement.text.empty() ? agreement.id : agreement.id + " " + agreement.text);
  }
  std::string operator()(const AskForFurther&) const {
    return say("is support needed after the course? ask for waiting times");
  }
  std::string operator()(const CompleteHandover& complete) const {
    return say("handover: {}", gaps_text(complete.gaps));
  }
  std::string operator()(const Resumes& resumes) const {
    return resumes.reason.empty() ? say("support resumes")
                                  : say("support resumes after {}", reason_text(resumes.reason));
  }
  std::string operator()(const Ends& ends) const {
    return say("last day") + (ends.renewable ? " · " + say("can be renewed") : "") + checklist_text(ends.checklist);
  }
  std::string operator()(const FollowUp& follow) const {
    return say("follow-up: is support still needed?") + checklist_text(follow.checklist);
  }
  std::string operator()(const CloseCourse& close) const {
    return say("the course has ended and is not closed") + checklist_text(close.checklist);
  }
  std::string operator()(const NoContact& none) const {
    return say_count("no contact with the citizen in {0} day ({1})", "no contact with the citizen in {0} days ({1})",
                     days_since(), state_text(none.state));
  }
  std::string operator()(const LongPause& pause) const {
    auto text = pause.reason.empty() ? say_count("paused for {} day", "paused for {} days", days_since())
                                     : say_count("paused for {0} day ({1})", "paused for {0} days ({1})", days_since(),
                                                 reason_text(pause.reason));
    if (pause.last_contact) text += ", " + say("last contact {}", past_day(*pause.last_contact, as_of));
    return text;
  }
  std::string operator()(const ReachMilestone& reach) const {
    const auto& [goal, part, on, done] = reach.milestone;
    return say("milestone: {}", part.empty() ? goal : goal + " · " + part);
  }

private:
  std::string prepared(const HoldShift& shift) const {
    auto text = shift.told.empty() ? std::string{} : " · " + say("told {}", past_days(shift.told, as_of));
    if (shift.plan_evaluated) text += " · " + say("plan evaluated {}", past_day(*shift.plan_evaluated, as_of));
    return text;
  }

  bool is_over() const { return day < as_of; }
  long days_since() const { return (as_of - day).count(); }
};

enum class Group { late, today, this_week, next_week, ahead, quiet };

Group group_of(const Duty& duty, Day today) {
  if (is_quiet(duty)) return Group::quiet;
  if (duty.day < today) return Group::late;
  if (duty.day == today) return Group::today;
  const auto since_monday = date::weekday{today} - date::Monday;
  const Day next_monday = today - since_monday + days{7};
  if (duty.day < next_monday) return Group::this_week;
  return duty.day < next_monday + days{7} ? Group::next_week : Group::ahead;
}

std::string group_text(Group group) {
  switch (group) {
  case Group::late: return say("Late");
  case Group::today: return say("Today");
  case Group::this_week: return say("This week");
  case Group::next_week: return say("Next week");
  case Group::ahead: return say("Further ahead");
  case Group::quiet: return say("Quiet");
  }
  return {};
}

std::string heading(const DueReport& report, const Look& look) {
  auto left = say_count("Due within {} day", "Due within {} days", report.within);
  left += " · " + (report.worker.empty() ? say("everybody") : safe(report.worker)) + " · " +
          say_count("{} active course", "{} active courses", report.courses);
  return apart(bold(left, look), full_day(report.frame.as_of), look);
}

struct Line {
  Group group;
  std::string course, worker, day, text;
};

/// Behind a duty of a course whose worker is away: for whom, to the substitute; to anyone else, who stands in.
std::string substitute_text(const Duty& duty, const std::string& reader) {
  if (duty.substitute.empty()) return {};
  return " · " + (duty.substitute == reader ? say("for {}", duty.worker) : say("substitute: {}", duty.substitute));
}

std::string lines_text(const std::vector<Line>& lines, bool with_worker, const Look& look) {
  int courses = 0, workers = 0, days = 0;
  for (const auto& line : lines) {
    courses = std::max(courses, width(line.course)), workers = std::max(workers, width(line.worker));
    days = std::max(days, width(line.day));
  }
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i];
    if (i == 0 || lines[i - 1].group != line.group) text += "\n" + bold(group_text(line.group), look) + "\n";
    auto head = "  " + padded(line.course, courses) + "  ";
    if (with_worker) head += padded(line.worker, workers) + "  ";
    head += padded(line.day, days) + "  ";
    const auto rest = wrapped(line.text, width(head), look);
    text += rest.empty() ? head + "\n" : head + rest.substr(static_cast<std::size_t>(width(head)));
  }
  return text;
}

} // namespace

std::string duty_text(const Duty& duty, Day as_of) { return std::visit(TextOf{duty.day, as_of}, duty.what); }

std::string due_text(const DueReport& report, const Look& look) {
  const auto as_of = report.frame.as_of;
  const auto left_out = unreadable_text(report.frame);
  auto text = heading(report, look) + (left_out.empty() ? "" : wrapped(left_out, 0, look));
  if (report.duties.empty())
    return text + "\n  " +
           (left_out.empty() ? say("Nothing is due, late or quiet.")
                             : say("Those that could be read ask for nothing.")) +
           "\n";
  std::vector<Line> lines;
  for (const auto& duty : report.duties)
    lines.push_back({group_of(duty, as_of), safe(duty.course), safe(duty.worker),
                     is_quiet(duty) ? "" : near_day(duty.day, as_of) + (duty.provisional ? " ~" : ""),
                     (time_of(duty) ? clock(*time_of(duty)) + " " : "") +
                         safe(duty_text(duty, as_of) + substitute_text(duty, report.worker))});
  text += lines_text(lines, report.worker.empty(), look);
  const auto course = std::ranges::find_if(report.duties, [](const Duty& duty) { return !duty.course.empty(); });
  if (course == report.duties.end()) return text + "\n" + say("See them all: cti implementation") + "\n";
  return text + "\n" + say("See one: cti phase {}", safe(course->course)) + "\n";
}

} // namespace cti::view
