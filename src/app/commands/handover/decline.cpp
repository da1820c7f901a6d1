// cti handover decline: the citizen wants no network; was told again what the course is for; has come to want one.

#include "cti/view/words.hpp"
#include "handover.hpp"

namespace cti::app {
namespace {

using view::full_day;
using view::say;

struct DeclineNetwork {
  static constexpr CommandWords words{"decline",
                                      N_("Put on record that the citizen wants no network, and what follows"),
                                      N_("cti handover decline b-1042 --reason \"wants to manage alone\"")};
  std::string id, reason;
  std::optional<Day> on, informed_again, changed_mind;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--reason", reason, a_text, N_("why, in the citizen's words"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--informed-again", informed_again, a_day,
                N_("the day the citizen was told again what the course is for, and that it ends"));
    take.option("--changed-mind", changed_mind, a_day, N_("the day from which the citizen wants a network after all"));
  }

  int act(Run& run) const {
    return change_handover(run, id, [&](Handover& handover, Course&, const Method&) -> Expected<std::string> {
      const bool goes_on = handover.declined && (informed_again || changed_mind);
      if (reason.empty() && !goes_on)
        return failed(
            missing("--reason", {N_("a citizen may decline a network; it is accepted, and kept with the reason")}));
      auto text = reason.empty() ? std::string{} : decline(handover, run.today);
      text += put(handover.declined->informed_again, informed_again, N_("told again what the course is for: {}"));
      text += put(handover.declined->changed_mind, changed_mind, N_("a network is wanted after all, from {}"));
      return text.substr(text.find_first_not_of("\n "));
    });
  }

private:
  // Declined once more after a change of mind, it is declined anew; what stood there is told.
  std::string decline(Handover& handover, Day today) const {
    const auto before = handover.declined;
    const bool anew = before && before->changed_mind;
    const bool day_stays = before && !on && !anew;
    handover.declined = Declined{day_stays ? before->on : on.value_or(today), reason,
                                 anew || !before ? std::nullopt : before->informed_again};
    auto text = say("network declined {}: {}", full_day(handover.declined->on), view::safe(reason));
    if (anew)
      text += said_before(
          say("declined {}, wanted after all from {}", full_day(before->on), full_day(*before->changed_mind)), text);
    else if (before)
      text += said_before(before->reason, reason);
    return text + (day_stays ? first_day_stays() : "");
  }

  static std::string put(std::optional<Day>& fact, const std::optional<Day>& said, const char* sentence) {
    if (!said) return {};
    const auto before = std::exchange(fact, said);
    return "\n  " + say(sentence, full_day(*said)) +
           (before ? said_before(full_day(*before), full_day(*said)) : std::string{});
  }
};

} // namespace

void add_handover_decline(Command& handover) { handover.add<DeclineNetwork>(); }

} // namespace cti::app
