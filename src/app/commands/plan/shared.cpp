// What the commands below cti plan share.

#include "app/command_line/words_meant.hpp"
#include "cti/view/plan.hpp"
#include "cti/view/words.hpp"
#include "plan.hpp"

namespace cti::app {

Candidates offer_focus_areas(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    for (const auto& focus : found.course.plan.value_or(Plan{}).focus)
      if (!focus.done && !focus.dropped) all.push_back({focus.id, focus.text});
    return all;
  });
}

Candidates offer_themes(const LineBefore& before) {
  return of_course(before, [](const Case& found) {
    Candidates all;
    for (const auto& theme : found.method->definitions.themes)
      all.push_back({theme.id, theme.label.in(view::spoken())});
    return all;
  });
}

Expected<std::string> theme_said(const std::string& text, const Method& method) {
  auto id = theme_meant(text, method.definitions);
  if (!id.empty()) return id;
  return failed({Kind::usage,
                 {N_("{} cannot be '{}'"), {"THEME", text}},
                 words_that_fit(text, ids_in_order(method.definitions.themes))});
}

int change_plan(Run& run, const std::string& id, const PlanChange& change) {
  std::string words;
  const auto make = [&](const Case& found) -> Expected<Course> {
    auto course = found.course;
    Plan plan = course.plan.value_or(Plan{});
    const auto done = change(plan, course, *found.method);
    if (!done) return failed(done.error());
    words = *done;
    course.plan = std::move(plan);
    return course;
  };
  return change_course(
      run, id, make, [&](const Changed& changed) { return changed.now.course.id + " · " + words + "\n"; },
      [&](const Changed& changed) {
        return view::plan_json({{run.today}, changed.now, changed.measures});
      });
}

std::string part_words(const std::string& id, const std::string& text) {
  return view::safe(id) + "  " + view::safe(text);
}

} // namespace cti::app
