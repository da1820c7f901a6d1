// cti handover talk: a handover talk with one actor.

#include "cti/course/people.hpp"
#include "cti/view/words.hpp"
#include "handover.hpp"

#include <algorithm>

namespace cti::app {
namespace {

struct AddTalk {
  static constexpr CommandWords words{"talk", N_("A handover talk with one actor"),
                                      "cti handover talk b-1042 Hanne --on 2027-07-13"};
  std::string id, who, note;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(who, a_person, N_("the actor, by name or id"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    const Day day = on.value_or(run.today);
    return change_handover(run, id, [&](Handover& handover, Course& course, const Method&) -> Expected<std::string> {
      const auto person = person_meant(course, who);
      if (!person) return failed(person.error());
      const bool any_day = !on && note.empty(); // it says no more than that there was one
      auto known = std::ranges::find_if(
          handover.talks, [&](const Talk& talk) { return talk.actor == (*person)->id && (any_day || talk.on == day); });
      const bool again = known != handover.talks.end();
      if (!again) known = handover.talks.insert(known, {(*person)->id, day, note});
      const auto before = note.empty() ? std::string{} : said_before(std::exchange(known->note, note), note);
      return view::say("handover talk with {} {}", view::safe((*person)->name), view::full_day(known->on)) + before +
             (again && any_day ? first_day_stays() : "");
    });
  }
};

} // namespace

void add_handover_talk(Command& handover) { handover.add<AddTalk>(); }

} // namespace cti::app
