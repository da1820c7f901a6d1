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
  for (const auto& trial : step.tried) item.details.push_back(tried_text(trial, as_of));
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

PageSection wishes(const Plan& plan, Day as_of) {
  PageSection section{"", say("Dreams and wishes")};
  for (const auto& wish : plan.wishes) section.items.push_back({Sign::none, "", wish.text, {past_day(wish.on, as_of)}});
  return section;
}

std::string citizens_text(const Assessment& said, Day as_of) {
  std::string text = said.need;
  if (!said.resource.empty()) text += (text.empty() ? "" : " · ") + say("to build on: {}", said.resource);
  return text + " (" + past_day(said.on, as_of) + ")";
}

/// Nothing on the citizen's page while it is not shared.
std::string workers_text(const Assessment& said, Day as_of, PlanFor whom) {
  if (said.worker_view.empty() || (whom == PlanFor::citizen && !said.shared)) return {};
  const auto text = say("as the worker sees it: {}", said.worker_view) + " (" + past_day(said.on, as_of);
  return text + (said.shared ? "" : ", " + say("not shared")) + ")";
}

/// What is said of a theme: the newest of the citizen's words and the newest view, or all of them in order.
std::vector<std::string> said_of(const Plan& plan, const Theme& theme, const PlanReport& report, PlanFor whom) {
  const auto as_of = report.frame.as_of;
  std::vector<std::string> citizens, workers, all;
  for (const auto* said : assessments_of(plan, theme.id)) {
    if (is_citizens(*said)) all.push_back(citizens.emplace_back(citizens_text(*said, as_of)));
    if (auto view = workers_text(*said, as_of, whom); !view.empty()) all.push_back(workers.emplace_back(view));
  }
  if (report.earlier) return all;
  std::vector<std::string> newest;
  for (const auto* from : {&citizens, &workers})
    if (!from->empty()) newest.push_back(from->back());
  const auto earlier = static_cast<long>(all.size() - newest.size());
  if (earlier > 0 && whom == PlanFor::worker)
    newest.back() += " · " + say_count("{} earlier: --earlier", "{} earlier: --earlier", earlier);
  return newest;
}

PageSection assessed(const Plan& plan, const PlanReport& report, PlanFor whom) {
  PageSection section{"", say("How things are")};
  const auto& definitions = report.status.method->definitions;
  for (const auto& theme : definitions.themes)
    for (const auto& said : said_of(plan, theme, report, whom))
      section.facts.push_back({theme.label.in(spoken()), said});
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

/// Of a plan as it was: what a file does not keep a day of stands as it does today.
PageSection as_it_was(const PlanReport& report) {
  if (!report.shift) return {};
  return {
      .lines = {say("The plan as it was on {}, at the shift to phase {}.", full_day(report.frame.as_of), *report.shift),
                say("Goals, steps and wording that were changed since stand as they are today.")}};
}

} // namespace

std::string result_text(Result result) {
  switch (result) {
  case Result::works: return say("it works");
  case Result::adjust: return say("to be adjusted");
  case Result::stop: return say("to be stopped");
  }
  return {};
}

std::string tried_text(const Trial& trial, Day as_of) {
  const auto text = say("tried {}: {}", past_day(trial.on, as_of), result_text(trial.result));
  return trial.note.empty() ? text : text + ", " + trial.note;
}

std::string theme_text(const std::string& id, const Definitions& definitions) {
  const auto* theme = theme_named(definitions, id);
  return theme ? theme->label.in(spoken()) : id;
}

std::string themes_text(const std::vector<const Theme*>& themes) {
  std::string text;
  for (const auto* theme : themes) text.append(text.empty() ? "" : ", ").append(theme->label.in(spoken()));
  return text;
}

Page plan_page(const PlanReport& report, PlanFor whom) {
  const auto& course = report.status;
  const auto as_of = report.frame.as_of;
  const Plan plan = course.course.plan.value_or(Plan{});
  Page page{course.course.id + " · " + say("plan") + " · " + state_text(course.state), full_day(as_of)};
  if (auto picture = course_picture(course)) page.picture = std::move(*picture);
  if (auto past = as_it_was(report); !past.empty()) page.sections.push_back(std::move(past));
  if (plan.focus.empty()) page.sections.push_back({.lines = {say("No focus area chosen yet.")}});
  for (const auto priority : {Priority::now, Priority::later, Priority::after})
    for (const auto& focus : plan.focus)
      if (!focus.done && !focus.dropped && focus.priority.value_or(Priority::now) == priority)
        page.sections.push_back(focus_section(focus, course));
  for (auto section : {wishes(plan, as_of), ended_areas(plan, as_of), ratings_section(plan, report.measures, course),
                       assessed(plan, report, whom), evaluations(plan, as_of), other_plans(plan)})
    if (!section.empty()) page.sections.push_back(std::move(section));
  for (auto& section : agreed_sections(course)) page.sections.push_back(std::move(section));
  if (const auto next = next_command(course, plan); !next.empty() && phase_of(course.state) && !report.shift)
    page.next.push_back(next);
  return page;
}

} // namespace cti::view
