// What is due before a course ends, or is looked at again.

#include "cti/rules/follow_ups.hpp"
#include "cti/rules/ratings.hpp"
#include "due_gatherer.hpp"

#include <algorithm>

namespace cti {
namespace {

// Either item of a closing checklist says that it is settled.
bool settled_further(const Course& course) {
  if (course.handover && !course.handover->further.empty()) return true;
  return tick_of(course, Stage::closing, "support-coordinated") || tick_of(course, Stage::closing, "long-term-plan");
}

// Support that is only followed up need not be applied for anew.
void add_further(Gatherer& to) {
  if (to.status.line->only_followed_up || std::holds_alternative<PastEnd>(to.status.state)) return;
  if (settled_further(to.status.course)) return;
  to.add(to.status.line->first_day(phase_count), AskForFurther{}, to.status.line->is_provisional(phase_count));
}

void add_handover(Gatherer& to) {
  std::vector<Gap> rest;
  const bool moves = to.status.line->provisional();
  for (const auto& gap : handover_gaps(to.status)) {
    switch (gap.what) {
    case Gap::What::not_confirmed: break; // asked for as a meeting, below
    case Gap::What::not_informed_again: to.add(*gap.by, InformAgain{to.status.course.handover->declined->on}); break;
    case Gap::What::no_meeting: to.add(*gap.by, AgreeMeeting{to.status.line->last_day}, moves); break;
    case Gap::What::not_applied:
    case Gap::What::no_start:
    case Gap::What::waits_too_long:
    case Gap::What::starts_too_late: to.add(*gap.by, SecureSupport{gap}, moves); break;
    case Gap::What::no_actor:
    case Gap::What::not_accepted:
    case Gap::What::no_talk:
    case Gap::What::no_goal:
    case Gap::What::no_giver:
    case Gap::What::no_responsible: rest.push_back(gap); break;
    }
  }
  if (!rest.empty()) to.add(to.status.line->handover_by, CompleteHandover{rest}, moves);
}

void add_grant(Gatherer& to) {
  const auto last_day = to.status.line->last_day;
  const auto until = granted_until(to.status.course);
  if (!until || *until >= last_day || std::holds_alternative<PastEnd>(to.status.state)) return;
  to.add(*until - days{to.thresholds.within}, RenewGrant{*until, last_day});
}

bool is_renewable(const CourseStatus& status) {
  const auto* basis = legal_basis_of(status.course, *status.method);
  return basis && basis->renewable;
}

void add_end(Gatherer& to) {
  const auto last = to.status.line->last_day;
  const auto checklist = to.progress(Stage::closing);
  const bool moves = to.status.line->provisional();
  if (!std::holds_alternative<PastEnd>(to.status.state)) add_rating(to, std::nullopt, last);
  if (const auto follow_up = next_follow_up(to.status))
    return to.add(*follow_up, FollowUp{checklist}, moves && !goes_on(to.status.course));
  const auto* decided = last_decision(to.status.course);
  const auto end = decided ? std::max(last, decided->on) : last; // support that had gone on ends later
  if (std::holds_alternative<PastEnd>(to.status.state) && end < to.status.day)
    to.add(end, CloseCourse{checklist});
  else
    to.add(end, Ends{{checklist}, is_renewable(to.status)}, moves);
}

} // namespace

void add_rating(Gatherer& to, std::optional<int> phase, Day before) {
  if (has_ratings_but_none_since(to.status.course, before - days{to.thresholds.evaluated_for_shift}))
    to.add(before - days{to.thresholds.evaluate_before_shift}, RateAnew{phase, before});
}

void add_ending(Gatherer& to) {
  if (!goes_on(to.status.course)) { // what is decided to go on is not handed over yet
    add_further(to);
    add_handover(to);
  }
  add_grant(to);
  add_end(to);
}

} // namespace cti
