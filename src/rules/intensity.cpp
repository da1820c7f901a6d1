#include "cti/rules/intensity.hpp"
#include "cti/course/people.hpp"

#include <algorithm>

namespace cti {
namespace {

using Part = ContactsIn::Part;

std::optional<double> a_week(int amount, long days) {
  if (days <= 0) return std::nullopt;
  return 7.0 * amount / static_cast<double>(days);
}

// In an open pause the day of the report is a day off as well, though it moves the dates only once it has passed.
std::vector<DaysOff> days_off_so_far(const CourseStatus& status) {
  return status.pauses.days_off(status.day + days{1});
}

// They are in order and do not overlap.
bool is_off(const std::vector<DaysOff>& off, Day day) {
  const auto next = std::ranges::upper_bound(off, day, {}, &DaysOff::from);
  return next != off.begin() && day < std::prev(next)->until;
}

long days_between(Day first, Day after_last) { return std::max(0L, static_cast<long>((after_last - first).count())); }

void count(ContactsIn& part, const Course& course, const ContactMade& contact) {
  if (contact_state(contact) == MeetingIs::missed) ++part.missed;
  if (!is_held(contact)) return;
  ++part.contacts;
  part.minutes += contact.minutes.value_or(0);
  if (contact.form == ContactForm::meeting) ++part.meetings;
  if (!took_part(course, contact, ContactWith::citizen))
    part.minutes_coordinating += contact.minutes.value_or(0);
  else if (contact.form != ContactForm::message)
    ++part.with_citizen, part.minutes_with_citizen += contact.minutes.value_or(0);
}

/// The parts with their days, not yet any contact: contact period, three phases, pauses, after the end.
std::vector<ContactsIn> empty_parts(const CourseStatus& status, const std::vector<DaysOff>& off) {
  const Day last = status.course.closed ? std::min(status.day, status.course.closed->on) : status.day;
  const Day until = last + days{1};
  const Day start = status.line ? status.line->first_day(1) : until;
  std::vector<ContactsIn> parts{{Part::contact_period}};
  if (status.course.contact_from) parts.back().days = days_between(*status.course.contact_from, std::min(start, until));
  if (!status.line) return parts;
  for (const auto& dates : status.line->phases) {
    const Day end = std::min(dates.last + days{1}, until);
    parts.push_back({Part::phase, dates.phase});
    parts.back().days = days_counted(off, dates.first, end).count();
  }
  const Day end = std::min(status.line->last_day + days{1}, until);
  parts.push_back({Part::pauses, 0, days_paused(off, start, end).count()});
  parts.push_back({Part::after, 0, days_between(end, until)});
  return parts;
}

/// Where in empty_parts a day belongs; what lies after the closing is after the end. 1, 2 and 3 are the phases.
std::size_t part_of(const CourseStatus& status, const std::vector<DaysOff>& off, Day day) {
  if (status.course.closed && day > status.course.closed->on) return status.line ? phase_count + 2 : 0;
  if (!status.line || day < status.line->first_day(1)) return 0;
  if (day > status.line->last_day) return phase_count + 2;
  if (is_off(off, day)) return phase_count + 1;
  return static_cast<std::size_t>(phase_on(*status.line, day));
}

} // namespace

std::optional<double> ContactsIn::minutes_a_week() const { return a_week(minutes, days); }
std::optional<double> ContactsIn::contacts_a_week() const { return a_week(contacts, days); }
std::optional<double> ContactsIn::with_citizen_a_week() const { return a_week(with_citizen, days); }

std::optional<double> ContactsIn::minutes_with_citizen_a_week() const { return a_week(minutes_with_citizen, days); }
std::optional<double> ContactsIn::minutes_coordinating_a_week() const { return a_week(minutes_coordinating, days); }

std::vector<ContactsIn> contacts_by_part(const CourseStatus& status) {
  const auto off = days_off_so_far(status);
  auto parts = empty_parts(status, off);
  for (const auto& contact : status.course.contacts)
    if (contact.on <= status.day) count(parts[part_of(status, off, contact.on)], status.course, contact);
  std::erase_if(parts, [](const ContactsIn& part) { return part.days <= 0 && part.contacts == 0 && part.missed == 0; });
  return parts;
}

// Left out as pauses are, while the dates of the phases stay what they are.
std::vector<ContactsIn> contacts_by_part_as_usual(const CourseStatus& status) {
  auto whole = contacts_by_part(status);
  if (status.course.intensified.empty()) return whole;
  auto usual = status;
  for (const auto& more : status.course.intensified)
    usual.course.pauses.push_back(
        {more.from, more.until ? std::optional{*more.until + days{1}} : std::nullopt, "", "", {}});
  usual.pauses = Pauses{usual.course};
  const auto without = contacts_by_part(usual);
  for (auto& part : whole)
    if (const auto* left = of_phase(without, part.phase); left && 2 * left->days >= part.days) part = *left;
  return whole;
}

ContactsIn part_on(const CourseStatus& status, Day day) {
  const auto part = part_of(status, days_off_so_far(status), day);
  if (part == 0) return {Part::contact_period};
  if (part <= phase_count) return {Part::phase, static_cast<int>(part)};
  return {part == phase_count + 1 ? Part::pauses : Part::after};
}

const ContactsIn* of_phase(const std::vector<ContactsIn>& parts, int phase) {
  for (const auto& part : parts)
    if (part.part == Part::phase && part.phase == phase) return &part;
  return nullptr;
}

std::vector<const ContactMade*> contacts_in_phase(const CourseStatus& status, int phase) {
  const auto off = days_off_so_far(status);
  std::vector<const ContactMade*> found;
  for (const auto& contact : status.course.contacts)
    if (is_held(contact) && contact.on <= status.day &&
        part_of(status, off, contact.on) == static_cast<std::size_t>(phase))
      found.push_back(&contact);
  return found;
}

std::optional<Day> last_contact(const Course& course, Day day) {
  std::optional<Day> last;
  for (const auto& contact : course.contacts)
    if (is_held(contact) && contact.on <= day && (!last || *last < contact.on) &&
        took_part(course, contact, ContactWith::citizen))
      last = contact.on;
  return last;
}

std::optional<days> days_without_contact(const Course& course, Day day) {
  auto since = last_contact(course, day);
  if (!since) since = course.contact_from ? course.contact_from : course.start;
  if (!since || *since > day) return std::nullopt;
  return day - *since;
}

} // namespace cti
