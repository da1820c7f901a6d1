#include "cti/view/contact.hpp"

#include "contact_measures.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <cmath>

namespace cti::view {
namespace {

std::string form_text(ContactForm form, ContactWith with) {
  switch (form) {
  case ContactForm::meeting:
    switch (with) {
    case ContactWith::citizen: return say("meeting with the citizen");
    case ContactWith::provider: return say("meeting with a provider");
    case ContactWith::informal: return say("meeting with the network");
    }
    break;
  case ContactForm::phone:
    switch (with) {
    case ContactWith::citizen: return say("call with the citizen");
    case ContactWith::provider: return say("call with a provider");
    case ContactWith::informal: return say("call with the network");
    }
    break;
  case ContactForm::message:
    switch (with) {
    case ContactWith::citizen: return say("message with the citizen");
    case ContactWith::provider: return say("message with a provider");
    case ContactWith::informal: return say("message with the network");
    }
    break;
  }
  return {};
}

std::string place_text(ContactPlace place) {
  switch (place) {
  case ContactPlace::home: return say("at home");
  case ContactPlace::workplace: return say("at the workplace");
  case ContactPlace::community: return say("out and about");
  case ContactPlace::office: return say("at the office");
  }
  return {};
}

std::string minutes_text(int minutes) { return say("{} min", minutes); }

PageSection listed(const ContactReport& report) {
  auto contacts = report.status.course.contacts;
  std::ranges::stable_sort(contacts, {}, &ContactMade::on);
  const auto left_out = report.shown && contacts.size() > report.shown ? contacts.size() - report.shown : 0;
  PageSection section{"", say("Contacts")};
  if (contacts.empty()) section.lines.push_back(say("None on file yet."));
  if (left_out)
    section.lines.push_back(say_count("{0} earlier one: cti contact {1} --all",
                                      "{0} earlier ones: cti contact {1} --all", static_cast<long>(left_out),
                                      report.status.course.id));
  for (const auto& contact : std::vector(contacts.begin() + static_cast<long>(left_out), contacts.end()))
    section.items.push_back({contact.missed ? Sign::dropped : Sign::none,
                             near_day(contact.on, report.frame.as_of),
                             contact_text(contact),
                             {contact.note}});
  return section;
}

} // namespace

std::string contact_text(const ContactMade& contact) {
  auto text = form_text(contact.form, contact.with);
  if (contact.place) text += " " + place_text(*contact.place);
  if (contact.missed) return text + ", " + say("missed");
  return text + ", " + minutes_text(contact.minutes);
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
  if (is_active(course.state))
    page.next.push_back(say("Next: cti contact {} --minutes 45 --form meeting --with citizen", course.course.id));
  return page;
}

} // namespace cti::view
