#include "findings.hpp"
#include "values.hpp"

#include "cti/rules/warnings.hpp"

using namespace cti;

namespace {

Course with(Participants who, std::string cancelled_by = {}) {
  auto course = course_from("2026-12-01");
  Person sister;
  sister.id = "a1", sister.name = "Ida";
  course.people = {sister};
  ContactMade contact;
  contact.on = day("2027-01-12"), contact.with = std::move(who), contact.cancelled_by = std::move(cancelled_by);
  contact.state = MeetingIs::cancelled;
  course.contacts = {contact};
  return course;
}

} // namespace

TEST_CASE("a contact names people who are in the file") {
  CHECK(contacts_with_strangers(with(Participants{{"citizen", "a1", "provider"}}, "worker")).empty());
  CHECK(contacts_with_strangers(with(ContactWith::informal, "a1")).empty());
  const auto found = contacts_with_strangers(with(Participants{{"citizen", "a2"}}, "a3"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].path == std::vector<std::string>{"contacts", "0", "with"});
  CHECK(found[1].path == std::vector<std::string>{"contacts", "0", "cancelled-by"});
}

TEST_CASE("a contact is agreed before it takes place, or on its day") {
  auto course = with(ContactWith::citizen);
  for (const char* agreed : {"2027-01-11", "2027-01-12"}) {
    course.contacts[0].agreed = day(agreed);
    CHECK(contacts_agreed_later(course).empty());
  }
  course.contacts[0].agreed = day("2027-01-13");
  CHECK(contacts_agreed_later(course).size() == 1);
}
