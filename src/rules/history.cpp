#include "cti/rules/history.hpp"

#include "cti/course/workers.hpp"
#include "cti/rules/known.hpp"
#include "cti/rules/timeline.hpp"

#include <algorithm>
#include <set>

namespace cti {
namespace {

using What = Event::What;

void trial_events(std::vector<Event>& events, const Focus& focus) {
  for (const auto* steps : {&focus.subgoals, &focus.activities})
    for (const auto& step : *steps)
      for (const auto& trial : step.tried)
        events.push_back({What::tried, trial.on, {}, "", step.text, trial.note, 0, {}, {}, trial.result});
}

void plan_events(std::vector<Event>& events, const Plan& plan) {
  for (const auto& wish : plan.wishes) events.push_back({What::wish, wish.on, {}, "", wish.text});
  std::set<Day> rated;
  for (const auto& rating : plan.ratings)
    if (rated.insert(rating.on).second) events.push_back({What::rated, rating.on});
  for (const auto& focus : plan.focus) {
    trial_events(events, focus);
    if (focus.on) events.push_back({What::focus, *focus.on, {}, "", focus.text});
    if (focus.done) events.push_back({What::focus_done, *focus.done, {}, "", focus.text});
    if (focus.dropped) events.push_back({What::focus_dropped, *focus.dropped, {}, "", focus.text, focus.reason});
  }
  for (const auto& evaluation : plan.evaluations)
    events.push_back({What::evaluation, evaluation.on, {}, "", evaluation.changed, "", evaluation.shift.value_or(0)});
}

void handover_events(std::vector<Event>& events, const Handover& handover, Day today) {
  for (const auto& meeting : handover.meetings)
    if (meeting_state(meeting, today) == MeetingIs::held)
      events.push_back({What::meeting, meeting.on, {}, "", meeting.with});
  if (!handover.declined) return;
  const auto& [on, reason, informed_again, changed_mind] = *handover.declined;
  events.push_back({What::declined, on, {}, "", reason});
  if (informed_again) events.push_back({What::informed_again, *informed_again});
  if (changed_mind) events.push_back({What::changed_mind, *changed_mind});
}

Event lasting(What what, Day from, const std::optional<Day>& until, const std::optional<Day>& recorded) {
  Event event{what, from, recorded};
  event.until = until;
  return event;
}

void before_the_start(std::vector<Event>& events, const Course& course) {
  if (const auto& referred = course.referred)
    events.push_back({What::referred, referred->on, referred->recorded, "", referred->by});
  for (const auto& grant : course.grants) {
    events.push_back(lasting(What::granted, grant.on, grant.until, grant.recorded));
    events.back().about = grant.by;
  }
}

void support_events(std::vector<Event>& events, const Course& course) {
  for (const auto& days : course.intensified) {
    events.push_back(lasting(What::intensified, days.from, days.until, days.recorded));
    events.back().about = days.reason;
  }
  for (const auto& one : course.substitutes) {
    events.push_back(lasting(What::substitute, one.from, one.until, one.recorded));
    events.back().about = one.worker, events.back().other = one.reason;
  }
}

void course_events(std::vector<Event>& events, const Course& course) {
  const auto come = [&](What what, const std::optional<Day>& day) {
    if (day && within(course, *day)) events.push_back({what, *day});
  };
  before_the_start(events, course);
  come(What::contact_begins, course.contact_from);
  come(What::change, course.change);
  come(What::start, course.start);
  for (const auto& pause : course.pauses) events.push_back({What::pause, pause.from, pause.recorded, "", pause.reason});
  const Pauses pauses{course};
  for (const auto& one : pauses.breaks()) come(What::resume, one.until);
  for (const auto& telling : course.told)
    events.push_back({What::told, telling.on, telling.recorded, "", telling.note, "", telling.to});
  for (const auto& shift : course.shifts)
    events.push_back({What::shift, shift.on, shift.recorded, "", shift.note, "", shift.to});
  support_events(events, course);
  for (const auto& decided : course.follow_ups)
    events.push_back(
        {What::follow_up, decided.on, decided.recorded, "", decided.note, std::string{word(decided.decision)}});
  const Workers workers(course);
  for (const auto& change : course.worker_changes)
    events.push_back({What::worker, change.on, change.recorded, "", workers.on(change.on), change.from});
  if (course.closed)
    events.push_back({What::closed, course.closed->on, course.closed->recorded, "", course.closed->reason,
                      course.closed->achieved, 0, course.closed->outcome});
}

void agreement_events(std::vector<Event>& events, const std::vector<Agreement>& agreements) {
  for (const auto& agreement : agreements) {
    events.push_back({What::agreed, agreement.on, {}, "", agreement.text});
    if (agreement.ended) events.push_back({What::agreement_ended, *agreement.ended, {}, "", agreement.text});
  }
}

const Course* with_id(const std::vector<Course>& all, const std::string& id) {
  const auto found = std::ranges::find(all, id, &Course::id);
  return found == all.end() ? nullptr : &*found;
}

} // namespace

std::vector<Event> events_of(const Course& whole, Day today) {
  const auto course = known_on(whole, today);
  std::vector<Event> events;
  course_events(events, course);
  agreement_events(events, course.agreements);
  if (course.plan) plan_events(events, *course.plan);
  if (course.handover) handover_events(events, *course.handover, today);
  std::erase_if(events, [&](const Event& event) { return event.on > today; });
  for (auto& event : events) event.course = course.id;
  std::ranges::stable_sort(events, {}, &Event::on);
  return events;
}

std::vector<const Course*> courses_of_citizen(const std::vector<Course>& all, const std::string& id) {
  std::vector<const Course*> chain;
  const auto is_new = [&](const Course* course) { return course && std::ranges::find(chain, course) == chain.end(); };
  for (const Course* at = with_id(all, id); is_new(at); at = with_id(all, at->after)) chain.insert(chain.begin(), at);
  for (bool grew = !chain.empty(); grew;) { // whoever follows the last one, and so on
    grew = false;
    const auto last = chain.back()->id;
    for (const auto& course : all)
      if (course.after == last && is_new(&course)) chain.push_back(&course), grew = true;
  }
  return chain;
}

} // namespace cti
