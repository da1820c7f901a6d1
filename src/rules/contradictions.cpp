#include "cti/rules/contradictions.hpp"

#include "contradictions_of_people.hpp"
#include "contradictions_of_phases.hpp"
#include "cti/course/workers.hpp"
#include "cti/rules/follow_ups.hpp"

#include <set>
#include <unordered_set>

namespace cti {
namespace {

using Found = std::vector<Finding>;

std::string number(auto n) { return std::to_string(n); }

// Only the job method says how early phase 1 may begin. Source: manual p. 19.
void early_start(Found& found, const Course& course, const Method& method) {
  if (!course.start || !course.change || !method.earliest_start) return;
  if (begun_before_change(course) <= days{*method.earliest_start}) return;
  found.push_back({Severity::error,
                   {N_("phase 1 begins {}, {} days before the change on {}"),
                    {iso(*course.start), number(begun_before_change(course).count()), iso(*course.change)}},
                   {N_("the {} method lets it begin at most {} days before: {} at the earliest"),
                    {method.id, number(*method.earliest_start), iso(*course.change - days{*method.earliest_start})}},
                   {"start"}});
}

void length_against_legal_basis(Found& found, const Course& course, const Method& method) {
  const auto* basis = legal_basis_of(course, method);
  if (!basis || !course.months || *course.months == basis->months) return;
  found.push_back({Severity::error,
                   {N_("{} months contradict the legal basis: {} gives {} months"),
                    {number(*course.months), basis->citation, number(basis->months)}},
                   {N_("leave the months out; the legal basis decides the length")},
                   {"months"}});
}

void contact_period_after_start(Found& found, const Course& course) {
  if (!course.contact_from || !course.start || *course.contact_from <= *course.start) return;
  found.push_back(
      {Severity::error,
       {N_("the contact period begins {}, after phase 1 on {}"), {iso(*course.contact_from), iso(*course.start)}},
       {N_("the contact period lies before phase 1")},
       {"contact-from"}});
}

void itself_as_predecessor(Found& found, const Course& course) {
  if (course.after.empty() || course.after != course.id) return;
  found.push_back({Severity::error,
                   {N_("{} cannot follow itself"), {course.id}},
                   {N_("name the course that was restarted")},
                   {"after"}});
}

void changes_of_worker_to_nobody_new(Found& found, const Course& course) {
  const Workers workers(course);
  std::set<Day> seen;
  for (std::size_t i = 0; i < course.worker_changes.size(); ++i) {
    const auto& change = course.worker_changes[i];
    const std::vector<std::string> path{"worker-changes", number(i)};
    if (workers.on(change.on) == change.from)
      found.push_back(
          {Severity::error,
           quoting(N_("on {} the course is said to pass from {} to {}"), {iso(change.on), change.from, change.from}),
           {N_("'from' is who had it before; 'worker' is who has it after the last change")},
           path});
    if (!seen.insert(change.on).second)
      found.push_back({Severity::error,
                       {N_("two changes of worker on {}"), {iso(change.on)}},
                       {N_("is one of the two days wrong?")},
                       path});
  }
}

void substitutes_for_themselves(Found& found, const Course& course) {
  const Workers workers(course);
  for (std::size_t i = 0; i < course.substitutes.size(); ++i)
    if (const auto& one = course.substitutes[i]; workers.on(one.from) == one.worker)
      found.push_back({Severity::error,
                       quoting(N_("'{}' is said to stand in for themselves from {}"), {one.worker, iso(one.from)}),
                       {N_("'substitutes' names a colleague who stands in for the worker")},
                       {"substitutes", number(i), "worker"}});
}

// Commands name a part of a plan by its id, so no two parts may have the same.
void ids_twice(Found& found, const Course& course) {
  std::set<std::string> seen;
  const auto look = [&](const auto& list, const std::vector<std::string>& path) {
    for (std::size_t i = 0; i < list.size(); ++i)
      if (!seen.insert(list[i].id).second) {
        auto place = path;
        place.insert(place.end(), {number(i), "id"});
        found.push_back({Severity::error,
                         quoting(N_("the id '{}' is used twice"), {list[i].id}),
                         {N_("give one of them another")},
                         place});
      }
  };
  if (course.plan) {
    look(course.plan->focus, {"plan", "focus"});
    for (std::size_t f = 0; f < course.plan->focus.size(); ++f) {
      look(course.plan->focus[f].subgoals, {"plan", "focus", number(f), "subgoals"});
      look(course.plan->focus[f].activities, {"plan", "focus", number(f), "activities"});
    }
  }
  seen.clear();
  look(course.agreements, {"agreements"});
  seen.clear();
  look(course.people, {"people"});
  if (!course.handover) return;
  look(course.handover->actors, {"handover", "actors"});
  look(course.handover->goals, {"handover", "goals"});
  look(course.handover->support, {"handover", "support"});
}

void closing_without_ground(Found& found, const Course& course, Day today) {
  if (!course.closed) return;
  const auto& closed = *course.closed;
  // Who withdraws before a contact period that was only planned is closed before it.
  const bool began = !course.ticks.empty() || !course.contacts.empty() || !course.shifts.empty();
  if (course.contact_from && closed.on < *course.contact_from && began)
    found.push_back({Severity::error,
                     {N_("closed {}, before the course began on {}"), {iso(closed.on), iso(*course.contact_from)}},
                     {N_("is one of the two days wrong?")},
                     {"closed", "on"}});
  if (course.referred && closed.on < course.referred->on)
    found.push_back(
        {Severity::error,
         {N_("closed {}, before the citizen was referred on {}"), {iso(closed.on), iso(course.referred->on)}},
         {N_("is one of the two days wrong?")},
         {"closed", "on"}});
  if (closed.outcome == Outcome::completed && closed_before_start(course))
    found.push_back({Severity::error,
                     {N_("closed as completed on {}, before phase 1 began"), {iso(closed.on)}},
                     {N_("a citizen who withdraws before the start: --outcome ended-early --reason TEXT")},
                     {"closed", "outcome"}});
  if (closed.on > today)
    found.push_back({Severity::error,
                     {N_("closed {}, which has not come yet"), {iso(closed.on)}},
                     {N_("a course is closed when contact has ended")},
                     {"closed", "on"}});
  if (closed.outcome != Outcome::completed && closed.reason.empty())
    found.push_back({Severity::error,
                     {N_("the outcome {} needs a reason"), {std::string{word(closed.outcome)}}},
                     {N_("say why: --reason TEXT, or 'reason: …' in the file")},
                     {"closed", "outcome"}});
}

void items_at_impossible_days(Found& found, const Course& course, Day today) {
  for (const auto& tick : course.ticks) {
    const Day day = day_of(tick);
    const std::vector<std::string> path{"checklists", std::string{word(tick.stage)}, tick.item};
    if (day > today)
      found.push_back({Severity::error,
                       quoting(N_("'{}' is ticked on {}, which has not come yet"), {tick.item, iso(day)}),
                       {N_("an item is ticked when it has happened")},
                       path});
    if (course.contact_from && day < *course.contact_from)
      found.push_back({Severity::error,
                       quoting(N_("'{}' is ticked on {}, before the contact period began on {}"),
                               {tick.item, iso(day), iso(*course.contact_from)}),
                       {N_("is one of the two days wrong?")},
                       path});
  }
}

// A hash of what a finding says and where, so that a file full of contradictions takes little room.
std::size_t sign_of(const Finding& finding) {
  std::string all = finding.what.text;
  for (const auto* words : {&finding.what.values, &finding.hint.values, &finding.path})
    for (const auto& word : *words) all.append(1, '\0').append(word);
  return std::hash<std::string>{}(all);
}

} // namespace

std::vector<Finding> contradictions(const Course& course, const Method& method, Day today) {
  const auto line = timeline(course, Pauses{course}, length_of(course, method), today);
  Found found;
  length_against_legal_basis(found, course, method);
  itself_as_predecessor(found, course);
  contact_period_after_start(found, course);
  early_start(found, course, method);
  pauses_outside_the_course(found, course, line);
  shifts_out_of_order(found, course, today);
  changes_of_worker_to_nobody_new(found, course);
  substitutes_for_themselves(found, course);
  declined_out_of_order(found, course);
  agreements_out_of_order(found, course);
  closing_without_ground(found, course, today);
  items_at_impossible_days(found, course, today);
  for (auto& finding : days_not_come(course, today)) found.push_back(std::move(finding));
  for (auto& finding : decisions_without_follow_up(course, method)) found.push_back(std::move(finding));
  ids_twice(found, course);
  return found;
}

std::optional<Finding> new_contradiction(const Course& before, const Course& after, const Method& method, Day today) {
  std::unordered_set<std::size_t> old;
  for (const auto& finding : contradictions(before, method, today)) old.insert(sign_of(finding));
  for (const auto& now : contradictions(after, method, today))
    if (!old.contains(sign_of(now))) return now;
  return std::nullopt;
}

} // namespace cti
