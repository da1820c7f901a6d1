// cti plan subgoal, cti plan activity: steps of a focus area.

#include "app/commands/people/people.hpp"
#include "cti/rules/planning.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

namespace cti::app {
namespace {

/// What both say.
struct NewStep {
  std::string id, part, text, who;
  std::optional<Day> by;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(part, a_focus_area, N_("the focus area, e.g. f1"));
    take.value(text, a_text, N_("what is to be reached or done"));
    take.option("--who", who, anybody, N_("who does it: somebody on file, or in your own words"));
    take.option("--by", by, a_day, N_("by which day"));
  }

  int put(Run& run, const char* letter, std::vector<Step> Focus::*steps, const std::string& contact = {}) const {
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method&) -> Expected<std::string> {
      const auto focus = focus_named(plan, part, course.id);
      if (!focus) return failed(focus.error());
      auto& list = (*focus)->*steps;
      list.push_back({next_id(list, (*focus)->id + "." + letter), text, who, contact, by, {}, {}, {}});
      return part_words(list.back().id, text) + (by ? "  " + view::say("due {}", view::full_day(*by)) : "");
    });
  }
};

struct AddSubgoal : NewStep {
  static constexpr CommandWords words{"subgoal", N_("Add a subgoal to a focus area"),
                                      N_("cti plan subgoal b-1042 f1 \"Knows every debt\" --by 2027-02-01")};

  int act(Run& run) const { return put(run, "s", &Focus::subgoals); }
};

struct AddActivity : NewStep {
  static constexpr CommandWords words{"activity", N_("Add an activity to a focus area"),
                                      N_("cti plan activity b-1042 f1 \"Call the bank\" --who Ole --by +1w")};
  std::string contact;

  void options(Options& take) {
    NewStep::options(take);
    take.option("--contact", contact, a_text, N_("whom to contact, and how"));
  }

  int act(Run& run) const { return put(run, "a", &Focus::activities, contact); }
};

} // namespace

void add_plan_subgoal_and_activity(Command& plan) {
  plan.add<AddSubgoal>();
  plan.add<AddActivity>();
}

} // namespace cti::app
