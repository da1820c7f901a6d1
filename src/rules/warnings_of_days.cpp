// Days and contacts that are possible, and most likely a slip.

#include "cti/course/people.hpp"
#include "cti/rules/warnings.hpp"

#include <set>
#include <tuple>

namespace cti {
namespace {

using Found = std::vector<Finding>;

/// Days between two of a course's first days from which on one of them is most likely a slip of the year: a whole
/// course lasts nine months.
constexpr days far_apart{366};

/// Days after which a course that begins so long ago, and is not closed, most likely has a slip in its year: longer
/// than any lasts with its pauses.
constexpr days long_past{3 * 366};

} // namespace

Found contacts_outside_the_course(const Course& course) {
  Found found;
  for (std::size_t i = 0; i < course.contacts.size(); ++i) {
    const Day on = course.contacts[i].on;
    const auto state = contact_state(course.contacts[i]);
    if (state == MeetingIs::agreed || state == MeetingIs::cancelled) continue; // none took place
    const std::vector<std::string> path{"contacts", std::to_string(i)};
    if (course.contact_from && on < *course.contact_from)
      found.push_back(
          {Severity::warning,
           {N_("a contact on {}, before the contact period began on {}"), {iso(on), iso(*course.contact_from)}},
           {N_("is one of the two days wrong?")},
           path});
    if (course.closed && on > course.closed->on)
      found.push_back({Severity::warning,
                       {N_("a contact on {}, after the course was closed on {}"), {iso(on), iso(course.closed->on)}},
                       {N_("is one of the two days wrong?")},
                       path});
  }
  return found;
}

Found contacts_twice(const Course& course) {
  Found found;
  using Says = std::tuple<Day, std::optional<TimeOfDay>, std::optional<int>, ContactForm, std::vector<std::string>,
                          std::optional<ContactPlace>, MeetingIs, std::string, std::string>;
  std::set<Says> seen;
  for (std::size_t i = 0; i < course.contacts.size(); ++i) {
    const auto& one = course.contacts[i];
    const bool is_new = seen.emplace(one.on, one.at, one.minutes, one.form, one.with.who, one.place, contact_state(one),
                                     one.about, one.note)
                            .second;
    if (is_new) continue;
    found.push_back({Severity::warning,
                     {N_("the same contact on {} stands here twice"), {iso(one.on)}},
                     {N_("take one of them out, or let a note tell them apart")},
                     {"contacts", std::to_string(i)}});
  }
  return found;
}

Found days_of_the_start(const Course& course, Day today) {
  Found found;
  const auto doubt = [&](const char* key, Message what, Message hint) {
    found.push_back({Severity::warning, std::move(what), std::move(hint), {key}});
  };
  const Message one_is_wrong{N_("is one of the two days wrong?")};
  for (const auto& [key, day] :
       {std::pair{"contact-from", course.contact_from}, {"change", course.change}, {"start", course.start}})
    if (day && *day > today + far_apart)
      doubt(key, {N_("'{}' says {}, more than a year ahead"), {key, iso(*day)}}, {N_("is the year right?")});
    else if (day && !course.closed && *day < today - long_past)
      doubt(key, {N_("'{}' says {}, more than three years ago"), {key, iso(*day)}}, {N_("is the year right?")});
  if (!course.start) return found;
  const Day start = *course.start;
  if (course.contact_from && start > *course.contact_from + far_apart)
    doubt("start",
          {N_("phase 1 begins {}, more than a year after the contact period on {}"),
           {iso(start), iso(*course.contact_from)}},
          one_is_wrong);
  if (!course.change) return found;
  if (date::abs(start - *course.change) > far_apart)
    doubt("start", {N_("phase 1 begins {}, more than a year from the change on {}"), {iso(start), iso(*course.change)}},
          one_is_wrong);
  else if (start > *course.change)
    doubt("start", {N_("phase 1 begins {}, after the change on {}"), {iso(start), iso(*course.change)}},
          {N_("phase 1 begins with the change; is one of the two days wrong?")});
  return found;
}

// As files had it before there was a word for it: such a meeting turns into one that was held by itself.
Found meetings_to_come(const Course& course, Day today) {
  Found found;
  if (!course.handover || declined_network(course) || course.closed) return found;
  const auto& meetings = course.handover->meetings;
  for (std::size_t i = 0; i < meetings.size(); ++i)
    if (!meetings[i].state && meetings[i].on > today)
      found.push_back({Severity::note,
                       {N_("the network meeting on {} will count as held from that day on"), {iso(meetings[i].on)}},
                       {N_("if it is only agreed: cti handover meeting {} --on {}"), {course.id, iso(meetings[i].on)}},
                       {"handover", "meetings", std::to_string(i)}});
  return found;
}

std::vector<Finding> start_outside_legal_basis(const Course& course, const Method& method) {
  const auto* basis = legal_basis_of(course, method);
  if (!basis || !course.start) return {};
  const auto question = [&](const char* what, Day bound) -> std::vector<Finding> {
    return {{Severity::warning,
             {what, {iso(*course.start), basis->citation, iso(bound)}},
             {N_("is the course granted under another legal basis, or is the day wrong?")},
             {"legal-basis"}}};
  };
  if (basis->from && *course.start < *basis->from)
    return question(N_("phase 1 begins {}, before {} is in force from {}"), *basis->from);
  if (basis->until && *course.start > *basis->until)
    return question(N_("phase 1 begins {}, after {} was in force until {}"), *basis->until);
  return {};
}

} // namespace cti
