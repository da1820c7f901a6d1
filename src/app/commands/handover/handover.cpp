// cti handover: the handover plan, with what is missing in it and by when.

#include "handover.hpp"

#include "app/commands/commands.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "cti/view/handover.hpp"

namespace cti::app {
namespace {

struct ShowHandover {
  static constexpr CommandWords words{"handover", N_("The handover: what is missing and by when, who takes over what"),
                                      "cti handover b-1042"};
  std::string id;

  void options(Options& take) { take.optional_value(id, a_course, N_("the course")); }

  int act(Run& run) const {
    const auto one = one_course(run, id);
    if (!one) return fail(run, one.error());
    const view::HandoverReport report{{run.today}, one->status};
    return print(run, {.text = [&] { return view::page_text(view::handover_page(report), run.look); },
                       .json = [&] { return view::handover_json(report); },
                       .md = [&] { return view::page_markdown(view::handover_plan_page(report)); },
                       .html = [&] { return view::page_html(view::handover_plan_page(report)); }});
  }
};

} // namespace

void add_handover(Command& root) {
  auto& handover = root.add<ShowHandover>();
  add_handover_actor(handover);
  add_handover_meeting(handover);
  add_handover_talk(handover);
  add_handover_goal_and_support(handover);
  add_handover_further(handover);
  add_handover_responsible(handover);
  add_handover_decline(handover);
}

} // namespace cti::app
