#include "cti/course/people.hpp"
#include "cti/view/handover.hpp"
#include "json.hpp"
#include "shared_json.hpp"

namespace cti::view {
namespace {

template <class List, class One> Json list_json(const List& list, const One& one) {
  Json json = Json::array();
  for (const auto& part : list) json.push_back(one(part));
  return json;
}

Json long_term_json(const std::vector<LongTerm>& list) {
  return list_json(list, [](const LongTerm& part) {
    return Json{{"id", part.id}, {"text", part.text}, {"by", json_of(part.by)}};
  });
}

/// What the file says of the handover, each list in its order.
Json on_file(const CourseStatus& course) {
  const Handover handover = course.course.handover.value_or(Handover{});
  Json json;
  json["actors"] =
      list_json(people_of_handover(course.course), [](const Person* person) { return person_json(*person); });
  json["meetings"] = list_json(handover.meetings, [&](const Meeting& meeting) {
    return Json{{"on", iso(meeting.on)},
                {"with", json_of(meeting.with)},
                {"note", json_of(meeting.note)},
                {"state", word(meeting_state(meeting, course.day))},
                {"at", meeting.at ? Json(clock(*meeting.at)) : Json(nullptr)},
                {"place", meeting.place ? Json(word(*meeting.place)) : Json(nullptr)}};
  });
  json["talks"] = list_json(handover.talks, [](const Talk& talk) {
    return Json{{"actor", talk.actor}, {"on", iso(talk.on)}, {"note", json_of(talk.note)}};
  });
  json["goals"] = long_term_json(handover.goals);
  json["support"] = long_term_json(handover.support);
  json["further"] = list_json(handover.further, [&](const FurtherSupport& further) {
    return Json{{"kind", further.kind},
                {"applied", json_of(further.applied)},
                {"waiting_weeks", further.waiting_weeks ? Json(*further.waiting_weeks) : Json(nullptr)},
                {"starts", json_of(further.starts)},
                {"apply_by", json_of(apply_by(further, course))}};
  });
  json["responsible"] = json_of(handover.responsible);
  json["declined"] = declined_json(course.course);
  return json;
}

} // namespace

std::string gap_id(Gap::What what) {
  switch (what) {
  case Gap::What::no_actor: return "no_actor";
  case Gap::What::not_accepted: return "not_accepted";
  case Gap::What::no_talk: return "no_talk";
  case Gap::What::no_meeting: return "no_meeting";
  case Gap::What::not_confirmed: return "meeting_not_confirmed";
  case Gap::What::no_goal: return "no_goal";
  case Gap::What::no_giver: return "no_giver";
  case Gap::What::not_applied: return "not_applied";
  case Gap::What::no_start: return "no_start";
  case Gap::What::waits_too_long: return "waits_too_long";
  case Gap::What::starts_too_late: return "starts_too_late";
  case Gap::What::no_responsible: return "no_responsible";
  case Gap::What::not_informed_again: return "not_informed_again";
  }
  return {};
}

std::string handover_json(const HandoverReport& report) {
  const auto& course = report.status;
  auto json = report_json("cti.handover/1", report.frame);
  json["id"] = course.course.id;
  json["worker"] = course.worker;
  json["state"] = state_id(course.state);
  const auto& line = course.line;
  json["last_day"] = line ? Json(iso(last_day_within(course.course, *line))) : Json(nullptr);
  json["handover_by"] = line ? json_of(within(course.course, line->handover_by)) : Json(nullptr);
  json["provisional"] = line && line->provisional();
  const auto gaps = handover_gaps(course);
  json["ready"] = gaps.empty();
  json["missing"] = list_json(gaps, [](const Gap& gap) {
    return Json{{"what", gap_id(gap.what)}, {"about", json_of(gap.about)}, {"by", json_of(gap.by)}};
  });
  json.update(on_file(course));
  return document_text(json);
}

} // namespace cti::view
