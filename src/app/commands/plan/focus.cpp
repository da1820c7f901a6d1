// cti plan focus: what the citizen wants to work on.

#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

namespace cti::app {
namespace {

constexpr auto a_priority = a_word<Priority>(N_("WHEN"));

struct ChooseFocus {
  static constexpr CommandWords words{"focus", N_("Choose a focus area, at most three at a time"),
                                      N_("cti plan focus b-1042 finances \"Debts under control\"")};
  std::string id, theme, text, replaces, reason;
  std::optional<Priority> priority;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(theme, a_theme, N_("the theme it belongs to"));
    take.value(text, a_text, N_("in the citizen's words"));
    take.option("--priority", priority, a_priority, N_("now, later or after the course"));
    take.option("--replaces", replaces, a_focus_area,
                N_("the focus area whose place it takes; that one is kept as dropped"));
    take.option("--reason", reason, a_text, N_("why it takes the other's place"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    if (!replaces.empty() && reason.empty())
      return fail(run, missing("--reason", {N_("why does it take the place of {}?"), {replaces}}));
    const Day day = on.value_or(run.today);
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method& method) -> Expected<std::string> {
      auto meant = theme_said(theme, method);
      if (!meant) return failed(meant.error());
      auto replaced = replaces.empty() ? Expected<std::string>{} : replace(plan, course.id, day);
      if (!replaced) return replaced;
      if (priority != Priority::after)
        if (auto full = no_room_for_focus(plan, course.id)) return failed(*full);
      Focus focus{next_id(plan.focus, "f"), *meant, text, priority, day, {}, {}, {}, {}, {}, {}};
      plan.focus.push_back(focus);
      return part_words(focus.id, text) + "  (" + view::safe(view::theme_text(*meant, method.definitions)) + ")" +
             *replaced;
    });
  }

private:
  // The other one is dropped; if it was before, it keeps its day and its reason.
  Expected<std::string> replace(Plan& plan, const std::string& course_id, Day day) const {
    const auto old = focus_named(plan, replaces, course_id);
    if (!old) return failed(old.error());
    const End end{End::How::dropped, {}, day, (*old)->dropped ? "" : reason};
    if (const auto ended = end_part(**old, replaces, end); !ended) return failed(ended.error());
    return "\n  " + view::say("in place of {}, which stays on file as dropped", part_words((*old)->id, (*old)->text));
  }
};

} // namespace

void add_plan_focus(Command& plan) { plan.add<ChooseFocus>(); }

} // namespace cti::app
