// cti phase intensify: more support than the phase asks for, for a time and a reason.

#include "app/command_line/value_kinds.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day, view::say;

struct IntensifySupport {
  static constexpr CommandWords words{
      "intensify", N_("More support than the phase asks for, for a time and a reason"),
      "cti phase intensify b-1042 --from 2027-03-01 --until 2027-03-21 --reason 'two jobs at once'"};
  std::string id, reason;
  std::optional<Day> from, until;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--from", from, a_day, N_("first day (else today)"));
    take.option("--until", until, a_day, N_("last day (else it goes on)"));
    take.option("--reason", reason, a_text, N_("why, kept in the file"));
  }

  int act(Run& run) const {
    Intensified said;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = still_open(found);
      if (!course) return course;
      said = put_into(*course, run.today);
      if (auto mistake = ends_before_it_begins(said.from, said.until)) return failed(*mistake);
      return course;
    };
    return change_course(run, id, make, [&](const Changed& changed) {
      return headline(changed, said.until ? say("support intensified from {} until {}", full_day(said.from),
                                                full_day(*said.until))
                                          : say("support intensified from {} on", full_day(said.from))) +
             (said.until
                  ? ""
                  : "  " + say("When it has ended: cti phase intensify {} --until DAY", changed.now.course.id) + "\n");
    });
  }

private:
  // Without a first day, the one that goes on is meant.
  Intensified put_into(Course& course, Day today) const {
    auto& all = course.intensified;
    auto meant =
        std::ranges::find_if(all, [&](const Intensified& days) { return from ? days.from == *from : !days.until; });
    if (meant == all.end()) {
      const Day first = from.value_or(today);
      meant = all.insert(meant, {first, {}, "", recorded_later(first, today)});
    }
    if (until) meant->until = until;
    if (!reason.empty()) meant->reason = reason;
    return *meant;
  }
};

} // namespace

void add_phase_intensify(Command& phase) { phase.add<IntensifySupport>(); }

} // namespace cti::app
