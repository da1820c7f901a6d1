// Days on which something is said to have happened, and that have not come, or lie after the closing.

#include "cti/rules/contradictions.hpp"
#include "cti/rules/warnings.hpp"

namespace cti {
namespace {

/// Finds what is said to have happened later than on the last day on which it can have.
struct Looker {
  Day last;
  Finding as{}; ///< what to say of it, behind the key and the day
  std::vector<Finding> found{};

  void look(const std::optional<Day>& day, std::vector<std::string> path) {
    if (!day || *day <= last) return;
    auto& finding = found.emplace_back(as);
    finding.what.values.insert(finding.what.values.begin(), {path.back(), iso(*day)});
    finding.path = std::move(path);
  }

  template <class List, class Look> void each(const List& list, std::vector<std::string> path, const Look& record) {
    path.emplace_back();
    for (std::size_t i = 0; i < list.size(); ++i) {
      path.back() = std::to_string(i);
      record(list[i], path);
    }
  }
};

using Path = std::vector<std::string>;

Path below(Path path, const char* key) {
  path.emplace_back(key);
  return path;
}

void look_at_plan(Looker& looker, const Plan& plan) {
  const auto ended = [&](const auto& part, const Path& path) {
    looker.look(part.done, below(path, "done"));
    looker.look(part.dropped, below(path, "dropped"));
  };
  const auto on_its_day = [&](const auto& fact, const Path& path) { looker.look(fact.on, below(path, "on")); };
  const auto step_taken = [&](const Step& step, const Path& path) {
    ended(step, path);
    looker.each(step.tried, below(path, "tried"), on_its_day);
  };
  looker.each(plan.wishes, {"plan", "wishes"}, on_its_day);
  looker.each(plan.assessment, {"plan", "assessment"}, [&](const Assessment& a, const Path& path) {
    on_its_day(a, path);
    looker.look(a.shared, below(path, "shared"));
  });
  looker.each(plan.ratings, {"plan", "ratings"}, on_its_day);
  looker.each(plan.focus, {"plan", "focus"}, [&](const Focus& focus, const Path& path) {
    looker.look(focus.on, below(path, "on"));
    looker.each(focus.subgoals, below(path, "subgoals"), step_taken);
    looker.each(focus.activities, below(path, "activities"), step_taken);
    ended(focus, path);
  });
  looker.each(plan.evaluations, {"plan", "evaluations"}, on_its_day);
}

// Somebody may become part of the network later.
void look_at_people(Looker& looker, const std::vector<Person>& people, const Path& path) {
  looker.each(people, path,
              [&](const Person& person, const Path& at) { looker.look(person.accepted, below(at, "accepted")); });
}

// Further support begins later.
void look_at_handover(Looker& looker, const Handover& handover) {
  look_at_people(looker, handover.actors, {"handover", "actors"});
  looker.each(handover.meetings, {"handover", "meetings"}, [&](const Meeting& meeting, const Path& path) {
    if (meeting.state == MeetingIs::held) looker.look(meeting.on, below(path, "on")); // one to come is agreed
  });
  looker.each(handover.talks, {"handover", "talks"},
              [&](const Talk& talk, const Path& path) { looker.look(talk.on, below(path, "on")); });
  looker.each(handover.further, {"handover", "further"},
              [&](const FurtherSupport& f, const Path& path) { looker.look(f.applied, below(path, "applied")); });
  if (!handover.declined) return;
  looker.look(handover.declined->on, {"handover", "declined", "on"});
  looker.look(handover.declined->informed_again, {"handover", "declined", "informed-again"});
  looker.look(handover.declined->changed_mind, {"handover", "declined", "changed-mind"});
}

void look_at_all(Looker& looker, const Course& course) {
  look_at_people(looker, course.people, {"people"});
  looker.each(course.agreements, {"agreements"}, [&](const Agreement& agreement, const Path& path) {
    looker.look(agreement.on, below(path, "on"));
    looker.look(agreement.ended, below(path, "ended"));
  });
  if (course.plan) look_at_plan(looker, *course.plan);
  if (course.handover) look_at_handover(looker, *course.handover);
  if (course.referred) looker.look(course.referred->on, {"referred", "on"});
  looker.each(course.grants, {"grants"},
              [&](const Grant& grant, const Path& path) { looker.look(grant.on, below(path, "on")); });
  looker.each(course.shifts, {"shifts"}, [&](const Shift& shift, const Path& path) {
    looker.look(shift.told, below(path, "told"));
    looker.look(shift.plan_evaluated, below(path, "plan-evaluated"));
  });
  looker.each(course.follow_ups, {"follow-ups"},
              [&](const Decided& decided, const Path& path) { looker.look(decided.on, below(path, "on")); });
  looker.each(course.told, {"told"},
              [&](const Telling& telling, const Path& path) { looker.look(telling.on, below(path, "on")); });
}

} // namespace

std::vector<Finding> days_not_come(const Course& course, Day today) {
  Looker looker{today,
                {Severity::error,
                 {N_("'{}' says {}, which has not come yet")},
                 {N_("what happened is written down when it has happened")},
                 {}}};
  look_at_all(looker, course);
  looker.each(course.contacts, {"contacts"}, [&](const ContactMade& contact, const Path& path) {
    const auto state = contact_state(contact);
    if (state == MeetingIs::held || state == MeetingIs::missed) looker.look(contact.on, below(path, "on"));
    looker.look(contact.agreed, below(path, "agreed"));
  });
  return std::move(looker.found);
}

std::vector<Finding> days_after_closing(const Course& course) {
  if (!course.closed) return {};
  Looker looker{course.closed->on,
                {Severity::warning,
                 {N_("'{}' says {}, after the course was closed on {}"), {iso(course.closed->on)}},
                 {N_("is one of the two days wrong?")},
                 {}}};
  for (const auto& tick : course.ticks)
    looker.look(day_of(tick), {"checklists", std::string{word(tick.stage)}, tick.item});
  look_at_all(looker, course);
  return std::move(looker.found);
}

} // namespace cti
