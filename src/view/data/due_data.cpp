#include "cti/view/csv.hpp"
#include "cti/view/due.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/words.hpp"
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

Json at_json(const std::optional<TimeOfDay>& at) { return at ? Json(clock(*at)) : Json(nullptr); }
Json place_json(const std::optional<ContactPlace>& place) { return place ? Json(word(*place)) : Json(nullptr); }

Json of_contact(const ContactMade& contact) {
  return {{"at", at_json(contact.at)},
          {"form", word(contact.form)},
          {"participants", Json::array_of(contact.with.who)},
          {"place", place_json(contact.place)},
          {"about", json_of(contact.about)}};
}

/// What only duties of that kind say.
struct Facts {
  Json operator()(const BeginContact& begin) const { return {{"referred", json_of(begin.referred)}}; }
  Json operator()(const StillWaits& waits) const { return {{"referred", iso(waits.referred)}}; }
  Json operator()(const RenewGrant& renew) const {
    return {{"granted_until", iso(renew.granted_until)}, {"last_day", iso(renew.last_day)}};
  }
  Json operator()(const KeepAppointment& keep) const {
    auto json = of_contact(keep.contact);
    json["with"] = word(keep.with);
    return json;
  }
  Json operator()(const RemindCitizen& remind) const {
    auto json = of_contact(remind.contact);
    json["meeting"] = iso(remind.contact.on);
    return json;
  }
  Json operator()(const ChangeComes& change) const { return {{"label", change.event.in(spoken())}}; }
  Json operator()(const OfChecklist& duty) const { return {{"checklist", progress_json(duty.checklist)}}; }
  Json operator()(const HoldShift& shift) const {
    Json told = Json::array();
    for (const Day day : shift.told) told.push_back(iso(day));
    return {{"phase", shift.to},
            {"checklist", progress_json(shift.checklist)},
            {"told", std::move(told)},
            {"plan_evaluated", json_of(shift.plan_evaluated)}};
  }
  Json operator()(const RateAnew& rate) const {
    return {{"phase", rate.to ? Json(*rate.to) : Json(nullptr)}, {"before", iso(rate.before)}};
  }
  Json operator()(const BeforeShift& duty) const { return {{"phase", duty.to}, {"shift", iso(duty.shift)}}; }
  Json operator()(const TakeStep& take) const {
    return {{"part", take.step.id}, {"text", take.step.text}, {"who", json_of(take.step.who)}};
  }
  Json operator()(const MeetNetwork& meet) const {
    return {{"with", json_of(meet.with)}, {"at", at_json(meet.at)}, {"place", place_json(meet.place)}};
  }
  Json operator()(const AgreeMeeting& agree) const { return {{"last_day", iso(agree.last_day)}}; }
  Json operator()(const SecureSupport& secure) const { return {{"gaps", gaps_json({secure.gap})}}; }
  Json operator()(const InformAgain& inform) const { return {{"declined", iso(inform.declined)}}; }
  Json operator()(const RenewAgreement& renew) const {
    return {{"agreement", renew.agreement.id},
            {"about", word(renew.agreement.about)},
            {"text", json_of(renew.agreement.text)}};
  }
  Json operator()(const CompleteHandover& complete) const { return {{"gaps", gaps_json(complete.gaps)}}; }
  Json operator()(const AskForFurther&) const { return {{"phase", phase_count}}; }
  Json operator()(const Ends& ends) const {
    return {{"checklist", progress_json(ends.checklist)}, {"renewable", ends.renewable}};
  }
  Json operator()(const Resumes& resumes) const { return {{"reason", json_of(resumes.reason)}}; }
  Json operator()(const NoContact& none) const { return {{"state", state_id(none.state)}}; }
  Json operator()(const LongPause& pause) const {
    return {{"reason", json_of(pause.reason)}, {"last_contact", json_of(pause.last_contact)}};
  }
  Json operator()(const ReachMilestone& reach) const {
    return {{"goal", reach.milestone.goal}, {"part_goal", json_of(reach.milestone.part_goal)}};
  }
};

} // namespace

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
             {"provisional", duty.provisional},
             {"substitute", json_of(duty.substitute)}};
    one.update(std::visit(Facts{}, duty.what));
    json["duties"].push_back(std::move(one));
  }
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

std::string due_csv(const DueReport& report) {
  auto text = csv_line({"as_of", "day", "id", "worker", "what", "late", "quiet", "label", "at", "unreadable"});
  for (const auto& duty : report.duties)
    text += csv_line({iso(report.frame.as_of), iso(duty.day), duty.course, duty.worker, std::string{duty_id(duty)},
                      is_late(duty, report.frame.as_of) ? "true" : "false", is_quiet(duty) ? "true" : "false",
                      duty_text(duty, report.frame.as_of), time_of(duty) ? clock(*time_of(duty)) : "", ""});
  return text + csv_unreadable(report.frame, 10);
}

} // namespace cti::view
