// cti plan assess: one theme, as the citizen sees it.

#include "cti/rules/planning.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::say;

struct AssessTheme {
  static constexpr CommandWords words{
      "assess", N_("Light up one theme, as the citizen sees it"),
      N_("cti plan assess b-1042 finances --need \"debts\" --resource \"pays rent on time\"")};
  std::string id, theme, need, resource, worker_view;
  std::optional<Day> on, shared;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(theme, a_theme, N_("the theme: finances, housing, …; or one of the folder's own"));
    take.option("--need", need, a_text, N_("what is needed"));
    take.option("--resource", resource, a_text, N_("what there is to build on"));
    take.option("--worker-view", worker_view, a_note,
                N_("how you see it yourself; on no page for the citizen until it is shared"));
    take.option("--shared", shared, a_day, N_("the day you told the citizen how you see it"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    if (need.empty() && resource.empty() && worker_view.empty() && !shared)
      return fail(
          run, missing("--need",
                       {N_("say what is needed (--need TEXT), what there is to build on (--resource TEXT), or both")}));
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method& method) -> Expected<std::string> {
      auto meant = theme_said(theme, method);
      if (!meant) return failed(meant.error());
      if (need.empty() && resource.empty() && worker_view.empty()) return share(plan, *meant, method, course.id);
      const Assessment assessment{*meant, on.value_or(run.today), need, resource, worker_view, shared};
      put(plan, assessment);
      return assessed(plan, assessment, method.definitions, run.look);
    });
  }

private:
  /// The worker's view alone goes to what the citizen said of the theme that day, where no view stands there yet.
  static void put(Plan& plan, const Assessment& said) {
    if (std::ranges::find(plan.assessment, said) != plan.assessment.end()) return;
    const bool only_a_view = said.need.empty() && said.resource.empty();
    for (auto& known : plan.assessment)
      if (only_a_view && known.theme == said.theme && known.on == said.on && known.worker_view.empty()) {
        known.worker_view = said.worker_view, known.shared = said.shared;
        return;
      }
    plan.assessment.push_back(said);
  }

  Expected<std::string> share(Plan& plan, const std::string& meant, const Method& method,
                              const std::string& course_id) const {
    const auto name = view::theme_text(meant, method.definitions);
    Assessment* viewed = nullptr;
    for (auto& known : plan.assessment)
      if (known.theme == meant && !known.worker_view.empty() && (!on || known.on == *on))
        if (!viewed || viewed->on <= known.on) viewed = &known;
    if (!viewed)
      return failed({Kind::usage,
                     {N_("the worker's view of {} is not on file"), {name}},
                     {N_("write it down: cti plan assess {} {} --worker-view TEXT"), {course_id, meant}}});
    const auto before = std::exchange(viewed->shared, shared);
    return say("the worker's view of {} shared {}", view::safe(name), view::full_day(*shared)) +
           (before ? said_before(view::full_day(*before), view::full_day(*shared)) : "");
  }

  static std::string assessed(const Plan& plan, const Assessment& now, const Definitions& definitions,
                              const view::Look& look) {
    auto text = say("{} assessed {}", view::safe(view::theme_text(now.theme, definitions)), view::full_day(now.on));
    if (const auto earlier = static_cast<long>(assessments_of(plan, now.theme).size()) - 1)
      text += ", " + view::say_count("after {} earlier assessment", "after {} earlier assessments", earlier);
    const auto dark = themes_not_assessed(plan, definitions);
    auto still = view::wrapped(dark.empty() ? say("every theme is lit")
                                            : say("not lit yet: {}", view::safe(view::themes_text(dark))),
                               2, look);
    still.pop_back(); // the line end comes with the rest
    return text + "\n" + still;
  }
};

} // namespace

void add_plan_assess(Command& plan) { plan.add<AssessTheme>(); }

} // namespace cti::app
