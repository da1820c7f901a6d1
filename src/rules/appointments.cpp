#include "cti/rules/appointments.hpp"

#include "cti/course/choices.hpp"
#include "cti/course/people.hpp"

#include <algorithm>
#include <sstream>

namespace cti {
namespace {

/// Minutes from midnight; what has no time stands behind what has one.
int time_in_day(const ContactMade& contact) { return contact.at ? contact.at->minutes : 24 * 60; }

bool fits(const ContactMade& contact, const Sought& sought) {
  const auto takes_part = [&](const std::string& who) {
    return std::ranges::find(contact.with.who, who) != contact.with.who.end();
  };
  return contact_state(contact) == MeetingIs::agreed && (!sought.on || contact.on == *sought.on) &&
         (!sought.at || contact.at == sought.at) && (!sought.form || contact.form == *sought.form) &&
         (!sought.latest || contact.on <= *sought.latest) &&
         (sought.who.empty() || std::ranges::any_of(sought.who, takes_part));
}

std::string day_and_time(const ContactMade& contact) {
  return iso(contact.on) + (contact.at ? " " + clock(*contact.at) : "");
}

Error several(const std::vector<const ContactMade*>& found) {
  std::string days;
  for (const auto* contact : found) days += (days.empty() ? "" : ", ") + day_and_time(*contact);
  const bool same_day = found.front()->on == found.back()->on;
  return {Kind::usage,
          {N_("several meetings are agreed: {}"), {days}},
          same_day ? Message{N_("say which: --on {} --at HH:MM"), {iso(found.front()->on)}}
                   : Message{N_("say which: --on {}"), {iso(found.front()->on)}}};
}

Expected<std::string> participant_meant(const Course& course, const std::string& word) {
  if (meant<ContactWith>(word)) return word;
  if (const Person* person = known_person(course, word)) return person->id;
  auto known = words_of<ContactWith>();
  for (const auto* person : people_of(course)) known.push_back(person->name);
  return failed({Kind::usage, {N_("{} cannot be '{}'"), {"--with", word}}, one_of(word, known)});
}

} // namespace

std::vector<const ContactMade*> open_contacts(const Course& course) {
  std::vector<const ContactMade*> open;
  for (const auto& contact : course.contacts)
    if (contact_state(contact) == MeetingIs::agreed) open.push_back(&contact);
  std::ranges::stable_sort(open, {}, [](const ContactMade* contact) {
    return std::pair{contact->on, time_in_day(*contact)};
  });
  return open;
}

const ContactMade* next_with_citizen(const Course& course, Day day) {
  for (const auto* contact : open_contacts(course))
    if (contact->on >= day && took_part(course, *contact, ContactWith::citizen)) return contact;
  return nullptr;
}

Expected<std::optional<std::size_t>> contact_meant(const Course& course, const Sought& sought) {
  std::vector<const ContactMade*> found;
  for (const auto* contact : open_contacts(course))
    if (fits(*contact, sought)) found.push_back(contact);
  if (found.size() > 1) return failed(several(found));
  if (found.empty()) return std::nullopt;
  return static_cast<std::size_t>(found.front() - course.contacts.data());
}

Expected<std::size_t> open_contact_meant(const Course& course, const Sought& sought) {
  const auto found = contact_meant(course, sought);
  if (!found) return failed(found.error());
  if (*found) return **found;
  return failed({Kind::not_found,
                 sought.on ? Message{N_("no meeting is agreed for {}"), {iso(*sought.on)}}
                           : Message{N_("no meeting is agreed in {}"), {course.id}},
                 {N_("see what is: cti contact {}"), {course.id}}});
}

// A reminder on a Saturday or Sunday is one that nobody sends: so it is asked for from the Friday on.
bool is_to_be_reminded(const ContactMade& contact, Day today) {
  const bool is_agreed = contact.form == ContactForm::meeting && contact_state(contact) == MeetingIs::agreed;
  if (!is_agreed || today >= contact.on) return false;
  Day reminder = contact.on - days{1};
  while (date::weekday{reminder} == date::Saturday || date::weekday{reminder} == date::Sunday) reminder -= days{1};
  return today >= reminder;
}

Expected<Participants> participants_meant(const Course& course, const std::vector<std::string>& words) {
  Participants with;
  for (const auto& several : words) {
    std::istringstream parts{several};
    for (std::string part; std::getline(parts, part, ',');) {
      part.erase(0, part.find_first_not_of(' '));
      part.erase(part.find_last_not_of(' ') + 1);
      const auto one = participant_meant(course, part);
      if (!one) return failed(one.error());
      if (std::ranges::find(with.who, *one) == with.who.end()) with.who.push_back(*one);
    }
  }
  return with;
}

Participants by_name(const Course& course, Participants with) {
  for (auto& one : with.who)
    if (!meant<ContactWith>(one)) one = name_of(course, one);
  return with;
}

} // namespace cti
