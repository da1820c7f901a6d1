// cti phase start: the first day of phase 1.

#include "app/command_line/value_kinds.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

struct StartPhase {
  static constexpr CommandWords words{"start", N_("Set or move the first day of phase 1"),
                                      "cti phase start b-1042 --on 2026-12-01"};
  std::string id;
  std::optional<Day> on, change;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--change", change, a_day, N_("the day of the change itself, e.g. the first working day"));
  }

  int act(Run& run) const {
    const auto make = [&](const Case& found) {
      return still_open(found).map([&](Course course) {
        if (!course.start || on) course.start = on.value_or(run.today);
        if (change) course.change = change;
        return course;
      });
    };
    return change_course(run, id, make, [&](const Changed& changed) {
      const bool stays = changed.before.course.start && !on;
      return headline(changed, view::say("phase 1 begins {}", view::full_day(*changed.now.course.start)) +
                                   (stays ? first_day_stays() : "")) +
             view::moved_dates(changed.before.line, changed.now.line, run.look);
    });
  }
};

} // namespace

void add_phase_start(Command& phase) { phase.add<StartPhase>(); }

} // namespace cti::app
