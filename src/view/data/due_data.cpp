#include "cti/view/csv.hpp"
#include "cti/view/due.hpp"
#include "cti/view/handover.hpp"
#include "json.hpp"

namespace cti::view {
namespace {

Json progress_json(const Progress& checklist) {
  return {{"done", checklist.done}, {"of", checklist.of}, {"skipped", checklist.skipped}};
}

Json gaps_json(const std::vector<Gap>& gaps) {
  Json list = Json::array();
  for (const auto& gap : gaps) list.push_back({{"what", gap_id(gap.what)}, {"about", json_of(gap.about)}});
  return list;
}

/// What only some duties say.
Json facts_json(const Duty& duty) {
  return std::visit(
      Match{[](const Phase1Begins& begins) {
              return Json{{"checklist", progress_json(begins.checklist)}};
            },
            [](const FinishContact& contact) {
              return Json{{"checklist", progress_json(contact.checklist)}};
            },
            [](const HoldShift& shift) {
              return Json{{"phase", shift.to}, {"checklist", progress_json(shift.checklist)}};
            },
            [](const TellOfShift& tell) {
              return Json{{"phase", tell.to}, {"shift", iso(tell.shift)}};
            },
            [](const EvaluatePlan& evaluate) {
              return Json{{"phase", evaluate.to}, {"shift", iso(evaluate.shift)}};
            },
            [](const TakeStep& take) {
              return Json{{"part", take.step.id}, {"text", take.step.text}, {"who", json_of(take.step.who)}};
            },
            [](const MeetNetwork& meet) {
              return Json{{"with", json_of(meet.with)}};
            },
            [](const AgreeMeeting& agree) {
              return Json{{"last_day", iso(agree.last_day)}};
            },
            [](const SecureSupport& secure) {
              return Json{{"gaps", gaps_json({secure.gap})}};
            },
            [](const CompleteHandover& complete) {
              return Json{{"gaps", gaps_json(complete.gaps)}};
            },
            [](const Resumes& resumes) {
              return Json{{"reason", json_of(resumes.reason)}};
            },
            [](const Ends& ends) {
              return Json{{"checklist", progress_json(ends.checklist)}};
            },
            [](const FollowUp& follow) {
              return Json{{"checklist", progress_json(follow.checklist)}};
            },
            [](const CloseCourse& close) {
              return Json{{"checklist", progress_json(close.checklist)}};
            },
            [](const NoContact& none) {
              return Json{{"state", state_id(none.state)}};
            },
            [](const ReachMilestone& reach) {
              return Json{{"goal", reach.milestone.goal}, {"part_goal", json_of(reach.milestone.part_goal)}};
            },
            [](const LongPause& pause) {
              return Json{{"reason", json_of(pause.reason)}, {"last_contact", json_of(pause.last_contact)}};
            }},
      duty.what);
}

} // namespace

std::string duty_id(const Duty& duty) {
  return std::visit(Match{[](const Phase1Begins&) -> std::string { return "phase_1_begins"; },
                          [](const FinishContact&) -> std::string { return "contact_checklist"; },
                          [](const HoldShift&) -> std::string { return "shift"; },
                          [](const TellOfShift&) -> std::string { return "tell_of_shift"; },
                          [](const EvaluatePlan&) -> std::string { return "evaluate_plan"; },
                          [](const TakeStep&) -> std::string { return "plan_step"; },
                          [](const MeetNetwork&) -> std::string { return "network_meeting"; },
                          [](const AgreeMeeting&) -> std::string { return "agree_network_meeting"; },
                          [](const SecureSupport&) -> std::string { return "further_support"; },
                          [](const CompleteHandover&) -> std::string { return "handover"; },
                          [](const Resumes&) -> std::string { return "resumes"; },
                          [](const Ends&) -> std::string { return "ends"; },
                          [](const FollowUp&) -> std::string { return "follow_up"; },
                          [](const CloseCourse&) -> std::string { return "past_end"; },
                          [](const NoContact&) -> std::string { return "no_contact"; },
                          [](const ReachMilestone&) -> std::string { return "milestone"; },
                          [](const LongPause&) -> std::string { return "long_pause"; }},
                    duty.what);
}

std::string due_json(const DueReport& report) {
  auto json = report_json("cti.due/1", report.frame);
  json["within"] = report.within;
  json["worker"] = json_of(report.worker);
  json["duties"] = Json::array();
  for (const auto& duty : report.duties) {
    Json one{{"id", json_of(duty.course)},
             {"worker", json_of(duty.worker)},
             {"what", duty_id(duty)},
             {"day", iso(duty.day)},
             {"late", is_late(duty, report.frame.as_of)},
             {"quiet", is_quiet(duty)},
             {"provisional", duty.provisional}};
    one.update(facts_json(duty));
    json["duties"].push_back(std::move(one));
  }
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

std::string due_csv(const DueReport& report) {
  auto text = csv_line({"as_of", "day", "id", "worker", "what", "late", "quiet", "label", "unreadable"});
  for (const auto& duty : report.duties)
    text += csv_line({iso(report.frame.as_of), iso(duty.day), duty.course, duty.worker, duty_id(duty),
                      is_late(duty, report.frame.as_of) ? "true" : "false", is_quiet(duty) ? "true" : "false",
                      duty_text(duty, report.frame.as_of), ""});
  return text + csv_unreadable(report.frame, 9);
}

} // namespace cti::view
