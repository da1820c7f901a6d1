#include "cti/view/plan.hpp"
#include "cti/view/agreement.hpp"
#include "cti/view/people.hpp"

#include "cti/strings/shell_word.hpp"

#include "cti/rules/planning.hpp"
#include "cti/view/words.hpp"

namespace cti::view {
namespace {

std::string link_text(const std::string& plan) {
  if (plan == "section-141") return say("§ 141 action plan");
  if (plan == "job-plan") return say("job plan");
  if (plan == "treatment-plan") return say("treatment plan");
  if (plan == "residence-plan") return say("residence plan");
  return plan;
}

template <class Part> std::string ended_text(const Part& part, Day as_of) {
  if (part.done) return say("done {}", past_day(*part.done, as_of));
  if (!part.dropped) return {};
  return part.reason.empty() ? say("dropped {}", past_day(*part.dropped, as_of))
                             : say("dropped {}: {}", past_day(*part.dropped, as_of), part.reason);
}

/// In a course that is closed nothing is due any more.
PageItem step_item(const Step& step, const CourseStatus& status) {
  const auto as_of = status.day;
  PageItem item{step.done ? Sign::done : step.dropped ? Sign::dropped : Sign::open, step.id, step.text, {}};
  if (!step.who.empty()) item.details.push_back(who_text(status.course, step.who));
  if (!step.contact.empty()) item.details.push_back(say("contact: {}", step.contact));
  if (const auto ended = ended_text(step, as_of); !ended.empty())
    item.details.push_back(ended);
  else if (step.by && !is_closed(status.state))
    item.details.push_back(*step.by < as_of ? say("was due {}", near_day(*step.by, as_of))
                                            : say("due {}", near_day(*step.by, as_of)));
  return item;
}

std::string priority_text(const Focus& focus) {
  switch (focus.priority.value_or(Priority::now)) {
  case Priority::now: return say("now");
  case Priority::later: return say("later in the course");
  case Priority::after: return say("after the course");
  }
  return {};
}

PageSection focus_section(const Focus& focus, const CourseStatus& status) {
  PageSection section{focus.id, focus.text,
                      theme_text(focus.theme, status.method->definitions) + " · " + priority_text(focus)};
  if (!focus.goal.empty()) section.facts.push_back({say("goal"), focus.goal});
  for (const auto* steps : {&focus.subgoals, &focus.activities})
    for (const auto& step : *steps) section.items.push_back(step_item(step, status));
  return section;
}

PageSection assessed(const Plan& plan, const CourseStatus& status) {
  PageSection section{"", say("How things are")};
  const auto& definitions = status.method->definitions;
  for (const auto& theme : definitions.themes)
    for (const auto* said : assessments_of(plan, theme.id)) {
      std::string text = said->need;
      if (!said->resource.empty()) text += (text.empty() ? "" : " · ") + say("to build on: {}", said->resource);
      section.facts.push_back({theme.label.in(spoken()), text + " (" + past_day(said->on, status.day) + ")"});
    }
  const auto dark = themes_not_assessed(plan, definitions);
  if (!dark.empty()) section.lines.push_back(say("Not lit yet: {}", themes_text(dark)));
  return section;
}

PageSection ended_areas(const Plan& plan, Day as_of) {
  PageSection section{"", say("Ended focus areas")};
  for (const auto& focus : plan.focus)
    if (focus.done || focus.dropped)
      section.items.push_back(
          {focus.done ? Sign::done : Sign::dropped, focus.id, focus.text, {focus.goal, ended_text(focus, as_of)}});
  return section;
}

PageSection evaluations(const Plan& plan, Day as_of) {
  PageSection section{"", say("Looked at together")};
  for (const auto& evaluation : plan.evaluations) {
    auto when = past_day(evaluation.on, as_of);
    if (evaluation.shift) when += ", " + say("before phase {}", *evaluation.shift);
    section.facts.push_back({when, evaluation.changed});
  }
  return section;
}

PageSection other_plans(const Plan& plan) {
  PageSection section{"", say("Other plans, and who holds them")};
  for (const auto& link : plan.links)
    section.facts.push_back({link_text(link.plan), link.responsible.empty() ? say("nobody named") : link.responsible});
  return section;
}

std::string next_command(const CourseStatus& status, const Plan& plan) {
  const auto& id = status.course.id;
  const auto dark = themes_not_assessed(plan, status.method->definitions);
  if (!dark.empty() && plan.focus.empty())
    return say("Next: cti plan assess {} {} --need TEXT --resource TEXT", id, dark.front()->id);
  if (plan.focus.empty()) return say("Next: cti plan focus {} THEME TEXT", id);
  for (const auto& focus : plan.focus)
    if (!focus.done && !focus.dropped && focus.goal.empty())
      return say("Next: cti plan goal {} {} TEXT", id, shell_word(focus.id));
  for (const auto& focus : plan.focus)
    if (!focus.done && !focus.dropped)
      return say("Next: cti plan activity {} {} TEXT --who NAME --by DAY", id, shell_word(focus.id));
  return {};
}

} // namespace

std::string theme_text(const std::string& id, const Definitions& definitions) {
  const auto* theme = theme_named(definitions, id);
  return theme ? theme->label.in(spoken()) : id;
}

std::string themes_text(const std::vector<const Theme*>& themes) {
  std::string text;
  for (const auto* theme : themes) text.append(text.empty() ? "" : ", ").append(theme->label.in(spoken()));
  return text;
}

Page plan_page(const PlanReport& report) {
  const auto& course = report.status;
  const auto as_of = report.frame.as_of;
  const Plan plan = course.course.plan.value_or(Plan{});
  Page page{course.course.id + " · " + say("plan") + " · " + state_text(course.state), full_day(as_of)};
  if (auto picture = course_picture(course)) page.picture = std::move(*picture);
  if (plan.focus.empty()) page.sections.push_back({.lines = {say("No focus area chosen yet.")}});
  for (const auto priority : {Priority::now, Priority::later, Priority::after})
    for (const auto& focus : plan.focus)
      if (!focus.done && !focus.dropped && focus.priority.value_or(Priority::now) == priority)
        page.sections.push_back(focus_section(focus, course));
  for (auto section : {ended_areas(plan, as_of), assessed(plan, course), evaluations(plan, as_of), other_plans(plan)})
    if (!section.empty()) page.sections.push_back(std::move(section));
  for (auto& section : agreed_sections(course)) page.sections.push_back(std::move(section));
  if (const auto next = next_command(course, plan); !next.empty() && phase_of(course.state)) page.next.push_back(next);
  return page;
}

} // namespace cti::view
