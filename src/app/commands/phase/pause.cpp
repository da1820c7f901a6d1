// cti phase pause: days that do not count.

#include "app/command_line/value_kinds.hpp"
#include "cti/strings/folded.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

Candidates offer_reasons(const LineBefore&) { return only_words({pause_reasons.begin(), pause_reasons.end()}); }

// One of the method's own is kept as the word that files use, also where it is typed in Danish.
Expected<std::string> read_pause_reason(const std::string& text, const Reading&) {
  for (const auto reason : pause_reasons)
    for (const auto danish : danish_words(reason))
      if (danish == folded(text)) return std::string{reason};
  return text;
}

constexpr ValueKind<std::string> a_pause_reason{N_("REASON"), read_pause_reason, offer_reasons};

struct PausePhase {
  static constexpr CommandWords words{"pause", N_("Pause: from that day on, days do not count"),
                                      "cti phase pause b-1042 --on 2027-01-11 --reason admission"};
  Query courses;
  std::string reason, note;
  std::optional<Day> on, until;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--reason", reason, a_pause_reason, N_("admission, sentence, treatment, other, or your own word"));
    take.option("--until", until, a_day, N_("the first day back, where it is known"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    const Day from = on.value_or(run.today);
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = still_open(found);
      if (!course) return course;
      if (until && *until <= from)
        return failed({Kind::usage,
                       {N_("a pause from {} until {} has no days"), {iso(from), iso(*until)}},
                       {N_("until is the first day back")}});
      course->pauses.push_back({from, until, reason, note, recorded_later(from, run.today)});
      return course;
    };
    return change_courses(run, courses, make, [&](const Changed& changed) {
      auto text = headline(changed, view::say("paused from {}", view::full_day(from))) +
                  view::moved_dates(changed.before.line, changed.now.line, run.look);
      if (!until) text += view::say("When support resumes: cti phase resume {} --on DAY", changed.now.course.id) + "\n";
      return text;
    });
  }
};

} // namespace

void add_phase_pause(Command& phase) { phase.add<PausePhase>(); }

} // namespace cti::app
