// cti phase grant: the support was granted, or granted anew.

#include "app/command_line/value_kinds.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day, view::say;

struct GrantSupport {
  static constexpr CommandWords words{"grant", N_("Put on record that the support was granted, or granted anew"),
                                      "cti phase grant b-1042 --by 'the council' --from 2026-12-01 --until 2027-08-31"};
  std::string id, by;
  std::optional<Day> on, from, until;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--on", on, a_day, N_("the day of the decision (else today)"));
    take.option("--by", by, a_text, N_("who decided"));
    take.option("--from", from, a_day, N_("first day that is granted"));
    take.option("--until", until, a_day, N_("last day that is granted (else it has no end)"));
  }

  int act(Run& run) const {
    Grant grant;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = still_open(found);
      if (!course) return course;
      grant = put(*course, run.today);
      if (auto mistake = ends_before_it_begins(grant.from, grant.until)) return failed(*mistake);
      return course;
    };
    return change_course(run, id, make, [&](const Changed& changed) { return done(changed, grant); });
  }

private:
  // A decision of the same day is the same one, and what was not known of it is added.
  Grant put(Course& course, Day today) const {
    const Day day = on.value_or(today);
    auto known = std::ranges::find(course.grants, day, &Grant::on);
    if (known == course.grants.end())
      known = course.grants.insert(known, {day, "", {}, {}, recorded_later(day, today)});
    if (!by.empty()) known->by = by;
    if (from) known->from = from;
    if (until) known->until = until;
    return *known;
  }

  static std::string done(const Changed& changed, const Grant& grant) {
    auto text = headline(changed, say("granted, decided {}", full_day(grant.on)) +
                                      (grant.by.empty() ? "" : " (" + grant.by + ")"));
    if (grant.from) text += "  " + say("first day {}", full_day(*grant.from)) + "\n";
    if (grant.until) text += "  " + say("last day {}", full_day(*grant.until)) + "\n";
    const auto granted = granted_until(changed.now.course);
    if (granted && changed.now.line && *granted < changed.now.line->last_day)
      text += "  " +
              say("before the course ends, {}; cti due asks for more in time", full_day(changed.now.line->last_day)) +
              "\n";
    return text;
  }
};

} // namespace

void add_phase_grant(Command& phase) { phase.add<GrantSupport>(); }

} // namespace cti::app
