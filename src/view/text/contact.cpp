#include "cti/view/contact.hpp"

#include "contact_measures.hpp"
#include "cti/course/people.hpp"
#include "cti/rules/appointments.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <cmath>

namespace cti::view {
namespace {

std::string kind_text(ContactWith kind) {
  switch (kind) {
  case ContactWith::citizen: return say("the citizen");
  case ContactWith::provider: return say("a provider");
  case ContactWith::informal: return say("the network");
  }
  return {};
}

std::string participant_text(const Course& course, const std::string& who) {
  if (const auto kind = meant<ContactWith>(who)) return kind_text(*kind);
  return name_of(course, who);
}

std::string canceller_text(const Course& course, const ContactMade& contact) {
  return contact.cancelled_by == the_worker ? say("the worker") : participant_text(course, contact.cancelled_by);
}

std::string minutes_text(int minutes) { return say("{} min", minutes); }

/// What is agreed, and asks to be said more of once its day has passed.
PageSection ahead(const ContactReport& report) {
  const auto& course = report.status.course;
  PageSection section{"", say("Ahead")};
  for (const auto* contact : open_contacts(course)) {
    const bool asked = contact->on < report.frame.as_of;
    section.items.push_back({asked ? Sign::missing : Sign::open,
                             at_text(near_day(contact->on, report.frame.as_of), contact->at),
                             what_text(course, *contact),
                             {asked ? say("what became of it?") : "", contact->note}});
  }
  return section;
}

PageSection listed(const ContactReport& report) {
  auto contacts = report.status.course.contacts;
  std::erase_if(contacts, [](const ContactMade& contact) { return contact_state(contact) == MeetingIs::agreed; });
  std::ranges::stable_sort(contacts, {}, &ContactMade::on);
  const auto left_out = report.shown && contacts.size() > report.shown ? contacts.size() - report.shown : 0;
  PageSection section{"", say("Contacts")};
  if (contacts.empty()) section.lines.push_back(say("None on file yet."));
  if (left_out)
    section.lines.push_back(say_count("{0} earlier one: cti contact {1} --all",
                                      "{0} earlier ones: cti contact {1} --all", static_cast<long>(left_out),
                                      report.status.course.id));
  for (const auto& contact : std::vector(contacts.begin() + static_cast<long>(left_out), contacts.end()))
    section.items.push_back({is_held(contact) ? Sign::none : Sign::dropped,
                             near_day(contact.on, report.frame.as_of),
                             contact_text(report.status.course, contact),
                             {contact.note}});
  return section;
}

/// What became of what was agreed, or what to put on record; and the next meeting. Source: manual p. 12.
std::vector<std::string> next_commands(const ContactReport& report) {
  const auto& course = report.status.course;
  const auto open = open_contacts(course);
  std::vector<std::string> all;
  if (!open.empty() && open.front()->on <= report.frame.as_of) {
    const auto on = iso(open.front()->on);
    all.push_back(say("Held: cti contact {} --on {} --minutes 45", course.id, on));
    all.push_back(say("Else, instead of --minutes: --missed, --cancelled-by WHO or --move-to DAY"));
  } else {
    all.push_back(say("Next: cti contact {} --minutes 45 --form meeting --with citizen", course.id));
  }
  if (!next_with_citizen(course, report.frame.as_of))
    all.push_back(say("When do you meet next? cti contact {} --agree DAY --at HH:MM", course.id));
  return all;
}

} // namespace

std::string place_text(ContactPlace place) {
  switch (place) {
  case ContactPlace::home: return say("at home");
  case ContactPlace::workplace: return say("at the workplace");
  case ContactPlace::community: return say("out and about");
  case ContactPlace::office: return say("at the office");
  }
  return {};
}

std::string participants_text(const Course& course, const Participants& with) {
  std::string text;
  for (std::size_t i = 0; i < with.who.size(); ++i) {
    const auto one = participant_text(course, with.who[i]);
    if (i == 0)
      text = one;
    else
      text = i + 1 < with.who.size() ? fmt::format("{}, {}", text, one) : say("{} and {}", text, one);
  }
  return text;
}

std::string form_text(const Course& course, const ContactMade& contact) {
  const auto with = participants_text(course, contact.with);
  switch (contact.form) {
  case ContactForm::meeting: return say("meeting with {}", with);
  case ContactForm::phone: return say("call with {}", with);
  case ContactForm::message: return say("message with {}", with);
  }
  return {};
}

std::string what_text(const Course& course, const ContactMade& contact) {
  auto text = form_text(course, contact);
  if (contact.place) text += " " + place_text(*contact.place);
  return contact.about.empty() ? text : text + ": " + contact.about;
}

std::string contact_text(const Course& course, const ContactMade& contact) {
  const auto text = what_text(course, contact);
  const auto state = contact_state(contact);
  if (state == MeetingIs::missed) return text + ", " + say("missed");
  if (state == MeetingIs::cancelled)
    return text + ", " +
           (contact.cancelled_by.empty() ? say("cancelled") : say("cancelled by {}", canceller_text(course, contact)));
  if (state == MeetingIs::agreed) return say("agreed: {}", text);
  return contact.minutes ? text + ", " + minutes_text(*contact.minutes) : text;
}

std::string at_text(const std::string& day, const std::optional<TimeOfDay>& at) {
  // Translators: a day and a time of day, "Fri 15 Jan 10:00".
  return at ? say("{day} {time}", fmt::arg("day", day), fmt::arg("time", clock(*at))) : day;
}

std::string when_text(const ContactMade& contact) { return at_text(full_day(contact.on), contact.at); }

std::string appointment_text(const Course& course, const ContactMade& contact, Day as_of) {
  auto in_short = contact; // what it is about is told where it has a line of its own
  in_short.about.clear();
  return at_text(near_day(contact.on, as_of), contact.at) + ", " + what_text(course, in_short);
}

std::string part_text(const ContactsIn& part) {
  switch (part.part) {
  case ContactsIn::Part::contact_period: return say("contact period");
  case ContactsIn::Part::phase: return say("phase {}", part.phase);
  case ContactsIn::Part::pauses: return say("in pauses");
  case ContactsIn::Part::after: return say("after the end");
  }
  return {};
}

std::string intensity_text(const ContactsIn& part) {
  std::string text;
  constexpr long too_short = 7; // a few days say nothing of a week
  if (const auto minutes = part.minutes_a_week(); minutes && part.days >= too_short)
    text = say("{} min a week", std::lround(*minutes)) + " · ";
  text += say_count("{} contact", "{} contacts", part.contacts);
  if (part.meetings) text += ", " + say_count("{} of them a meeting", "{} of them meetings", part.meetings);
  if (part.missed) text += ", " + say_count("{} missed", "{} missed", part.missed);
  return text;
}

Page contact_page(const ContactReport& report) {
  const auto& course = report.status;
  Page page{course.course.id + " · " + course.worker + " · " + state_text(course.state), full_day(report.frame.as_of)};
  if (auto lies_ahead = ahead(report); !lies_ahead.empty()) page.sections.push_back(std::move(lies_ahead));
  page.sections.push_back(listed(report));
  if (auto how_much = contact_measures(report); !how_much.empty()) page.sections.push_back(std::move(how_much));
  const auto quiet = days_without_contact(course.course, report.frame.as_of);
  const auto last = last_contact(course.course, report.frame.as_of);
  if (quiet && is_active(course.state))
    page.sections.push_back(
        {"",
         "",
         "",
         {},
         {},
         {},
         {},
         {last ? say_count("Last in touch with the citizen {0} day ago, {1}",
                           "Last in touch with the citizen {0} days ago, {1}", quiet->count(), full_day(*last))
               : say_count("No contact with the citizen in {} day", "No contact with the citizen in {} days",
                           quiet->count())}});
  if (is_active(course.state)) page.next = next_commands(report);
  return page;
}

} // namespace cti::view
