// cti phase follow-up: whether support goes on, where the legal basis sets no end.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/follow_ups.hpp"
#include "cti/view/words.hpp"
#include "phase.hpp"

#include <algorithm>

namespace cti::app {
namespace {

using view::full_day;
using view::say;

constexpr auto a_decision = a_word<Decision>(N_("WHAT"));

struct DecideAtFollowUp {
  static constexpr CommandWords words{"follow-up", N_("Whether support goes on, where the legal basis sets no end"),
                                      "cti phase follow-up b-1042 --decision continues --until 2028-03-01"};
  std::string id, note;
  std::optional<Decision> decision;
  std::optional<Day> until, on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.option("--decision", decision, a_decision, N_("continues or ends"));
    take.option("--until", until, a_day, N_("the day of the next follow-up, where support continues"));
    take.option("--on", on, a_day, N_("the day of the decision (else today)"));
    take.option("--note", note, a_note, N_("a note; - reads it from standard input"));
  }

  int act(Run& run) const {
    const auto what = given("--decision", decision);
    if (!what) return fail(run, what.error());
    const Decided decided{on.value_or(run.today), *what, until, note,
                          recorded_later(on.value_or(run.today), run.today)};
    if (const auto wrong = mistake_in(decided)) return fail(run, *wrong);
    const auto make = [&](const Case& found) -> Expected<Course> {
      auto course = still_open(found);
      if (course) put(*course, decided);
      return course;
    };
    return change_course(run, id, make, [&](const Changed& changed) { return done(changed, decided); });
  }

private:
  static std::optional<Error> mistake_in(const Decided& decided) {
    const bool continues = decided.decision == Decision::continues;
    if (continues && !decided.until) return missing("--until", {N_("on which day is it looked at again? --until DAY")});
    if (!continues && decided.until)
      return Error{Kind::usage,
                   {N_("support that ends has no next follow-up")},
                   {N_("leave --until out, or say --decision continues")}};
    if (decided.until && *decided.until <= decided.on)
      return Error{
          Kind::usage,
          {N_("the next follow-up, {}, does not lie after the decision on {}"), {iso(*decided.until), iso(decided.on)}},
          {N_("--until is the day on which it is looked at again")}};
    return std::nullopt;
  }

  // A day has one decision: said again, it takes the other's place, whose note stays.
  static void put(Course& course, const Decided& decided) {
    const auto known = std::ranges::find(course.follow_ups, decided.on, &Decided::on);
    if (known == course.follow_ups.end()) {
      course.follow_ups.push_back(decided);
      return;
    }
    known->decision = decided.decision, known->until = decided.until;
    if (!decided.note.empty()) known->note = decided.note;
  }

  static std::string done(const Changed& changed, const Decided& decided) {
    const auto day = full_day(decided.on);
    if (decided.decision == Decision::ends)
      return headline(changed, say("follow-up {}: support ends", day)) + "  " +
             say("when it has: cti phase close {} --outcome completed", changed.now.course.id) + "\n";
    return headline(changed, say("follow-up {}: support continues", day)) + "  " +
           say("next follow-up {}", full_day(*decided.until)) + "\n";
  }
};

} // namespace

void add_phase_follow_up(Command& phase) { phase.add<DecideAtFollowUp>(); }

} // namespace cti::app
