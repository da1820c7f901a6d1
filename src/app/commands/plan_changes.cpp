// What happens to a plan: assess, focus, goal, subgoal, activity, done, drop, evaluate, link.

#include "plan_changes.hpp"

#include "app/editing/edit_course.hpp"
#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "reports.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::safe;
using view::say;

/// What becomes of a plan, and the line that says so.
using PlanChange = std::function<Expected<std::string>(Plan&, const Course&)>;

int change_plan(Cli& cli, const PlanSaid& said, const PlanChange& change) {
  std::string words;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    Plan plan = course.plan.value_or(Plan{});
    const auto done = change(plan, course);
    if (!done) return failed(done.error());
    words = *done;
    course.plan = std::move(plan);
    return course;
  };
  return change_course(
      cli, said.id, make, [&](const Changed& changed) { return changed.now.course.id + " · " + words + "\n"; },
      [&](const Changed& changed) {
        return view::plan_json({{cli.shell().today}, changed.now});
      });
}

Error missing(const char* option, const Message& hint) { return {Kind::usage, {N_("{} is missing"), {option}}, hint}; }

std::string part_words(const std::string& id, const std::string& text) { return safe(id) + "  " + safe(text); }

int add_step(Cli& cli, const PlanSaid& said, const char* letter, std::vector<Step> Focus::*steps) {
  const auto by = cli.day_if_given(said.by);
  if (!by) return fail(cli.shell(), by.error());
  return change_plan(cli, said, [&](Plan& plan, const Course& course) -> Expected<std::string> {
    const auto focus = focus_named(plan, said.part, course.id);
    if (!focus) return failed(focus.error());
    auto& list = (*focus)->*steps;
    list.push_back({next_id(list, (*focus)->id + "." + letter), said.text, said.who, said.contact, *by, {}, {}, {}});
    return part_words(list.back().id, said.text) + (*by ? "  " + say("due {}", full_day(**by)) : "");
  });
}

/// Since when a part is done or dropped, and what is to be said of it where it was so before.
struct Ended {
  Day on;
  std::string before{};
};

// Ends a part, or says why that cannot be: what has ended is not ended a second time in another way.
template <class Part>
Expected<Ended> end_part(Part& part, const std::string& id, std::optional<Day> Part::*how, Day on, bool day_given,
                         const std::string& reason) {
  const auto before = part.done ? part.done : part.dropped;
  if (before && !(part.*how))
    return failed({Kind::usage,
                   {part.done ? N_("'{}' was done on {}") : N_("'{}' was dropped on {}"), {id, iso(*before)}},
                   {N_("take that out of the file first, if it is wrong")}});
  Ended ended{before && !day_given ? *before : on};
  if (!reason.empty()) ended.before = said_before(std::exchange(part.reason, reason), reason);
  if (before && !day_given) ended.before += first_day_stays();
  part.*how = ended.on;
  return ended;
}

int end_parts(Cli& cli, const PlanSaid& said, bool as_done) {
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  return change_plan(cli, said, [&](Plan& plan, const Course& course) -> Expected<std::string> {
    std::string words;
    for (const auto& id : said.parts) {
      const auto part = part_named(plan, id, course.id);
      if (!part) return failed(part.error());
      const auto ended = part->step ? end_part(*part->step, id, as_done ? &Step::done : &Step::dropped, *on,
                                               !said.on.empty(), said.reason)
                                    : end_part(*part->focus, id, as_done ? &Focus::done : &Focus::dropped, *on,
                                               !said.on.empty(), said.reason);
      if (!ended) return failed(ended.error());
      const auto what =
          (as_done ? say("done {}", full_day(ended->on)) : say("dropped {}", full_day(ended->on))) + ended->before;
      words += (words.empty() ? "" : "\n" + std::string(view::width(course.id) + 3, ' ')) +
               part_words(id, part->step ? part->step->text : part->focus->text) + "  " + what;
    }
    return words;
  });
}

} // namespace

int assess_theme(Cli& cli, const PlanSaid& said) {
  const auto theme = value_of<Theme>("THEME", said.theme);
  if (!theme) return fail(cli.shell(), theme.error());
  if (said.need.empty() && said.resource.empty())
    return fail(
        cli.shell(),
        missing("--need",
                {N_("say what is needed (--need TEXT), what there is to build on (--resource TEXT), or both")}));
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  return change_plan(cli, said, [&](Plan& plan, const Course&) -> Expected<std::string> {
    const Assessment assessment{*theme, *on, said.need, said.resource};
    if (std::ranges::find(plan.assessment, assessment) == plan.assessment.end()) plan.assessment.push_back(assessment);
    const auto earlier = assessments_of(plan, *theme).size() - 1;
    auto words = say("{} assessed {}", view::theme_text(*theme), full_day(*on));
    if (earlier)
      words += ", " + view::say_count("after {} earlier assessment", "after {} earlier assessments",
                                      static_cast<long>(earlier));
    const auto dark = themes_not_lit(plan);
    auto still =
        view::wrapped(dark.empty() ? say("every theme is lit") : say("not lit yet: {}", view::themes_text(dark)), 2,
                      cli.shell().look);
    still.pop_back(); // the line end comes with the rest
    return words + "\n" + still;
  });
}

int choose_focus(Cli& cli, const PlanSaid& said) {
  const auto theme = value_of<Theme>("THEME", said.theme);
  if (!theme) return fail(cli.shell(), theme.error());
  const auto priority = value_if_given<Priority>("--priority", said.priority);
  if (!priority) return fail(cli.shell(), priority.error());
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  if (!said.replaces.empty() && said.reason.empty())
    return fail(cli.shell(), missing("--reason", {N_("why does it take the place of {}?"), {said.replaces}}));
  return change_plan(cli, said, [&](Plan& plan, const Course& course) -> Expected<std::string> {
    std::string after;
    if (!said.replaces.empty()) {
      const auto old = focus_named(plan, said.replaces, course.id);
      if (!old) return failed(old.error());
      const std::string reason = (*old)->dropped ? "" : said.reason; // one that was dropped before keeps its own
      if (const auto ended = end_part(**old, said.replaces, &Focus::dropped, *on, false, reason); !ended)
        return failed(ended.error());
      after = "\n  " + say("in place of {}, which stays on file as dropped", part_words((*old)->id, (*old)->text));
    }
    if (*priority != Priority::after)
      if (auto full = no_room_for_focus(plan, course.id)) return failed(*full);
    Focus focus{next_id(plan.focus, "f"), *theme, said.text, *priority, *on, {}, {}, {}, {}, {}, {}};
    plan.focus.push_back(focus);
    return part_words(focus.id, focus.text) + "  (" + view::theme_text(*theme) + ")" + after;
  });
}

int set_goal(Cli& cli, const PlanSaid& said) {
  return change_plan(cli, said, [&](Plan& plan, const Course& course) -> Expected<std::string> {
    const auto focus = focus_named(plan, said.part, course.id);
    if (!focus) return failed(focus.error());
    const auto before = std::exchange((*focus)->goal, said.text);
    auto words = part_words((*focus)->id, (*focus)->text) + "\n  " + say("goal: {}", safe(said.text));
    if (!before.empty() && before != said.text) words += "\n  " + say("before: {}", safe(before));
    return words;
  });
}

int add_subgoal(Cli& cli, const PlanSaid& said) { return add_step(cli, said, "s", &Focus::subgoals); }
int add_activity(Cli& cli, const PlanSaid& said) { return add_step(cli, said, "a", &Focus::activities); }

int end_as_done(Cli& cli, const PlanSaid& said) { return end_parts(cli, said, true); }

int end_as_dropped(Cli& cli, const PlanSaid& said) {
  if (said.reason.empty())
    return fail(cli.shell(), missing("--reason", {N_("why is it dropped? It stays on file with the reason")}));
  return end_parts(cli, said, false);
}

int evaluate_plan(Cli& cli, const PlanSaid& said) {
  const auto changed = cli.note(said.changed);
  const auto on = cli.day(said.on);
  if (!on) return fail(cli.shell(), on.error());
  if (said.shift != 0 && !is_phase_shifted_to(said.shift))
    return fail(cli.shell(),
                {Kind::usage, {N_("a shift leads to phase 2 or 3")}, {N_("write --shift 2 or --shift 3")}});
  return change_plan(cli, said, [&](Plan& plan, const Course&) -> Expected<std::string> {
    const Evaluation evaluation{*on, said.shift ? std::optional{said.shift} : std::nullopt, changed};
    const auto same = std::ranges::find_if(
        plan.evaluations, [&](const Evaluation& known) { return known.on == *on && known.shift == evaluation.shift; });
    std::string before;
    if (same == plan.evaluations.end())
      plan.evaluations.push_back(evaluation);
    else if (!changed.empty())
      before = said_before(std::exchange(same->changed, changed), changed);
    return (said.shift ? say("plan evaluated {}, before the shift to phase {}", full_day(*on), said.shift)
                       : say("plan evaluated {}", full_day(*on))) +
           before;
  });
}

int link_plan(Cli& cli, const PlanSaid& said) {
  return change_plan(cli, said, [&](Plan& plan, const Course&) -> Expected<std::string> {
    auto known = std::ranges::find(plan.links, said.part, &Link::plan);
    if (known == plan.links.end()) known = plan.links.insert(known, {said.part, ""});
    if (said.responsible.empty()) return safe(said.part);
    const auto before = std::exchange(known->responsible, said.responsible);
    return safe(said.part) + "  " + say("responsible: {}", safe(said.responsible)) +
           said_before(before, said.responsible);
  });
}

} // namespace cti::app
