// cti guide: the method step by step, beside a course or of a stage.

#include "cti/view/guide.hpp"

#include "app/command_line/value_kinds.hpp"
#include "app/reports/courses.hpp"
#include "app/reports/print.hpp"
#include "commands.hpp"
#include "cti/rules/checklists.hpp"
#include "cti/view/words.hpp"

namespace cti::app {
namespace {

Candidates offer_courses_and_stages(const LineBefore& before) {
  auto all = offer_words<Stage>(before);
  for (auto& course : offer_courses(before)) all.push_back(std::move(course));
  return all;
}

constexpr ValueKind<std::string> a_course_or_stage{N_("ID-OR-STAGE"), read_text, offer_courses_and_stages};

struct ShowGuide {
  static constexpr CommandWords words{"guide", N_("The method beside the work: what to keep in mind, do and ask now"),
                                      "cti guide b-1042"};
  std::string about;

  void options(Options& take) {
    take.optional_value(about, a_course_or_stage,
                        N_("a course; or contact, phase-1, phase-2 or closing (else all of them)"));
  }

  int act(Run& run) const {
    const auto stage = meant<Stage>(about);
    return about.empty() || stage ? show_stages(run, stage) : show_course(run);
  }

private:
  static int show(Run& run, const view::GuideReport& report) {
    return print(run, {.text = [&] { return view::page_text(view::guide_page(report), run.look); },
                       .json = [&] { return view::guide_json(report); },
                       .md = [&] { return view::page_markdown(view::guide_page(report)); },
                       .html = [&] { return view::page_html(view::guide_page(report)); }});
  }

  static int show_stages(Run& run, std::optional<Stage> only) {
    const auto folder = run.folder();
    if (!folder) return fail(run, folder.error());
    const auto method = method::with_guide(folder->usual_method());
    std::vector<Stage> stages;
    for (const auto& [stage, name] : Words<Stage>::table)
      if (!only || stage == *only) stages.push_back(stage);
    return show(run, {{run.today}, method, stages});
  }

  int show_course(Run& run) const {
    const auto one = one_course(run, about);
    if (!one) return fail(run, one.error());
    const auto& status = one->status;
    if (is_closed(status.state))
      return fail(run, {Kind::usage,
                        {N_("{} is closed: nothing of the method is left to do"), {about}},
                        {N_("see a stage: cti guide closing")}});
    const auto method = method::with_guide(*status.method);
    return show(run, {{run.today}, method, {stage_ahead(status.line, status.day)}, &status});
  }
};

} // namespace

void add_guide(Command& root) { root.add<ShowGuide>(); }

} // namespace cti::app
