// Appointments in calendars: at their time, for as long as they take, and without what only the case knows.

#include "contains.hpp"
#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/view/calendar.hpp"
#include "cti/view/due.hpp"
#include "cti/view/phase.hpp"

using namespace cti;
using namespace cti::view;

namespace {

const Day today = day("2027-01-12");

CalendarEvent appointment(const char* at, int minutes = usual_minutes) {
  CalendarEvent event{"b-1", "contact-1", day("2027-01-15"), "appointment", "meeting with the citizen"};
  event.at = time_of_day(at), event.minutes = minutes;
  return event;
}

Course with_agreed() {
  auto course = course_from("2026-12-01");
  ContactMade contact;
  contact.on = day("2027-01-15"), contact.at = time_of_day("10:00"), contact.minutes = 45;
  contact.with = Participants{{"citizen", "a1"}}, contact.about = "the debt", contact.state = MeetingIs::agreed;
  course.contacts = {contact};
  Person sister;
  sister.id = "a1", sister.name = "Ida";
  course.people = {sister};
  return course;
}

CourseStatus status_of(const Course& course) { return course_status(course, method::built_in().at("job"), today); }

} // namespace

TEST_CASE("an appointment with a time begins and ends at it, in local time, and keeps somebody busy") {
  const auto text = calendar_text({appointment("10:15", 45)}, today, {});
  CHECK(text == Contains{"\r\nDTSTART:20270115T101500\r\nDTEND:20270115T110000\r\n"});
  CHECK(text == Contains{"TRANSP:OPAQUE"});
  CHECK(calendar_text({appointment("10:15")}, today, {}) == Contains{"DTEND:20270115T111500"});
}

TEST_CASE("an appointment can end on the next day, and never when it begins") {
  CHECK(calendar_text({appointment("23:30", 60)}, today, {}) == Contains{"DTEND:20270116T003000"});
  CHECK(calendar_text({appointment("10:00", 0)}, today, {}) == Contains{"DTEND:20270115T100100"});
}

TEST_CASE("without a time it is a day like the others") {
  CHECK(calendar_text({appointment("")}, today, {}) == Contains{"DTSTART;VALUE=DATE:20270115"});
}

TEST_CASE("the alarm of an appointment rings at eight too, and an hour before one that is earlier") {
  const auto trigger = [](const char* at, int days_before) {
    return calendar_text({appointment(at)}, today, {false, days_before});
  };
  CHECK(trigger("10:15", 1) == Contains{"TRIGGER:-PT1575M"});
  CHECK(trigger("10:15", 0) == Contains{"TRIGGER:-PT135M"});
  CHECK(trigger("07:00", 0) == Contains{"TRIGGER:-PT60M"});
  CHECK(trigger("07:00", 1) == Contains{"TRIGGER:-PT1380M"});
}

TEST_CASE("what is due and what a course's dates are show one appointment as one event, without names or what about") {
  const auto status = status_of(with_agreed());
  const auto due = due_ics({{today}, duties(status, {}, 14)}, {true});
  const auto dates = phase_ics({{today}, {status}}, {true});
  for (const auto& text : {due, dates}) {
    CHECK(text == Contains{"DTSTART:20270115T100000"});
    CHECK(text == Contains{"DTEND:20270115T104500"});
    CHECK(text == Contains{"SUMMARY:b-1: meeting with the citizen\r\n"});
    CHECK(text.find("Ida") == std::string::npos);
    CHECK(text.find("debt") == std::string::npos);
  }
  const auto uid_of = [](const std::string& text) {
    const auto start = text.find("DTSTART:20270115T100000");
    const auto uid = text.rfind("UID:", start);
    return text.substr(uid, text.find('\r', uid) - uid);
  };
  CHECK(uid_of(due) == uid_of(dates));
}

TEST_CASE("a calendar that has an appointment is told that it was cancelled") {
  auto course = with_agreed();
  course.contacts[0].state = MeetingIs::cancelled, course.contacts[0].agreed = day("2027-01-05");
  const auto dates = phase_ics({{today}, {status_of(course)}}, {});
  CHECK(dates == Contains{"STATUS:CANCELLED"});
  CHECK(dates == Contains{"DTSTART:20270115T100000"});
}
