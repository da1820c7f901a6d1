// cti phase referral: the citizen was referred, and waits until a day begins the course.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/waiting.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

using view::say;

struct ReferCitizen {
  static constexpr CommandWords words{"referral", N_("Put on record when and by whom the citizen was referred"),
                                      "cti phase referral b-1042 --on 2026-10-05 --by 'the job centre'"};
  std::string id, by;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--by", by, a_text, N_("who referred"));
  }

  int act(Run& run) const {
    const auto make = [&](const Case& found) {
      return still_open(found).map([&](Course course) {
        if (!course.referred || on)
          put_day(course.referred.emplace(course.referred.value_or(Referral{})), on.value_or(run.today), run.today);
        if (!by.empty()) course.referred->by = by;
        return course;
      });
    };
    return change_course(run, id, make, [&](const Changed& changed) { return done(changed, run); });
  }

private:
  static void put_day(Referral& referral, Day day, Day today) {
    referral.on = day, referral.recorded = recorded_later(day, today);
  }

  std::string done(const Changed& changed, const Run& run) const {
    const auto& before = changed.before.course.referred;
    const auto& now = *changed.now.course.referred;
    const auto day = view::full_day(now.on);
    auto text = headline(changed, (now.by.empty() ? say("referred {}", day) : say("referred {} by {}", day, now.by)) +
                                      (before && !on && by.empty() && now.on != run.today ? first_day_stays() : ""));
    if (before && before->by != now.by) text.insert(text.size() - 1, said_before(before->by, now.by));
    if (days_waited(changed.now))
      text += "  " +
              say("It waits; when the contact period begins: cti phase start {} --contact-from DAY",
                  changed.now.course.id) +
              "\n";
    return text;
  }
};

} // namespace

void add_phase_referral(Command& phase) { phase.add<ReferCitizen>(); }

} // namespace cti::app
