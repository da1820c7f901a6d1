// The handover plan as it is handed over: what the citizen wants, who helps with what, who is responsible, what happens
// next. Source: manual p. 33.

#include "cti/course/people.hpp"
#include "cti/view/contact.hpp"
#include "cti/view/handover.hpp"
#include "cti/view/people.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::string name_in_plan(const Course& course, const std::string& who) {
  return who == the_citizen ? say("myself") : name_of(course, who);
}

// Until long-term goals are set, the goals of the plan say best what the citizen wants.
PageSection wishes(const Course& course, const Handover& handover, const Plan& plan) {
  PageSection section{"", say("What I want")};
  for (const auto& goal : handover.goals)
    section.items.push_back({Sign::none, "", goal.text, {name_in_plan(course, goal.by)}});
  if (section.items.empty())
    for (const auto& focus : plan.focus)
      if (!focus.done && !focus.dropped)
        section.items.push_back({Sign::none, "", focus.goal.empty() ? focus.text : focus.goal, {}});
  return section;
}

PageSection helpers(const Course& course, Day as_of) {
  PageSection section{"", say("Who helps me with what")};
  if (declined_network(course)) section.lines.push_back(say("I have chosen to go on without a network."));
  const auto people = people_of_handover(course);
  if (people.empty()) return section;
  section.head = {say("who"), say("with what"), say("agreed")};
  for (const auto* person : people)
    section.rows.push_back(
        {person_text(*person), person->takes_over, person->accepted ? past_day(*person->accepted, as_of) : ""});
  return section;
}

PageSection still_needed(const Course& course, const Handover& handover) {
  PageSection section{"", say("Support I still need")};
  for (const auto& support : handover.support)
    section.items.push_back({Sign::none, "", support.text, {name_in_plan(course, support.by)}});
  return section;
}

PageSection responsible(const Course& course, const Handover& handover) {
  PageSection section{"", say("Who is responsible from here on")};
  if (!handover.responsible.empty()) section.lines.push_back(name_in_plan(course, handover.responsible));
  return section;
}

struct Next {
  std::optional<Day> on;
  std::string what, who;
};

std::vector<Next> further_support(const Handover& handover, const Method& method) {
  std::vector<Next> all;
  for (const auto& support : handover.further) {
    const auto kind = support_cited(support, method);
    if (support.starts)
      all.push_back({support.starts, say("{} begins", kind), ""});
    else if (support.waiting_weeks)
      all.push_back({{}, kind, say_count("waiting time {} week", "waiting time {} weeks", *support.waiting_weeks)});
    else
      all.push_back({{}, kind, support.applied ? say("applied for") : ""});
  }
  return all;
}

std::string meeting_text(const Meeting& meeting) {
  auto text = say("network meeting");
  if (meeting.place) text += " " + place_text(*meeting.place);
  return at_text(text, meeting.at);
}

std::vector<Next> what_comes(const CourseStatus& status, const Handover& handover, const Plan& plan) {
  auto all = further_support(
      handover, *status.method); // it begins where the course ends; nothing else comes in one that is closed
  if (is_closed(status.state)) return all;
  for (const auto& meeting : handover.meetings)
    if (!declined_network(status.course) && meeting.on >= status.day && is_awaited(meeting, status.day))
      all.push_back({meeting.on, meeting_text(meeting), meeting.with});
  for (const auto& focus : plan.focus)
    if (!focus.done && !focus.dropped)
      for (const auto* steps : {&focus.subgoals, &focus.activities})
        for (const auto& step : *steps)
          if (!step.done && !step.dropped)
            all.push_back({step.by, step.text, step.who.empty() ? "" : name_in_plan(status.course, step.who)});
  if (status.line)
    all.push_back({status.line->last_day,
                   status.line->only_followed_up ? say("follow-up: do I still need support?") : say("the course ends"),
                   ""});
  std::ranges::stable_sort(all, [](const Next& a, const Next& b) {
    return a.on && b.on ? *a.on < *b.on : a.on.has_value() && !b.on.has_value();
  });
  return all;
}

PageSection next_steps(const CourseStatus& status, const Handover& handover, const Plan& plan) {
  PageSection section{"", say("What happens next")};
  for (const auto& next : what_comes(status, handover, plan))
    section.rows.push_back({next.on ? near_day(*next.on, status.day) : "", next.what, next.who});
  if (!section.rows.empty()) section.head = {say("when"), say("what"), say("who")};
  return section;
}

std::string period(const CourseStatus& status) {
  if (!status.line) return {};
  const Day first = status.course.contact_from.value_or(status.line->first_day(1));
  const Day last = last_day_within(status.course, *status.line);
  return short_day(std::min(first, last)) + " – " + short_day(last);
}

} // namespace

Page handover_plan_page(const HandoverReport& report) {
  const auto& course = report.status;
  const Handover handover = course.course.handover.value_or(Handover{});
  const Plan plan = course.course.plan.value_or(Plan{});
  Page page{say("Handover plan") + " · " + course.course.id, period(course)};
  if (auto picture = course_picture(course)) page.picture = std::move(*picture);
  for (auto section : {wishes(course.course, handover, plan), helpers(course.course, course.day),
                       still_needed(course.course, handover), responsible(course.course, handover),
                       next_steps(course, handover, plan)})
    if (!section.empty()) page.sections.push_back(std::move(section));
  page.sections.push_back({.lines = {say("As of {}", full_day(course.day))}});
  return page;
}

} // namespace cti::view
