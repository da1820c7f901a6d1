// cti phase start: the first day of phase 1.

#include "app/command_line/value_kinds.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <map>

namespace cti::app {
namespace {

struct StartPhase {
  static constexpr CommandWords words{"start", N_("Set or move the first day of phase 1"),
                                      "cti phase start b-1042 --on 2026-12-01"};
  Query courses;
  std::optional<Day> on, change, contact_from;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--contact-from", contact_from, a_day,
                N_("first day of the contact period; alone, phase 1 stays open"));
    take.option("--change", change, a_day, N_("the day of the change itself, e.g. the first working day"));
  }

  int act(Run& run) const {
    std::map<std::string, Course> begun; // by id: a change is tried before it is made
    const auto make = [&](const Case& found) {
      return still_open(found).map([&](Course course) {
        const bool only_contact = contact_from && !on;
        if (on || (!course.start && !only_contact)) course.start = on.value_or(run.today);
        if (contact_from) course.contact_from = contact_from;
        if (change) course.change = change;
        return begun[course.id] = std::move(course);
      });
    };
    const int code = change_courses(run, courses, make, [&](const Changed& changed) { return done(changed, run); });
    if (code == 0)
      for (const auto& [id, course] : begun) question_start(run, course);
    return code;
  }

private:
  std::string done(const Changed& changed, const Run& run) const {
    const auto& [before, now] = std::tie(changed.before.course, changed.now.course);
    std::string text;
    if (contact_from) text += headline(changed, view::say("contact period begins {}", view::full_day(*contact_from)));
    if (!now.start) return text;
    if (!contact_from || on)
      text += headline(changed, view::say("phase 1 begins {}", view::full_day(*now.start)) +
                                    (before.start && !on ? first_day_stays() : ""));
    return text + view::moved_dates(changed.before.line, changed.now.line, run.look);
  }
};

} // namespace

void add_phase_start(Command& phase) { phase.add<StartPhase>(); }

} // namespace cti::app
