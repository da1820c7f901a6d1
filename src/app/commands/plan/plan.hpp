#pragma once
// The commands below cti plan, and what they share.

#include "app/command_line/command.hpp"
#include "app/command_line/value_kinds.hpp"
#include "app/editing/edit_course.hpp"

namespace cti::app {

void add_plan_wish(Command& plan);
void add_plan_assess(Command& plan);
void add_plan_rate(Command& plan);
void add_plan_focus(Command& plan);
void add_plan_goal(Command& plan);
void add_plan_subgoal_and_activity(Command& plan);
void add_plan_tried(Command& plan);
void add_plan_done_and_drop(Command& plan);
void add_plan_evaluate(Command& plan);
void add_plan_link(Command& plan);

Candidates offer_themes(const LineBefore& before);

/// A theme, by its id or its label; which there are depends on the course.
inline constexpr ValueKind<std::string> a_theme{N_("THEME"), read_text, offer_themes};

/// The id of the theme that a text means, or what to say instead.
Expected<std::string> theme_said(const std::string& text, const Method& method);

Candidates offer_focus_areas(const LineBefore& before);

/// The id of a focus area that goes on.
inline constexpr ValueKind<std::string> a_focus_area{N_("PART"), read_text, offer_focus_areas};

/// What becomes of a plan, and the line that says so.
using PlanChange = std::function<Expected<std::string>(Plan&, const Course&, const Method&)>;

/// Changes the plan of a course, and says so.
int change_plan(Run& run, const std::string& id, const PlanChange& change);

/// "f1  Debts under control", safe for a terminal.
std::string part_words(const std::string& id, const std::string& text);

/// Since when a part is done or dropped, and what is to be said of it where it was so before.
struct Ended {
  Day on;
  std::string before{};
};

/// How a part of a plan ends.
struct End {
  enum class How { done, dropped };
  How how;
  std::optional<Day> on; ///< as it was given, else today
  Day today;
  std::string reason{};
};

/// Ends a focus area or a step, or says why that cannot be: what has ended is not ended a second time in another way.
template <class Part> Expected<Ended> end_part(Part& part, const std::string& id, const End& end) {
  auto& day = end.how == End::How::done ? part.done : part.dropped;
  const auto before = part.done ? part.done : part.dropped;
  if (before && !day)
    return failed({Kind::usage,
                   {part.done ? N_("'{}' was done on {}") : N_("'{}' was dropped on {}"), {id, iso(*before)}},
                   {N_("take that out of the file first, if it is wrong")}});
  Ended ended{end.on.value_or(before.value_or(end.today))};
  if (!end.reason.empty()) ended.before = said_before(std::exchange(part.reason, end.reason), end.reason);
  if (before && !end.on) ended.before += first_day_stays();
  day = ended.on;
  return ended;
}

} // namespace cti::app
