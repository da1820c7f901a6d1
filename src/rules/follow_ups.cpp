#include "cti/rules/follow_ups.hpp"

namespace cti {

const Decided* last_decision(const Course& course) {
  const Decided* last = nullptr;
  for (const auto& decided : course.follow_ups)
    if (!last || decided.on >= last->on) last = &decided;
  return last;
}

bool goes_on(const Course& course) {
  const auto* last = last_decision(course);
  return last && last->decision == Decision::continues && last->until;
}

std::optional<Day> next_follow_up(const CourseStatus& status) {
  if (!status.line || !status.line->only_followed_up || is_closed(status.state)) return std::nullopt;
  const auto* last = last_decision(status.course);
  if (last && last->decision == Decision::ends) return std::nullopt;
  return last && goes_on(status.course) ? last->until : status.line->last_day;
}

std::vector<Finding> decisions_without_follow_up(const Course& course, const Method& method) {
  if (course.follow_ups.empty() || length_of(course, method).only_followed_up) return {};
  const auto* basis = legal_basis_of(course, method);
  return {{Severity::error,
           basis ? Message{N_("{} sets an end: there is no follow-up to decide at"), {basis->citation}}
                 : Message{N_("without a legal basis the course has an end: there is no follow-up to decide at")},
           {N_("close the course when it has ended: cti phase close {} --outcome completed"), {course.id}},
           {"follow-ups", "0"}}};
}

std::vector<Finding> follow_ups_without_end(const Course& course) {
  std::vector<Finding> found;
  for (std::size_t i = 0; i < course.follow_ups.size(); ++i)
    if (const auto& decided = course.follow_ups[i]; decided.decision == Decision::continues && !decided.until)
      found.push_back({Severity::warning,
                       {N_("support goes on after {}, and no day says until when"), {iso(decided.on)}},
                       {N_("'until' is the day of the next follow-up")},
                       {"follow-ups", std::to_string(i)}});
  return found;
}

} // namespace cti
