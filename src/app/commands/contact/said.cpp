#include "said.hpp"

#include "app/editing/edit_course.hpp"
#include "cti/course/people.hpp"
#include "cti/view/contact.hpp"

#include <sstream>

namespace cti::app {
namespace {

/// What is told of a contact beside its day and state; a word that was said before is told.
std::string tell(ContactMade& contact, const SaidOfContact& said, const Participants& with, const Course& course) {
  std::string before;
  if (said.minutes) contact.minutes = said.minutes;
  if (said.form) contact.form = *said.form;
  if (!with.who.empty() && contact.with != with) {
    if (!contact.with.who.empty()) before += said_before(view::participants_text(course, contact.with), "");
    contact.with = with;
  }
  if (said.place && contact.place != said.place) {
    if (contact.place) before += said_before(view::place_text(*contact.place), "");
    contact.place = said.place;
  }
  if (!said.about.empty()) before += said_before(std::exchange(contact.about, said.about), said.about);
  if (!said.note.empty()) before += said_before(std::exchange(contact.note, said.note), said.note);
  return before;
}

/// Kinds of participants as files have them, whatever the language they were typed in; names of people as they are.
std::vector<std::string> in_english(const Course& course, const std::vector<std::string>& words) {
  std::vector<std::string> all;
  for (const auto& several : words) {
    std::istringstream parts{several};
    for (std::string part; std::getline(parts, part, ',');) {
      part.erase(0, part.find_first_not_of(' '));
      const auto kind = known_person(course, part) ? "" : word_meant(part, words_of<ContactWith>());
      all.push_back(kind.empty() ? part : kind);
    }
  }
  return all;
}

Expected<Participants> participants(const Course& course, const std::vector<std::string>& words) {
  auto with = participants_meant(course, in_english(course, words));
  if (with) return with;
  auto known = words_of<ContactWith>();
  for (const auto* person : people_of(course)) known.push_back(person->name);
  with.error().hint = words_that_fit(with.error().what.values.back(), known);
  return with;
}

Expected<std::string> canceller(const Course& course, const std::string& who) {
  if (const auto with = participants_meant(course, in_english(course, {who})); with && with->who.size() == 1)
    return with->who.front();
  auto known = words_of<ContactWith>();
  known.insert(known.begin(), std::string{the_worker});
  if (auto known_word = word_meant(who, known); !known_word.empty()) return known_word;
  return failed({Kind::usage, {N_("{} cannot be '{}'"), {"--cancelled-by", who}}, words_that_fit(who, known)});
}

} // namespace

bool SaidOfContact::nothing() const {
  return note.empty() && about.empty() && cancelled_by.empty() && with.empty() && !minutes && !form && !place && !on &&
         !agree && !move_to && !at && !missed;
}

Expected<ToldContact> agreed_contact(Course course, const SaidOfContact& said, Day today) {
  const Day day = *said.agree;
  if (day < today)
    return failed(
        {Kind::usage,
         {N_("{} has passed"), {iso(day)}},
         {N_("what took place is put on record: cti contact {} --minutes 45 --form meeting --with citizen --on {}"),
          {course.id, iso(day)}}});
  if (course.closed)
    return failed({Kind::usage, {N_("{} is closed"), {course.id}}, {N_("nothing lies ahead in a closed course")}});
  auto with = participants(course, said.with);
  if (!with) return failed(with.error());
  const auto form = said.form.value_or(ContactForm::meeting);
  for (auto& known : course.contacts)
    if (contact_state(known) == MeetingIs::agreed && known.on == day && known.at == said.at && known.form == form &&
        (said.at || with->who.empty() || known.with == *with)) { // nobody is met twice at one time
      auto before = tell(known, said, *with, course);
      return ToldContact{course, known, before};
    }
  if (with->who.empty()) *with = ContactWith::citizen;
  ContactMade contact;
  contact.on = day, contact.at = said.at, contact.form = form, contact.agreed = today,
  contact.state = MeetingIs::agreed;
  tell(contact, said, *with, course);
  course.contacts.push_back(contact);
  return ToldContact{std::move(course), std::move(contact)};
}

Expected<ToldContact> moved_contact(Course course, const SaidOfContact& said, Day today) {
  const auto place = open_contact_meant(course, {.on = said.on});
  if (!place) return failed(place.error());
  const auto with = participants(course, said.with);
  if (!with) return failed(with.error());
  auto& contact = course.contacts[*place];
  if (contact.on == *said.move_to && (!said.at || contact.at == said.at))
    return failed(
        {Kind::usage, {N_("it is agreed for {} already"), {iso(contact.on)}}, {N_("name another day or time")}});
  contact.moved_from = contact.on, contact.on = *said.move_to;
  if (said.at) contact.at = said.at;
  contact.recorded = today; // from this day on it is known to have moved
  auto before = tell(contact, said, *with, course);
  return ToldContact{course, contact, before};
}

Expected<ToldContact> cancelled_contact(Course course, const SaidOfContact& said, Day today) {
  const auto place = open_contact_meant(course, {.on = said.on, .at = said.at});
  if (!place) return failed(place.error());
  const auto who = canceller(course, said.cancelled_by);
  if (!who) return failed(who.error());
  auto& contact = course.contacts[*place];
  contact.state = MeetingIs::cancelled, contact.cancelled_by = *who;
  if (contact.on != today) contact.recorded = today; // ahead of its day it is known to be cancelled from this day on
  auto before = tell(contact, said, {}, course);
  return ToldContact{course, contact, before};
}

Expected<ToldContact> contact_on_record(Course course, const SaidOfContact& said, Day today) {
  const auto with = participants(course, said.with);
  if (!with) return failed(with.error());
  if (!said.minutes && !said.missed)
    return failed(missing("--minutes", {N_("how long did it take? e.g. --minutes 45")}));
  if (said.on && *said.on > today)
    return failed(
        {Kind::usage,
         {N_("{} has not come yet"), {iso(*said.on)}},
         {N_("a contact is put on record when it has happened; one that is agreed: cti contact {} --agree {}"),
          {course.id, iso(*said.on)}}});
  // Who says what it was, and no day, means today; who says no more than how long it took means what was agreed.
  const bool any_day = !said.on && !said.form && with->who.empty();
  const Day day = said.on.value_or(today);
  const auto known = contact_meant(course, {.on = any_day ? std::nullopt : std::optional{day},
                                            .at = said.at,
                                            .form = said.form,
                                            .who = with->who,
                                            .latest = today});
  if (!known) return failed(known.error());
  ContactMade fresh;
  fresh.on = day, fresh.at = said.at;
  auto& contact = *known ? course.contacts[**known] : fresh;
  if (*known)
    contact.state = said.missed ? MeetingIs::missed : MeetingIs::held;
  else if (said.missed)
    contact.state = MeetingIs::missed;
  if (!*known) {
    if (const auto how = given("--form", said.form); !how) return failed(how.error());
    if (with->who.empty()) return failed(missing("--with", words_that_fit("", words_of<ContactWith>())));
  }
  if (const auto later = recorded_later(contact.on, today)) contact.recorded = later;
  auto before = tell(contact, said, *with, course);
  auto told = contact;
  if (!*known) course.contacts.push_back(told);
  return ToldContact{std::move(course), std::move(told), std::move(before)};
}

} // namespace cti::app
