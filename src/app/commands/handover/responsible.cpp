// cti handover responsible: who carries the time after the course.

#include "cti/view/words.hpp"
#include "handover.hpp"

namespace cti::app {
namespace {

using view::say;

struct PlaceResponsibility {
  static constexpr CommandWords words{"responsible",
                                      N_("Place the responsibility for the time after: the citizen or one actor"),
                                      "cti handover responsible b-1042 citizen"};
  std::string id, who;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(who, person_or_citizen, N_("citizen, or an actor by name or id"));
  }

  int act(Run& run) const {
    return change_handover(run, id, [&](Handover& handover, Course& course, const Method&) -> Expected<std::string> {
      const auto now = giver(course, who);
      if (!now) return failed(now.error());
      const auto before = std::exchange(handover.responsible, *now);
      auto text = say("responsible for the time after: {}", giver_words(course, *now));
      if (!before.empty() && before != *now) text += "\n  " + say("before: {}", giver_words(course, before));
      return text;
    });
  }
};

} // namespace

void add_handover_responsible(Command& handover) { handover.add<PlaceResponsibility>(); }

} // namespace cti::app
