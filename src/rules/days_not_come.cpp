// Days on which something is said to have happened, and that have not come.

#include "cti/rules/contradictions.hpp"

namespace cti {
namespace {

struct Looker {
  Day today;
  std::vector<Finding> found{};

  void look(const std::optional<Day>& day, std::vector<std::string> path) {
    if (!day || *day <= today) return;
    found.push_back({Severity::error,
                     {N_("'{}' says {}, which has not come yet"), {path.back(), iso(*day)}},
                     {N_("what happened is written down when it has happened")},
                     std::move(path)});
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
  looker.each(plan.assessment, {"plan", "assessment"},
              [&](const Assessment& a, const Path& path) { looker.look(a.on, below(path, "on")); });
  looker.each(plan.focus, {"plan", "focus"}, [&](const Focus& focus, const Path& path) {
    looker.look(focus.on, below(path, "on"));
    looker.each(focus.subgoals, below(path, "subgoals"), ended);
    looker.each(focus.activities, below(path, "activities"), ended);
    ended(focus, path);
  });
  looker.each(plan.evaluations, {"plan", "evaluations"},
              [&](const Evaluation& e, const Path& path) { looker.look(e.on, below(path, "on")); });
}

// A network meeting may be agreed for a day to come, and further support begins later.
void look_at_handover(Looker& looker, const Handover& handover) {
  looker.each(handover.actors, {"handover", "actors"},
              [&](const Actor& actor, const Path& path) { looker.look(actor.accepted, below(path, "accepted")); });
  looker.each(handover.talks, {"handover", "talks"},
              [&](const Talk& talk, const Path& path) { looker.look(talk.on, below(path, "on")); });
  looker.each(handover.further, {"handover", "further"},
              [&](const FurtherSupport& f, const Path& path) { looker.look(f.applied, below(path, "applied")); });
  if (handover.declined) looker.look(handover.declined->on, {"handover", "declined", "on"});
}

} // namespace

std::vector<Finding> days_not_come(const Course& course, Day today) {
  Looker looker{today};
  if (course.plan) look_at_plan(looker, *course.plan);
  if (course.handover) look_at_handover(looker, *course.handover);
  looker.each(course.shifts, {"shifts"}, [&](const Shift& shift, const Path& path) {
    looker.look(shift.told, below(path, "told"));
    looker.look(shift.plan_evaluated, below(path, "plan-evaluated"));
  });
  looker.each(course.contacts, {"contacts"},
              [&](const ContactMade& contact, const Path& path) { looker.look(contact.on, below(path, "on")); });
  return std::move(looker.found);
}

} // namespace cti
