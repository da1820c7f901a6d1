// Criteria of the shifts of phase. A shift is judged once its day has come; where it is not on record, or something is
// still missing, it stays undecided for as long as it can be made good in time.

#include "criteria.hpp"
#include "cti/rules/shifts.hpp"

#include <algorithm>

namespace cti::judging {
namespace {

/// A shift that has come, with what was known of it on the last day judged.
struct ShiftCome {
  ShiftStatus status;
  Day until;      ///< the last day judged
  days tolerance; ///< how early or late it may be held

  /// What belongs before a shift is held against the day it was held, or else against its day.
  Day day() const { return status.held ? status.held->on : status.due; }
  bool may_still_be_held() const { return !status.held && until <= status.due + tolerance; }
  std::string to() const { return std::to_string(status.to); }
};

std::vector<ShiftCome> shifts_come(const CourseStatus& status, const Thresholds& thresholds) {
  const Day until = judged_until(status);
  std::vector<ShiftCome> come;
  for (auto& shift : shift_status(status, thresholds)) {
    if (!has_come(shift, status)) continue;
    if (shift.held && shift.held->on > until) shift.held.reset();
    if (shift.told && *shift.told > until) shift.told.reset();
    if (shift.plan_evaluated && *shift.plan_evaluated > until) shift.plan_evaluated.reset();
    come.push_back({std::move(shift), until, days{thresholds.shift_tolerance}});
  }
  return come;
}

/// Met when every shift that can be judged meets it; undecided while none can. The shifts themselves are counted.
Judgement of_all(const CourseStatus& status, const Thresholds& thresholds, Judgement (*of_one)(const ShiftCome&)) {
  Judgement all;
  for (const auto& shift : shifts_come(status, thresholds)) {
    const auto one = of_one(shift);
    all.count.met += one.verdict == Verdict::met;
    all.count.of += one.verdict == Verdict::met || one.verdict == Verdict::not_met;
    all.details.insert(all.details.end(), one.details.begin(), one.details.end());
  }
  const auto [met, of] = all.count;
  if (of == 0) return {Verdict::not_yet};
  all.verdict = met == of ? Verdict::met : Verdict::not_met;
  all.details.insert(all.details.begin(), {N_("{} of {}"), {std::to_string(met), std::to_string(of)}});
  return all;
}

Judgement held_on_time(const ShiftCome& shift) {
  const auto late = shift.status.late();
  if (late && date::abs(*late) <= shift.tolerance) return {Verdict::met};
  if (late)
    return {Verdict::not_met,
            {{N_("to phase {}: held {}, due {}"), {shift.to(), iso(shift.day()), iso(shift.status.due)}}}};
  if (shift.may_still_be_held()) return {Verdict::not_yet};
  return {Verdict::not_met, {{N_("to phase {}: not on record"), {shift.to()}}}};
}

Judgement told_before(const ShiftCome& shift) {
  const auto& told = shift.status.told;
  if (told && *told <= shift.day()) return {Verdict::met};
  if (shift.may_still_be_held()) return {Verdict::not_yet};
  if (!told) return {Verdict::not_met, {{N_("to phase {}: not told"), {shift.to()}}}};
  return {Verdict::not_met, {{N_("to phase {}: told {}, shift {}"), {shift.to(), iso(*told), iso(shift.day())}}}};
}

Judgement evaluated_at(const ShiftCome& shift) {
  const auto& evaluated = shift.status.plan_evaluated;
  const Day latest = shift.day() + shift.tolerance;
  if (evaluated && *evaluated <= latest) return {Verdict::met};
  if (shift.until <= latest) return {Verdict::not_yet};
  if (!evaluated) return {Verdict::not_met, {{N_("to phase {}: not evaluated"), {shift.to()}}}};
  return {Verdict::not_met,
          {{N_("to phase {}: evaluated {}, shift {}"), {shift.to(), iso(*evaluated), iso(shift.day())}}}};
}

Judgement complete_at(const ShiftCome& shift) {
  if (!shift.status.checklist || shift.status.checklist->items.empty()) return {Verdict::not_counted};
  const auto& items = shift.status.checklist->items;
  const auto in_time = std::ranges::count_if(
      items, [&](const ItemStatus& item) { return item.since() && *item.since() <= shift.day(); });
  if (in_time == std::ssize(items)) return {Verdict::met};
  if (shift.may_still_be_held()) return {Verdict::not_yet};
  return {Verdict::not_met,
          {{N_("to phase {}: {} of {} items in time"),
            {shift.to(), std::to_string(in_time), std::to_string(items.size())}}}};
}

} // namespace

Judgement shifts_on_time(const CourseStatus& status, const Thresholds& thresholds) {
  return of_all(status, thresholds, held_on_time);
}
Judgement told_before_shift(const CourseStatus& status, const Thresholds& thresholds) {
  return of_all(status, thresholds, told_before);
}
Judgement plan_evaluated(const CourseStatus& status, const Thresholds& thresholds) {
  return of_all(status, thresholds, evaluated_at);
}
Judgement checklist_complete(const CourseStatus& status, const Thresholds& thresholds) {
  return of_all(status, thresholds, complete_at);
}

} // namespace cti::judging
