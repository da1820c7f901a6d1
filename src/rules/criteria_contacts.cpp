// Criteria of the contacts: where, with whom, and how much. A missed contact is none.

#include "criteria.hpp"
#include "cti/course/people.hpp"
#include "cti/rules/intensity.hpp"

#include <algorithm>
#include <cmath>

namespace cti::judging {
namespace {

/// Source: CACTI self-assessment 2014, no. 6 and 10.
constexpr int support_contacts_at_least{2}, first_month_at_least{2};

bool is_meeting_or_call(const ContactMade& contact) { return contact.form != ContactForm::message; }

bool in_the_community(const ContactMade& contact) {
  return contact.form == ContactForm::meeting && contact.place && *contact.place != ContactPlace::office;
}

/// Met as soon as there are enough of them; not met once their time has passed.
Judgement enough(long there, int at_least, bool time_has_passed) {
  const Message detail{N_("{} (at least {})"), {std::to_string(there), std::to_string(at_least)}};
  if (there >= at_least) return {Verdict::met, {detail}};
  return {time_has_passed ? Verdict::not_met : Verdict::not_yet, {detail}};
}

Judgement enough_in_phase_1(const CourseStatus& status, int at_least,
                            bool (*counts)(const Course&, const ContactMade&)) {
  if (!has_begun(status, 1)) return {Verdict::not_yet};
  const auto there = std::ranges::count_if(contacts_in_phase(status, 1),
                                           [&](const ContactMade* contact) { return counts(status.course, *contact); });
  return enough(there, at_least, has_ended(status, 1));
}

void explain_intensified(Judgement& judgement, const CourseStatus& status) {
  for (const auto& more : status.course.intensified) {
    const auto until = more.until.value_or(judged_until(status));
    judgement.details.push_back(
        more.reason.empty() ? Message{N_("intensified {} to {}"), {iso(more.from), iso(until)}}
                            : Message{N_("intensified {} to {}: {}"), {iso(more.from), iso(until), more.reason}});
  }
}

} // namespace

Judgement community_meetings(const CourseStatus& status, const Thresholds& thresholds) {
  return enough_in_phase_1(status, thresholds.community_meetings, [](const Course& course, const ContactMade& contact) {
    return took_part(course, contact, ContactWith::citizen) && in_the_community(contact);
  });
}

Judgement support_contacts(const CourseStatus& status, const Thresholds&) {
  return enough_in_phase_1(status, support_contacts_at_least, [](const Course& course, const ContactMade& contact) {
    return is_meeting_or_call(contact) &&
           (took_part(course, contact, ContactWith::provider) || took_part(course, contact, ContactWith::informal));
  });
}

Judgement first_month(const CourseStatus& status, const Thresholds&) {
  if (!has_begun(status, 1)) return {Verdict::not_yet};
  const Day first = status.line->first_day(1), last = months_after(first, 1) - days{1}, until = judged_until(status);
  const auto there = std::ranges::count_if(status.course.contacts, [&](const ContactMade& contact) {
    return is_held(contact) && is_meeting_or_call(contact) && took_part(status.course, contact, ContactWith::citizen) &&
           first <= contact.on && contact.on <= std::min(last, until);
  });
  return enough(there, first_month_at_least, closing(status) ? last <= until : last < until);
}

Judgement falling_intensity(const CourseStatus& status, const Thresholds&) {
  const auto parts = contacts_by_part_as_usual(status);
  const auto part = [&](int phase) {
    const ContactsIn* found = of_phase(parts, phase);
    return found ? *found : ContactsIn{};
  };
  Judgement judgement{Verdict::not_yet};
  for (int phase = 2; phase <= phase_count && has_ended(status, phase); ++phase) {
    const auto before = part(phase - 1), now = part(phase);
    const bool fewer = now.with_citizen_a_week().value_or(0) < before.with_citizen_a_week().value_or(0);
    if (judgement.verdict != Verdict::not_met) judgement.verdict = fewer ? Verdict::met : Verdict::not_met;
  }
  if (judgement.verdict == Verdict::not_yet) return judgement;
  for (int phase = 1; phase <= phase_count && has_ended(status, phase); ++phase) {
    const auto now = part(phase);
    judgement.details.push_back({N_("phase {}: {} in {} days"),
                                 {std::to_string(phase), std::to_string(now.with_citizen), std::to_string(now.days)}});
  }
  explain_intensified(judgement, status);
  const auto coordinating = [&](int phase) { return part(phase).minutes_coordinating_a_week().value_or(0); };
  if (const auto first = coordinating(1), second = coordinating(2); first > 0 || second > 0)
    judgement.details.push_back({N_("coordination with others: {} min a week in phase 1, {} in phase 2"),
                                 {std::to_string(std::lround(first)), std::to_string(std::lround(second))}});
  return judgement;
}

} // namespace cti::judging
