// cti handover decline: the citizen wants no network.

#include "cti/view/words.hpp"
#include "handover.hpp"

namespace cti::app {
namespace {

struct DeclineNetwork {
  static constexpr CommandWords words{"decline", N_("Put on record that the citizen wants no network"),
                                      N_("cti handover decline b-1042 --reason \"wants to manage alone\"")};
  std::string id, reason;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--reason", reason, a_text, N_("why, in the citizen's words"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int act(Run& run) const {
    if (reason.empty())
      return fail(
          run, missing("--reason", {N_("a citizen may decline a network; it is accepted, and kept with the reason")}));
    return change_handover(run, id, [&](Handover& handover, Course&) -> Expected<std::string> {
      const auto before = handover.declined;
      const bool day_stays = before && !on;
      handover.declined = Declined{day_stays ? before->on : on.value_or(run.today), reason};
      return view::say("network declined {}: {}", view::full_day(handover.declined->on), view::safe(reason)) +
             (before ? said_before(before->reason, reason) : "") + (day_stays ? first_day_stays() : "");
    });
  }
};

} // namespace

void add_handover_decline(Command& handover) { handover.add<DeclineNetwork>(); }

} // namespace cti::app
