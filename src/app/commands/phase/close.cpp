// cti phase close: the course has ended.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/view/checklist.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

using view::say;

Expected<Outcome> read_outcome(const std::string& text, const Reading&) {
  if (const auto outcome = meant<Outcome>(text)) return *outcome;
  return failed({Kind::usage, {N_("no outcome is called '{}'"), {text}}, one_of(text, words_of<Outcome>())});
}

constexpr ValueKind<Outcome> an_outcome{N_("OUTCOME"), read_outcome, offer_words<Outcome>};
constexpr auto a_reason = called(N_("REASON"), a_text);

std::string open_items(const CourseStatus& status, Stage stage, const view::Look& look) {
  for (const auto& list : checklist_status(status.course, *status.method, status.line)) {
    if (list.stage != stage) continue;
    std::string open;
    for (const auto& item : list.items)
      if (item.open()) open += (open.empty() ? "" : ", ") + item.item->id;
    const auto text =
        "  " + say("checklist {}: {} of {}", view::stage_text(stage), list.done, static_cast<int>(list.items.size())) +
        "\n";
    return open.empty() ? text : text + view::wrapped(say("open: {}", open), 4, look);
  }
  return {};
}

struct ClosePhase {
  static constexpr CommandWords words{"close", N_("Close the course"), "cti phase close b-1042 --outcome completed"};
  Query courses;
  std::string reason, note;
  std::optional<Day> on;
  std::optional<Outcome> outcome;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--outcome", outcome, an_outcome, N_("completed, ended-early or restarted"));
    take.option("--reason", reason, a_reason, N_("why it ended early or was restarted"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    const auto how = given("--outcome", outcome);
    if (!how) return fail(run, how.error());
    const Day last = on.value_or(run.today);
    const auto make = [&](const Case& found) -> Expected<Course> {
      if (found.course.closed) // to send on to a new course would lead back to here
        return failed({Kind::usage,
                       {N_("{} was closed on {}"), {found.course.id, iso(found.course.closed->on)}},
                       {N_("correct the day or the outcome in its file: cti edit {}"), {found.course.id}}});
      auto course = found.course;
      course.closed = Closing{last, *how, reason, note, recorded_later(last, run.today)};
      return course;
    };
    return change_courses(run, courses, make, [&](const Changed& changed) {
      auto text = headline(changed, say("closed {}", view::full_day(last)));
      // What is still open is of no use to a course that begins anew, or never began.
      if (*how != Outcome::restarted && !closed_before_start(changed.now.course))
        text += open_items(changed.now, Stage::closing, run.look);
      if (*how == Outcome::restarted)
        text += say("The new course: cti new NEW-ID --after {}", changed.now.course.id) + "\n";
      return text;
    });
  }
};

} // namespace

void add_phase_close(Command& phase) { phase.add<ClosePhase>(); }

} // namespace cti::app
