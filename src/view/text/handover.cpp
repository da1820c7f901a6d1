#include "cti/view/handover.hpp"

#include "cti/strings/shell_word.hpp"

#include "cti/course/people.hpp"
#include "cti/view/contact.hpp"
#include "cti/view/people.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

PageSection missing(const CourseStatus& status, Day as_of) {
  PageSection section{"", say("Missing before the end")};
  for (const auto& gap : handover_gaps(status)) {
    PageItem item{Sign::missing, "", gap_text(gap), {}};
    if (gap.by)
      item.details.push_back(*gap.by < as_of ? say("was due {}", near_day(*gap.by, as_of))
                                             : say("due {}", near_day(*gap.by, as_of)));
    section.items.push_back(std::move(item));
  }
  if (section.items.empty()) section.lines.push_back(say("Nothing: the handover is ready."));
  return section;
}

PageSection deadlines(const CourseStatus& status) {
  PageSection section;
  if (const auto* closed = std::get_if<Closed>(&status.state)) {
    section.facts.push_back({say("closed"), full_day(closed->on)});
    return section;
  }
  if (!status.line) {
    section.lines.push_back(say("phase 1 has no first day yet"));
    return section;
  }
  const std::string mark = status.line->provisional() ? " ~" : "";
  section.facts.push_back(
      {status.line->only_followed_up ? say("follow-up") : say("last day"), full_day(status.line->last_day) + mark});
  section.facts.push_back({say("agreement by"), full_day(status.line->handover_by) + mark});
  if (!mark.empty()) section.lines.push_back(say("~ provisional: a day later for each further day of the pause"));
  return section;
}

std::string talk_day(const Handover& handover, const Person& person, Day as_of) {
  for (const auto& talk : handover.talks)
    if (talk.actor == person.id) return past_day(talk.on, as_of);
  return "–";
}

PageSection helpers(const Course& course, const Handover& handover, Day as_of) {
  PageSection section{"", say("Who helps with what")};
  section.lines = declined_lines(course);
  const auto people = people_of_handover(course);
  if (people.empty()) return section;
  section.head = {say("who"), say("with what"), say("agreed"), say("talk")};
  for (const auto* person : people)
    section.rows.push_back(
        {person->id + " " + person_text(*person), person->takes_over.empty() ? "–" : person->takes_over,
         person->accepted ? past_day(*person->accepted, as_of) : "–", talk_day(handover, *person, as_of)});
  return section;
}

PageSection long_term(const std::string& title, const std::vector<LongTerm>& list, const Course& course) {
  PageSection section{"", title};
  for (const auto& part : list) {
    PageItem item{Sign::none, part.id, part.text, {}};
    if (!part.by.empty()) item.details.push_back(who_text(course, part.by));
    section.items.push_back(std::move(item));
  }
  return section;
}

PageSection further(const Handover& handover, const CourseStatus& status, Day as_of) {
  PageSection section{"", say("Further support")};
  for (const auto& support : handover.further) {
    PageItem item{Sign::none, "", support_cited(support, *status.method), {}};
    if (support.applied) item.details.push_back(say("applied for {}", past_day(*support.applied, as_of)));
    if (support.waiting_weeks)
      item.details.push_back(say_count("waiting time {} week", "waiting time {} weeks", *support.waiting_weeks));
    if (support.starts) item.details.push_back(say("starts {}", near_day(*support.starts, as_of)));
    if (const auto by = apply_by(support, status); by && !support.applied && !support.starts)
      item.details.push_back(say("apply by {}", near_day(*by, as_of)));
    section.items.push_back(std::move(item));
  }
  return section;
}

std::string where_and_when(const Meeting& meeting) {
  auto text = meeting.at ? " " + clock(*meeting.at) : std::string{};
  if (meeting.place) text += "  " + place_text(*meeting.place);
  if (!meeting.with.empty()) text += "  " + meeting.with;
  return text;
}

// What is written of a meeting; of one that is only agreed, what to do once its day has passed.
PageSection meetings(const Course& course, const Handover& handover, Day as_of) {
  PageSection section{"", say("Network meetings")};
  for (const auto& meeting : handover.meetings) {
    const auto state = meeting_state(meeting, as_of);
    const bool asked = state == MeetingIs::agreed && meeting.on < as_of && !declined_network(course);
    section.items.push_back({state == MeetingIs::held     ? Sign::done
                             : state == MeetingIs::agreed ? Sign::open
                                                          : Sign::dropped,
                             "",
                             near_day(meeting.on, as_of) + where_and_when(meeting),
                             {meeting.note, asked                           ? say("was it held?")
                                            : state == MeetingIs::missed    ? say("did not take place")
                                            : state == MeetingIs::cancelled ? say("cancelled")
                                                                            : ""}});
  }
  return section;
}

std::string next_command(const CourseStatus& status, const std::vector<Gap>& gaps) {
  if (gaps.empty()) return {};
  const auto& id = status.course.id;
  switch (gaps.front().what) {
  case Gap::What::no_actor: return say("Next: cti handover actor {} NAME --role TEXT --takes-over TEXT", id);
  case Gap::What::not_accepted:
    return say("Next: cti handover actor {} {} --accepted DAY", id, shell_word(gaps.front().about));
  case Gap::What::no_talk: return say("Next: cti handover talk {} {} --on DAY", id, shell_word(gaps.front().about));
  case Gap::What::no_meeting: return say("Next: cti handover meeting {} --on DAY --with TEXT", id);
  case Gap::What::not_confirmed:
    return say("Next: cti handover meeting {} --on {} (it was held), or with --missed", id, iso(*gaps.front().by));
  case Gap::What::no_goal: return say("Next: cti handover goal {} TEXT", id);
  case Gap::What::no_giver:
    return say("Next: cti handover support {} {} --by NAME", id, shell_word(gaps.front().about));
  case Gap::What::not_applied:
  case Gap::What::no_start:
  case Gap::What::waits_too_long:
  case Gap::What::starts_too_late:
    return say("Next: cti handover further {} {} --applied DAY --starts DAY", id, shell_word(gaps.front().about));
  case Gap::What::no_responsible: return say("Next: cti handover responsible {} citizen", id);
  case Gap::What::not_informed_again: return say("Next: cti handover decline {} --informed-again DAY", id);
  }
  return {};
}

} // namespace

std::string gap_text(const Gap& gap) {
  switch (gap.what) {
  case Gap::What::no_actor: return say("nobody named who takes over");
  case Gap::What::not_accepted: return say("{} has not said yes", gap.about);
  case Gap::What::no_talk: return say("no handover talk with {}", gap.about);
  case Gap::What::no_meeting: return say("no network meeting held or agreed in time");
  case Gap::What::not_confirmed: return say("network meeting: was it held?");
  case Gap::What::no_goal: return say("no long-term goal");
  case Gap::What::no_giver: return say("nobody named for: {}", gap.about);
  case Gap::What::not_applied: return say("{} not applied for", gap.cited);
  case Gap::What::no_start: return say("{} applied for, but it has no first day", gap.cited);
  case Gap::What::waits_too_long: return say("{} applied for, but the waiting time passes the end", gap.cited);
  case Gap::What::starts_too_late: return say("{} starts after the end", gap.cited);
  case Gap::What::no_responsible: return say("nobody responsible for the time after");
  case Gap::What::not_informed_again: return say("no network wanted: not told again what the course is for");
  }
  return {};
}

Page handover_page(const HandoverReport& report) {
  const auto& course = report.status;
  const auto as_of = report.frame.as_of;
  const Handover handover = course.course.handover.value_or(Handover{});
  Page page{course.course.id + " · " + say("handover") + " · " + state_text(course.state), full_day(as_of)};
  page.sections.push_back(deadlines(course));
  if (is_active(course.state)) page.sections.push_back(missing(course, as_of));
  PageSection responsible{"", say("Responsible for the time after")};
  if (!handover.responsible.empty()) responsible.lines.push_back(who_text(course.course, handover.responsible));
  for (auto section : {helpers(course.course, handover, as_of), std::move(responsible),
                       long_term(say("Long-term goals"), handover.goals, course.course),
                       long_term(say("Support still needed"), handover.support, course.course),
                       further(handover, course, as_of), meetings(course.course, handover, as_of)})
    if (!section.empty()) page.sections.push_back(std::move(section));
  if (const auto next = next_command(course, handover_gaps(course)); !next.empty() && phase_of(course.state))
    page.next.push_back(next);
  return page;
}

} // namespace cti::view
