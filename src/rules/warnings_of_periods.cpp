// Referral, grants, more support and substitutes that are possible, and most likely a slip.

#include "cti/rules/known.hpp"
#include "cti/rules/timeline.hpp"
#include "cti/rules/warnings.hpp"

#include <algorithm>

namespace cti {
namespace {

using Found = std::vector<Finding>;
using Path = std::vector<std::string>;

std::string number(auto n) { return std::to_string(n); }

void doubt(Found& found, Message what, Message hint, Path path) {
  found.push_back({Severity::warning, std::move(what), std::move(hint), std::move(path)});
}

void referred_after_the_beginning(Found& found, const Course& course) {
  const auto first = begins(course);
  if (!course.referred || !first || course.referred->on <= *first) return;
  doubt(found, {N_("referred {}, after the course began on {}"), {iso(course.referred->on), iso(*first)}},
        {N_("is one of the two days wrong?")}, {"referred", "on"});
}

void begins_before_its_grant(Found& found, const Course& course) {
  if (!course.start || course.grants.empty()) return;
  const auto first_day = [](const Grant& grant) { return grant.from.value_or(grant.on); };
  const auto first = std::ranges::min_element(course.grants, {}, first_day);
  if (*course.start >= first_day(*first)) return;
  doubt(
      found,
      {N_("phase 1 begins {}, before the first day that is granted, {}"), {iso(*course.start), iso(first_day(*first))}},
      {N_("is one of the two days wrong?")}, {"grants", number(first - course.grants.begin())});
}

void goes_on_beyond_its_grant(Found& found, const Course& course, Day today) {
  const auto until = granted_until(course);
  if (!until || (course.closed ? std::min(course.closed->on, today) : today) <= *until) return;
  const auto last = std::ranges::find(course.grants, until, &Grant::until);
  doubt(found, {N_("the course goes on, and is granted until {} only"), {iso(*until)}},
        {N_("when it is granted again: cti phase grant {} --from DAY --until DAY"), {course.id}},
        {"grants", number(last - course.grants.begin()), "until"});
}

void more_support_outside_the_phases(Found& found, const Course& course, const std::optional<Timeline>& line) {
  for (std::size_t i = 0; i < course.intensified.size(); ++i) {
    const auto& days = course.intensified[i];
    if (line && line->first_day(1) <= days.from && days.from <= line->last_day) continue;
    doubt(found, {N_("support intensified from {} does not lie in a phase"), {iso(days.from)}},
          {N_("it says of a phase why there was more than usual")}, {"intensified", number(i), "from"});
  }
}

void two_substitutes_at_once(Found& found, const Course& course) {
  const auto& all = course.substitutes;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      const bool apart = (all[i].until && *all[i].until < all[earlier].from) ||
                         (all[earlier].until && *all[earlier].until < all[i].from);
      if (apart) continue;
      doubt(found, {N_("two substitutes at once, from {}"), {iso(std::max(all[i].from, all[earlier].from))}},
            {N_("who began last counts; end the other one: until")}, {"substitutes", number(i), "from"});
      return; // one word is enough, however many there are
    }
}

} // namespace

Found periods_in_doubt(const Course& course, const Method& method, Day today) {
  Found found;
  referred_after_the_beginning(found, course);
  begins_before_its_grant(found, course);
  goes_on_beyond_its_grant(found, course, today);
  more_support_outside_the_phases(found, course, timeline(course, Pauses{course}, length_of(course, method), today));
  two_substitutes_at_once(found, course);
  return found;
}

} // namespace cti
