// cti phase close: the course has ended.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/view/checklist.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

namespace cti::app {
namespace {

using view::say;

Expected<Outcome> read_outcome(const std::string& text, const Reading&) {
  if (const auto outcome = meant<Outcome>(word_meant(text, words_of<Outcome>()))) return *outcome;
  return failed({Kind::usage, {N_("no outcome is called '{}'"), {text}}, words_that_fit(text, words_of<Outcome>())});
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
  std::string reason, note, achieved, new_goals, learned;
  std::optional<Day> on;
  std::optional<Outcome> outcome;

  void options(Options& take) {
    take.value(courses, a_course_asked, N_("the course, or several; see: man cti-query"));
    take.option("--on", on, a_day, N_("the day (else today)"));
    take.option("--outcome", outcome, an_outcome, N_("completed, ended-early or restarted"));
    take.option("--reason", reason, a_reason, N_("why it ended early or was restarted"));
    take.option("--achieved", achieved, a_note, N_("what was achieved; - reads it from standard input"));
    take.option("--new-goals", new_goals, a_note, N_("the goals and dreams that go on; or -"));
    take.option("--learned", learned, a_note, N_("what was learned from the course; or -"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    std::string before;
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = found.course;
      before.clear(); // of each course anew
      if (course.closed && looks_back() && !outcome && !on && reason.empty() && note.empty()) {
        before = look_back(*course.closed); // what they saw together may be written down later
        return course;
      }
      if (course.closed) // to send on to a new course would lead back to here
        return failed({Kind::usage,
                       {N_("{} was closed on {}"), {course.id, iso(course.closed->on)}},
                       {N_("correct the day or the outcome in its file: cti edit {}"), {course.id}}});
      const auto how = given("--outcome", outcome);
      if (!how) return failed(how.error());
      const Day last = on.value_or(run.today);
      course.closed = Closing{last, *how, reason, note, recorded_later(last, run.today)};
      look_back(*course.closed);
      return course;
    };
    return change_courses(run, courses, make,
                          [&](const Changed& changed) { return closed(changed, run.look) + before; });
  }

private:
  bool looks_back() const { return !achieved.empty() || !new_goals.empty() || !learned.empty(); }

  /// What was said before in the place of each, as lines.
  std::string look_back(Closing& closing) const {
    std::string before;
    for (const auto& [now, field] :
         {std::pair{&achieved, &closing.achieved}, {&new_goals, &closing.new_goals}, {&learned, &closing.learned}})
      if (!now->empty())
        if (const auto said = said_before(std::exchange(*field, *now), *now); !said.empty())
          before += said.substr(1) + "\n"; // its line end comes behind it
    return before;
  }

  std::string closed(const Changed& changed, const view::Look& look) const {
    const auto& now = changed.now;
    const auto& closing = *now.course.closed;
    auto text = headline(changed, say("closed {}", view::full_day(closing.on)));
    // What is still open is of no use to a course that begins anew, or never began.
    if (outcome && closing.outcome != Outcome::restarted && !closed_before_start(now.course))
      text += open_items(now, Stage::closing, look);
    if (outcome == Outcome::restarted) text += say("The new course: cti new NEW-ID --after {}", now.course.id) + "\n";
    if (outcome == Outcome::completed && !looks_back())
      text += "  " + say("What you saw when you looked back: cti phase close {} --achieved TEXT", now.course.id) + "\n";
    return text + view::sections_text(view::closing_sections(now, changed.measures), look);
  }
};

} // namespace

void add_phase_close(Command& phase) { phase.add<ClosePhase>(); }

} // namespace cti::app
