#include "cti/rules/follow_ups.hpp"
#include "cti/rules/waiting.hpp"
#include "cti/view/csv.hpp"
#include "cti/view/phase.hpp"
#include "shared_json.hpp"

namespace cti::view {
namespace {

Json pauses_json(const Course& course) {
  Json list = Json::array();
  for (const auto& pause : course.pauses) {
    auto until = pause.until;
    if (course.closed) until = std::min(until.value_or(course.closed->on), course.closed->on);
    list.push_back({{"from", iso(pause.from)}, {"until", json_of(until)}, {"reason", json_of(pause.reason)}});
  }
  return list;
}

Json shifts_json(const CourseStatus& status) {
  constexpr std::optional<Day> none;
  Json list = Json::array();
  for (const auto& shift : status.course.shifts)
    list.push_back({{"to", shift.to},
                    {"due", json_of(status.line ? within(status.course, status.line->first_day(shift.to)) : none)},
                    {"on", iso(shift.on)},
                    {"told", json_of(shift.told)},
                    {"plan_evaluated", json_of(shift.plan_evaluated)}});
  return list;
}

Json told_json(const Course& course) {
  Json list = Json::array();
  for (const auto& telling : course.told) list.push_back({{"to", telling.to}, {"on", iso(telling.on)}});
  return list;
}

Json referred_json(const std::optional<Referral>& referred) {
  if (!referred) return nullptr;
  return {{"on", iso(referred->on)}, {"by", json_of(referred->by)}};
}

Json grants_json(const Course& course) {
  Json list = Json::array();
  for (const auto& grant : course.grants)
    list.push_back({{"on", iso(grant.on)},
                    {"by", json_of(grant.by)},
                    {"from", json_of(grant.from)},
                    {"until", json_of(grant.until)}});
  return list;
}

Json substitutes_json(const Course& course) {
  Json list = Json::array();
  for (const auto& one : course.substitutes)
    list.push_back({{"worker", one.worker},
                    {"from", iso(one.from)},
                    {"until", json_of(one.until)},
                    {"reason", json_of(one.reason)}});
  return list;
}

Json follow_ups_json(const Course& course) {
  Json list = Json::array();
  for (const auto& decided : course.follow_ups)
    list.push_back({{"on", iso(decided.on)}, {"decision", word(decided.decision)}, {"until", json_of(decided.until)}});
  return list;
}

Json closed_json(const std::optional<Closing>& closed) {
  if (!closed) return nullptr;
  return {{"on", iso(closed->on)},
          {"outcome", word(closed->outcome)},
          {"achieved", json_of(closed->achieved)},
          {"new_goals", json_of(closed->new_goals)},
          {"learned", json_of(closed->learned)}};
}

Json course_json(const CourseStatus& status) {
  const auto& course = status.course;
  const auto phase = phase_of(status.state);
  const auto& line = status.line;
  const Break* paused = std::holds_alternative<Paused>(status.state) ? status.pauses.on(status.day) : nullptr;
  Json json{{"id", course.id},
            {"worker", status.worker},
            {"method", status.method->id},
            {"legal_basis", json_of(legal_basis_id(status))},
            {"state", state_id(status.state)},
            {"phase", phase ? Json(*phase) : Json(nullptr)},
            {"paused_since", json_of(paused ? std::optional{paused->from} : std::nullopt)},
            {"resumes", json_of(paused ? paused->until : std::nullopt)},
            {"contact_from", json_of(course.contact_from)},
            {"change", json_of(course.change)},
            {"start", json_of(course.start)},
            {"months", status.length.phase_months * phase_count},
            {"provisional", line && line->provisional()}};
  json["phases"] = Json::array();
  if (line)
    for (const auto& dates : phases_within(course, *line))
      json["phases"].push_back({{"phase", dates.phase}, {"first", iso(dates.first)}, {"last", iso(dates.last)}});
  json["last_day"] = line ? Json(iso(last_day_within(course, *line))) : Json(nullptr);
  json["follow_up"] = status.length.only_followed_up;
  json["handover_by"] = line ? json_of(within(course, line->handover_by)) : Json(nullptr);
  json["paused_days"] = line ? line->paused.count() : 0;
  json["days_before_change"] = begun_before_change(course).count();
  json["pauses"] = pauses_json(course);
  json["shifts"] = shifts_json(status);
  json["told"] = told_json(course);
  json["follow_ups"] = follow_ups_json(course);
  json["next_follow_up"] = json_of(next_follow_up(status));
  json["closed"] = closed_json(course.closed);
  json["after"] = json_of(course.after);
  json["weight"] = json_of_number(course.weight.value_or(usual_weight));
  json["referred"] = referred_json(course.referred);
  const auto waited = days_waited(status);
  json["days_waited"] = waited ? Json(*waited) : Json(nullptr);
  json["grants"] = grants_json(course);
  json["intensified"] = intensified_json(course);
  json["substitutes"] = substitutes_json(course);
  return json;
}

} // namespace

Json intensified_json(const Course& course) {
  Json list = Json::array();
  for (const auto& days : course.intensified)
    list.push_back({{"from", iso(days.from)}, {"until", json_of(days.until)}, {"reason", json_of(days.reason)}});
  return list;
}

std::string phase_json(const PhaseReport& report) {
  auto json = report_json("cti.phase/1", report.frame);
  json["courses"] = Json::array();
  for (const auto& course : report.courses) json["courses"].push_back(course_json(course));
  json["unreadable"] = unreadable_json(report.frame);
  return document_text(json);
}

std::string phase_csv(const PhaseReport& report) {
  auto text = csv_line({"as_of", "id", "worker", "method", "legal_basis", "state", "phase", "contact_from", "change",
                        "start", "phase_2", "phase_3", "last_day", "follow_up", "handover_by", "paused_days",
                        "provisional", "unreadable"});
  for (const auto& on : report.courses) {
    const auto& course = on.course;
    const auto dated = [&](auto pick) { return on.line ? csv_day(within(course, pick(*on.line))) : std::string{}; };
    const auto phase = phase_of(on.state);
    text += csv_line(
        {iso(report.frame.as_of), course.id, on.worker, on.method->id, legal_basis_id(on), state_id(on.state),
         phase ? std::to_string(*phase) : "", csv_day(course.contact_from), csv_day(course.change),
         csv_day(course.start), dated([](const Timeline& line) { return line.first_day(2); }),
         dated([](const Timeline& line) { return line.first_day(3); }),
         dated([&](const Timeline& line) { return last_day_within(course, line); }),
         on.length.only_followed_up ? "true" : "false", dated([](const Timeline& line) { return line.handover_by; }),
         on.line ? std::to_string(on.line->paused.count()) : "0", on.line && on.line->provisional() ? "true" : "false",
         ""});
  }
  return text + csv_unreadable(report.frame, 18);
}

} // namespace cti::view
