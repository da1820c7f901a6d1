// cti phase told: the citizen knows what the next shift means.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/shifts.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

using view::say;
using view::say_count;

struct TellOfShift {
  static constexpr CommandWords words{"told", N_("Put on record that the citizen was told what the next shift means"),
                                      "cti phase told b-1042 --on 2027-02-10"};
  Query courses;
  std::string note;
  std::optional<Day> on;
  std::optional<int> to;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--to", to, a_shift, N_("the phase it leads to, 2 or 3 (else the next one)"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    Telling telling{to.value_or(0), on.value_or(run.today), note, {}};
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = found.course;
      telling.on = on.value_or(run.today); // of each course anew
      if (!to) telling.to = shift_ahead(course_status(course, *found.method, run.today), telling.on);
      telling.recorded = recorded_later(telling.on, run.today);
      put_telling(course, telling);
      return course;
    };
    return change_courses(run, courses, make, [&](const Changed& changed) { return done(changed, telling); });
  }

private:
  static std::string done(const Changed& changed, const Telling& telling) {
    const auto& now = changed.now;
    auto text = headline(changed, telling_words(telling.to, telling.on));
    if (const auto told = days_told(now.course, telling.to); told.size() > 1)
      text += "  " +
              say_count("told {0} time: {1}", "told {0} times: {1}", static_cast<long>(told.size()),
                        view::past_days(told, now.day)) +
              "\n";
    if (now.line)
      text += "  " + say("phase {} begins {}", telling.to, view::full_day(now.line->first_day(telling.to))) + "\n";
    const auto list = stage_status(now.course, *now.method, now.line, stage_before(telling.to));
    for (const auto& item : list ? list->items : std::vector<ItemStatus>{})
      if (item.open() && item.item->id == item_of_telling(telling.to))
        text += "  " + say("Tick: cti checklist done {} {}", now.course.id, item.item->id) + "\n";
    return text;
  }
};

} // namespace

void add_phase_told(Command& phase) { phase.add<TellOfShift>(); }

} // namespace cti::app
