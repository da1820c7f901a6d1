#include "values.hpp"

#include "cti/rules/appointments.hpp"

using namespace cti;

namespace {

ContactMade agreed(std::string_view on, const char* at = "", ContactForm form = ContactForm::meeting) {
  ContactMade contact;
  contact.on = day(on), contact.at = time_of_day(at), contact.form = form, contact.with = ContactWith::citizen;
  contact.state = MeetingIs::agreed;
  return contact;
}

Course with(std::vector<ContactMade> contacts) {
  auto course = course_from("2026-12-01");
  course.contacts = std::move(contacts);
  return course;
}

} // namespace

TEST_CASE("what is agreed stands in order of day and time, whatever its order in the file") {
  auto held = agreed("2027-01-10");
  held.state = MeetingIs::held;
  const auto course = with(
      {agreed("2027-01-13"), agreed("2027-01-12"), held, agreed("2027-01-12", "14:00"), agreed("2027-01-12", "9:00")});
  const auto open = open_contacts(course);
  REQUIRE(open.size() == 4);
  CHECK(open[0]->at == time_of_day("9:00"));
  CHECK(open[1]->at == time_of_day("14:00"));
  CHECK_FALSE(open[2]->at);
  CHECK(open[3]->on == day("2027-01-13"));
  CHECK(next_with_citizen(course, day("2027-01-13")) == open[3]);
  CHECK_FALSE(next_with_citizen(course, day("2027-01-14")));
}

TEST_CASE("the agreed contact that is meant is the one that fits, and of several somebody says which") {
  const auto course = with({agreed("2027-01-12", "9:00"), agreed("2027-01-12", "14:00"),
                            agreed("2027-01-13", "", ContactForm::phone), agreed("2027-01-20")});
  CHECK(contact_meant(course, {.on = day("2027-01-20")}).value() == 3);
  CHECK(contact_meant(course, {.form = ContactForm::phone}).value() == 2);
  CHECK(contact_meant(course, {.on = day("2027-01-12"), .at = time_of_day("14:00")}).value() == 1);
  CHECK_FALSE(contact_meant(course, {.on = day("2027-01-19")}).value());
  CHECK_FALSE(contact_meant(course, {.who = {"provider"}}).value());
  const auto two = contact_meant(course, {.on = day("2027-01-12")});
  REQUIRE_FALSE(two);
  CHECK(two.error().what.values.front() == "2027-01-12 09:00, 2027-01-12 14:00");
  CHECK(two.error().hint.text == "say which: --on {} --at HH:MM");
  CHECK(contact_meant(course, {}).error().hint.text == "say which: --on {}");
  CHECK(open_contact_meant(course, {.on = day("2027-01-19")}).error().kind == Kind::not_found);
}

TEST_CASE("participants are named by kind, id or name, several with commas, each once") {
  auto course = with({});
  Person ole;
  ole.id = "a1", ole.name = "Ole";
  course.people = {ole};
  CHECK(participants_meant(course, {"citizen, Ole", "a1"})->who == std::vector<std::string>{"citizen", "a1"});
  CHECK(participants_meant(course, {}).value().who.empty());
  const auto nobody = participants_meant(course, {"Olo"});
  REQUIRE_FALSE(nobody);
  CHECK(nobody.error().kind == Kind::usage);
}
