// cti plan wish: what the citizen dreams of and wishes for.

#include "cti/view/words.hpp"
#include "plan.hpp"

#include <algorithm>

namespace cti::app {
namespace {

struct KeepWish {
  static constexpr CommandWords words{"wish", N_("Write down what the citizen dreams of or wishes for"),
                                      N_("cti plan wish b-1042 \"A dog, and somebody to walk it with\"")};
  std::string id, text;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(text, a_note, N_("in the citizen's words; - reads it from standard input"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    const Wish wish{on.value_or(run.today), text};
    return change_plan(run, id, [&](Plan& plan, const Course&, const Method&) -> Expected<std::string> {
      if (std::ranges::find(plan.wishes, wish) == plan.wishes.end()) plan.wishes.push_back(wish);
      return view::say("wish from {}", view::full_day(wish.on)) + "\n  " + view::safe(text);
    });
  }
};

} // namespace

void add_plan_wish(Command& plan) { plan.add<KeepWish>(); }

} // namespace cti::app
