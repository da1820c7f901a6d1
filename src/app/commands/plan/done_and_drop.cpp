// cti plan done, cti plan drop: parts that have ended; they stay on file.

#include "cti/rules/planning.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

namespace cti::app {
namespace {

using view::full_day;
using view::say;

// Focus areas that go on, and their steps that do.
Candidates offer_parts(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    const Plan plan = found.course.plan.value_or(Plan{});
    for (const auto& focus : plan.focus) {
      if (focus.done || focus.dropped) continue;
      all.push_back({focus.id, focus.text});
      for (const auto* steps : {&focus.subgoals, &focus.activities})
        for (const auto& step : *steps)
          if (!step.done && !step.dropped) all.push_back({step.id, step.text});
    }
    return all;
  });
}

constexpr ValueKind<std::string> a_part{N_("PART"), read_text, offer_parts};

/// What both say.
struct EndedParts {
  std::string id;
  std::vector<std::string> parts;
  std::optional<Day> on;

  void options(Options& take) {
    take.value(id, a_course, N_("the course"));
    take.value(parts, a_part, N_("a focus area, subgoal or activity, e.g. f1.a2"));
    take.option("--on", on, a_day, N_("the day (else today)"));
  }

  int end_all(Run& run, const End& end) const {
    return change_plan(run, id, [&](Plan& plan, const Course& course, const Method&) -> Expected<std::string> {
      std::string lines;
      for (const auto& name : parts) {
        const auto part = part_named(plan, name, course.id);
        if (!part) return failed(part.error());
        const auto ended = part->step ? end_part(*part->step, name, end) : end_part(*part->focus, name, end);
        if (!ended) return failed(ended.error());
        const auto what =
            end.how == End::How::done ? say("done {}", full_day(ended->on)) : say("dropped {}", full_day(ended->on));
        lines += (lines.empty() ? "" : "\n" + std::string(view::width(course.id) + 3, ' ')) +
                 part_words(name, part->step ? part->step->text : part->focus->text) + "  " + what + ended->before;
      }
      return lines;
    });
  }
};

struct EndAsDone : EndedParts {
  static constexpr CommandWords words{"done", N_("Mark parts of the plan as done"), "cti plan done b-1042 f1.a2"};

  int act(Run& run) const { return end_all(run, {End::How::done, on, run.today}); }
};

struct DropParts : EndedParts {
  static constexpr CommandWords words{"drop", N_("Drop parts of the plan; they stay on file"),
                                      N_("cti plan drop b-1042 f1.a2 --reason \"no longer wanted\"")};
  std::string reason;

  void options(Options& take) {
    EndedParts::options(take);
    take.option("--reason", reason, a_text, N_("why it is dropped"));
  }

  int act(Run& run) const {
    if (reason.empty())
      return fail(run, missing("--reason", {N_("why is it dropped? It stays on file with the reason")}));
    return end_all(run, {End::How::dropped, on, run.today, reason});
  }
};

} // namespace

void add_plan_done_and_drop(Command& plan) {
  plan.add<EndAsDone>();
  plan.add<DropParts>();
}

} // namespace cti::app
