#include "cti/rules/warnings.hpp"

#include "cti/course/first_few.hpp"
#include "cti/course/people.hpp"
#include "cti/rules/follow_ups.hpp"
#include "cti/rules/planning.hpp"
#include "cti/rules/shifts.hpp"
#include "cti/strings/nearest.hpp"
#include "cti/strings/shell_word.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace cti {
namespace {

using Found = std::vector<Finding>;

void append(Found& all, Found more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }

/// What in a file shows that an item is done.
struct Evidence {
  std::string_view item;
  const char* missing; ///< said where the item is ticked without it; none where the tick is evidence enough
  const char* there;   ///< said where it is there without the tick
  bool (*found)(const Course&, const Method&, Day today);
  bool (*calls_for_tick)(const Course&, const Method&,
                         Day today){found}; ///< where it takes more than `found` to be noted
};

bool has_plan(const Course& course, const Method&, Day) {
  return course.plan && std::ranges::any_of(course.plan->focus, [](const Focus& focus) { return !focus.goal.empty(); });
}
bool has_focus(const Course& course, const Method&, Day) { return course.plan && !course.plan->focus.empty(); }
bool has_assessment(const Course& course, const Method&, Day) {
  return course.plan && !course.plan->assessment.empty();
}
bool has_contact_agreement(const Course& course, const Method&, Day) {
  return std::ranges::any_of(course.agreements,
                             [](const Agreement& agreement) { return agreement.about == AgreementAbout::contact; });
}
bool has_whole_assessment(const Course& course, const Method& method, Day) {
  return course.plan && themes_not_assessed(*course.plan, method.definitions).empty();
}
bool has_talks(const Course& course, const Method&, Day) { return course.handover && !course.handover->talks.empty(); }
bool has_meeting(const Course& course, const Method&, Day today) {
  return course.handover && std::ranges::any_of(course.handover->meetings, [&](const Meeting& meeting) {
           return meeting_state(meeting, today) == MeetingIs::held;
         });
}
template <int phase> bool was_told(const Course& course, const Method&, Day) {
  return told_of_shift(course, phase).has_value();
}
bool has_tried_all(const Course& course, const Method&, Day) {
  if (!course.plan) return false;
  const auto at_work = focus_areas_at_work(*course.plan);
  const auto tried = [](const Step& step) { return !step.tried.empty(); };
  const bool some =
      std::ranges::any_of(at_work, [&](const Focus* focus) { return std::ranges::any_of(focus->activities, tried); });
  return some && not_tried_since(*course.plan, Day{}).empty();
}
bool has_looked_back(const Course& course, const Method&, Day) {
  return course.closed && !(course.closed->achieved + course.closed->new_goals + course.closed->learned).empty();
}
bool has_goals(const Course& course, const Method&, Day) { return course.handover && !course.handover->goals.empty(); }
bool has_responsible(const Course& course, const Method&, Day) {
  return course.handover && !course.handover->responsible.empty();
}

constexpr Evidence evidences[] = {
    {"needs-assessed", N_("'{}' is ticked, but the plan holds no assessment"),
     N_("the plan holds an assessment, but '{}' is not ticked"), has_assessment, has_whole_assessment},
    {"contact-agreed", nullptr, N_("an agreement on contact is on file, but '{}' is not ticked"),
     has_contact_agreement},
    {"focus-chosen", N_("'{}' is ticked, but the plan holds no focus area"),
     N_("the plan holds a focus area, but '{}' is not ticked"), has_focus},
    {"plan-made", N_("'{}' is ticked, but the plan holds no goal"), N_("the plan holds a goal, but '{}' is not ticked"),
     has_plan},
    {"shift-told", nullptr, N_("the citizen was told of the shift, but '{}' is not ticked"), was_told<2>},
    {"shift-agreed", nullptr, N_("the citizen was told of the shift, but '{}' is not ticked"), was_told<3>},
    {"activities-evaluated", nullptr, N_("what came of every activity is written down, but '{}' is not ticked"),
     has_tried_all},
    {"course-evaluated", nullptr, N_("the two looked back at the course, but '{}' is not ticked"), has_looked_back},
    {"handover-talks", N_("'{}' is ticked, but no handover talk is written down"),
     N_("a handover talk is written down, but '{}' is not ticked"), has_talks},
    {"handover-plan", N_("'{}' is ticked, but the handover holds no long-term goal"),
     N_("the handover holds a long-term goal, but '{}' is not ticked"), has_goals},
    {"long-term-plan", N_("'{}' is ticked, but the handover holds no long-term goal"),
     N_("the handover holds a long-term goal, but '{}' is not ticked"), has_goals},
    {"network-met", N_("'{}' is ticked, but no network meeting is written down"),
     N_("a network meeting is written down, but '{}' is not ticked"), has_meeting},
    {"responsibility-placed", N_("'{}' is ticked, but nobody is named as responsible"),
     N_("somebody is named as responsible, but '{}' is not ticked"), has_responsible},
};

} // namespace

Found ticks_against_evidence(const Course& course, const Method& method, Day today) {
  Found found;
  for (const auto& [stage, item] : items(method))
    for (const auto& evidence : evidences) {
      if (evidence.item != item->id) continue;
      const Tick* tick = tick_of(course, stage, item->id);
      const bool done = tick && std::holds_alternative<Done>(tick->how);
      const std::vector<std::string> path{"checklists", std::string{word(stage)}, item->id};
      if (done && evidence.missing && !evidence.found(course, method, today))
        found.push_back(
            {Severity::warning,
             {evidence.missing, {item->id}},
             {N_("write it down, or open the item again: cti checklist undo {} {}"), {course.id, shell_word(item->id)}},
             path});
      if (!tick && evidence.calls_for_tick(course, method, today))
        found.push_back({Severity::note,
                         {evidence.there, {item->id}},
                         {N_("if it is done: cti checklist done {} {}"), {course.id, shell_word(item->id)}},
                         path});
    }
  return found;
}

Found too_many_focus_areas(const Course& course) {
  if (!course.plan) return {};
  const auto at_work = focus_areas_at_work(*course.plan);
  if (at_work.size() <= most_focus_areas) return {};
  const auto fourth = at_work[most_focus_areas] - course.plan->focus.data();
  return {{Severity::warning,
           {N_("{} focus areas at once; the method works on 1-3"), {std::to_string(at_work.size())}},
           {N_("mark one as done, dropped, or with priority 'after'")},
           {"plan", "focus", std::to_string(fourth)}}};
}

Found work_in_the_contact_period(const Course& course) {
  Found found;
  if (!course.plan) return found;
  for (std::size_t f = 0; f < course.plan->focus.size(); ++f)
    for (std::size_t a = 0; a < course.plan->focus[f].activities.size(); ++a) {
      const auto& activity = course.plan->focus[f].activities[a];
      const auto day = activity.done ? activity.done : activity.by;
      if (!day || (course.start && *day >= *course.start)) continue;
      found.push_back({Severity::warning,
                       quoting(N_("activity {} is dated {}, in the contact period"), {activity.id, iso(*day)}),
                       {N_("before phase 1 there is no other work than making contact")},
                       {"plan", "focus", std::to_string(f), "activities", std::to_string(a)}});
    }
  return found;
}

Found unknown_items(const Course& course, const Method& method) {
  Found found;
  std::map<Stage, std::vector<std::string>> ids;
  std::set<std::pair<Stage, std::string_view>> known;
  for (const auto& [stage, item] : items(method)) ids[stage].push_back(item->id), known.emplace(stage, item->id);
  for (const auto& tick : course.ticks) {
    if (known.contains({tick.stage, tick.item})) continue;
    const auto meant = found.size() < shown_one_by_one ? nearest(tick.item, ids[tick.stage]) : "";
    found.push_back(
        {Severity::warning,
         quoting(N_("the method {} has no item '{}' in this checklist"), {method.id, tick.item}),
         meant.empty() ? Message{N_("it is kept, and counts for nothing")} : Message{N_("did you mean '{}'?"), {meant}},
         {"checklists", std::string{word(tick.stage)}, tick.item}});
  }
  return found;
}

Found unknown_actors(const Course& course) {
  Found found;
  if (!course.handover) return found;
  std::set<std::string_view> ids;
  for (const auto* person : people_of(course)) ids.insert(person->id);
  const auto known = [&](const std::string& id) { return ids.contains(id); };
  const auto& responsible = course.handover->responsible;
  if (!responsible.empty() && responsible != the_citizen && !known(responsible))
    found.push_back({Severity::warning,
                     quoting(N_("no actor has the id '{}'"), {responsible}),
                     {N_("responsible is the citizen ('citizen') or the id of one actor")},
                     {"handover", "responsible"}});
  for (std::size_t i = 0; i < course.handover->talks.size(); ++i)
    if (!known(course.handover->talks[i].actor))
      found.push_back({Severity::warning,
                       quoting(N_("no actor has the id '{}'"), {course.handover->talks[i].actor}),
                       {N_("a talk names the actor that it was held with")},
                       {"handover", "talks", std::to_string(i), "actor"}});
  for (const auto& [key, list] : {std::pair{"goals", &course.handover->goals}, {"support", &course.handover->support}})
    for (std::size_t i = 0; i < list->size(); ++i)
      if (const auto& by = (*list)[i].by; !by.empty() && by != the_citizen && !known(by))
        found.push_back({Severity::warning,
                         quoting(N_("no actor has the id '{}'"), {by}),
                         {N_("'by' names the actor who gives it, by id, or 'citizen'")},
                         {"handover", key, std::to_string(i), "by"}});
  return found;
}

Found warnings(const Course& course, const Method& method, Day today) {
  Found all = unknown_items(course, method);
  append(all, too_many_focus_areas(course));
  append(all, work_in_the_contact_period(course));
  append(all, unknown_actors(course));
  append(all, worker_supported_before(course));
  append(all, agreed_with_unknown_people(course));
  append(all, days_of_the_start(course, today));
  append(all, periods_in_doubt(course, method, today));
  append(all, contacts_outside_the_course(course));
  append(all, days_after_closing(course));
  append(all, contacts_twice(course));
  append(all, contacts_with_strangers(course));
  append(all, contacts_agreed_later(course));
  append(all, follow_ups_without_end(course));
  append(all, start_outside_legal_basis(course, method));
  append(all, meetings_to_come(course, today));
  append(all, ticks_against_evidence(course, method, today));
  return all;
}

} // namespace cti
