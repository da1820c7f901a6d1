// What is known on a day of a contact that lies ahead of it.

#include "values.hpp"

#include "cti/rules/intensity.hpp"
#include "cti/rules/known.hpp"

using namespace cti;

namespace {

const Method job = bare_job();

ContactMade meeting(std::string_view on, MeetingIs state) {
  ContactMade contact{day(on), 45, ContactForm::meeting, ContactWith::citizen};
  contact.state = state;
  return contact;
}

std::optional<ContactMade> known(const ContactMade& contact, std::string_view on) {
  auto course = course_from("2026-12-01");
  course.contacts = {contact};
  const auto then = known_on(course, day(on));
  return then.contacts.empty() ? std::nullopt : std::optional{then.contacts.front()};
}

} // namespace

TEST_CASE("a meeting ahead is known as agreed from the day it was agreed, whatever became of it") {
  for (const auto state : {MeetingIs::held, MeetingIs::missed, MeetingIs::agreed}) {
    auto contact = meeting("2027-01-12", state);
    contact.agreed = day("2027-01-05");
    CHECK_FALSE(known(contact, "2027-01-04"));
    for (const char* before : {"2027-01-05", "2027-01-11"})
      CHECK(contact_state(*known(contact, before)) == MeetingIs::agreed);
    CHECK(known(contact, "2027-01-12") == contact);
  }
}

TEST_CASE("without the day of agreement only what is still agreed is known ahead of its day") {
  CHECK(known(meeting("2027-01-12", MeetingIs::agreed), "2026-12-01"));
  CHECK_FALSE(known(meeting("2027-01-12", MeetingIs::held), "2027-01-11"));
  CHECK_FALSE(known(meeting("2027-01-12", MeetingIs::missed), "2027-01-11"));
}

TEST_CASE("that a meeting was cancelled is known from the day it was written down") {
  auto contact = meeting("2027-01-12", MeetingIs::cancelled);
  contact.agreed = day("2027-01-05"), contact.recorded = day("2027-01-08"), contact.cancelled_by = "citizen";
  CHECK(contact_state(*known(contact, "2027-01-07")) == MeetingIs::agreed);
  CHECK(known(contact, "2027-01-07")->cancelled_by.empty());
  CHECK(known(contact, "2027-01-08") == contact);
  CHECK(known(contact, "2027-01-12") == contact);
}

TEST_CASE("a meeting that was moved has its old day until the move was written down") {
  auto contact = meeting("2027-01-14", MeetingIs::agreed);
  contact.agreed = day("2027-01-05"), contact.recorded = day("2027-01-08"), contact.moved_from = day("2027-01-12");
  CHECK(known(contact, "2027-01-07")->on == day("2027-01-12"));
  CHECK_FALSE(known(contact, "2027-01-07")->moved_from);
  CHECK(known(contact, "2027-01-08") == contact);
}

TEST_CASE("a meeting that is only agreed, or was cancelled, does not begin a course") {
  Course course;
  course.id = "b-1", course.worker = "mette", course.method = "job";
  course.contacts = {meeting("2027-01-12", MeetingIs::agreed), meeting("2027-01-02", MeetingIs::cancelled)};
  CHECK_FALSE(begins(course));
  course.contacts.push_back(meeting("2027-01-20", MeetingIs::missed));
  CHECK(begins(course) == day("2027-01-20"));
}

TEST_CASE("only what was held counts, a meeting with several once for its time and once for each kind") {
  auto course = course_from("2026-12-01", "lab-31b");
  auto with_two = meeting("2026-12-02", MeetingIs::held);
  with_two.with = Participants{{"citizen", "provider"}};
  course.contacts = {with_two, meeting("2026-12-03", MeetingIs::agreed), meeting("2026-12-04", MeetingIs::cancelled),
                     meeting("2026-12-05", MeetingIs::missed)};
  const auto status = course_status(course, job, day("2026-12-20"));
  const auto parts = contacts_by_part(status);
  const auto* phase = of_phase(parts, 1);
  REQUIRE(phase);
  CHECK(phase->contacts == 1);
  CHECK(phase->minutes == 45);
  CHECK(phase->meetings == 1);
  CHECK(phase->with_citizen == 1);
  CHECK(phase->missed == 1);
  CHECK(contacts_in_phase(status, 1).size() == 1);
  CHECK(last_contact(course, day("2026-12-20")) == day("2026-12-02"));
}
