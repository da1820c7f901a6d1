// The parts of a course whole: what each holds, and how long it has lasted.

#include "values.hpp"

#include "cti/rules/intensity.hpp"

using namespace cti;

namespace {

using Part = ContactsIn::Part;
using Parts = std::vector<ContactsIn>;

const Method job = bare_job();

// Six months from 2026-12-01: phases from there, 2027-02-01 and 2027-04-01; last day 2027-05-31.
Course six_months(std::vector<ContactMade> contacts = {}) {
  auto course = course_from("2026-12-01", "lab-31b");
  course.contact_from = day("2026-11-10");
  course.contacts = std::move(contacts);
  return course;
}

ContactMade call(std::string_view on) { return {day(on), 10, ContactForm::phone, ContactWith::citizen}; }

Parts parts(const Course& course, std::string_view today) {
  return contacts_by_part(course_status(course, job, day(today)));
}

} // namespace

TEST_CASE("each part has its days up to the day of the report") {
  auto course = six_months();
  course.pauses = {pause_of("2026-12-10", "2026-12-15")}; // the dates move by five days
  CHECK(parts(course, "2026-11-10") == Parts{{Part::contact_period, 0, 1}});
  CHECK(parts(course, "2026-12-01") == Parts{{Part::contact_period, 0, 21}, {Part::phase, 1, 1}});
  CHECK(parts(course, "2026-12-12") == Parts{{Part::contact_period, 0, 21}, {Part::phase, 1, 9}, {Part::pauses, 0, 3}});
  CHECK(parts(course, "2027-02-06") ==
        Parts{{Part::contact_period, 0, 21}, {Part::phase, 1, 62}, {Part::phase, 2, 1}, {Part::pauses, 0, 5}});
  CHECK(parts(course, "2027-06-07") == Parts{{Part::contact_period, 0, 21},
                                             {Part::phase, 1, 62},
                                             {Part::phase, 2, 59},
                                             {Part::phase, 3, 61},
                                             {Part::pauses, 0, 5},
                                             {Part::after, 0, 2}});
}

TEST_CASE("a closed course has days until its last one, and contacts after it are after the end") {
  auto course = six_months({call("2027-02-09"), call("2027-02-10"), call("2027-02-11")});
  course.closed = Closing{day("2027-02-10"), Outcome::completed};
  const ContactsIn after{Part::after, 0, 0, 1, 0, 0, 10, 1, 10};
  CHECK(parts(course, "2027-05-01") ==
        Parts{{Part::contact_period, 0, 21}, {Part::phase, 1, 62}, {Part::phase, 2, 10, 2, 0, 0, 20, 2, 20}, after});
}

TEST_CASE("without a start every contact lies in the contact period, before or after the closing") {
  auto course = six_months({call("2026-12-05"), call("2026-12-24")});
  course.start.reset();
  CHECK(parts(course, "2026-12-30") == Parts{{Part::contact_period, 0, 51, 2, 0, 0, 20, 2, 20}});
  course.closed = Closing{day("2026-12-20"), Outcome::ended_early, "moved"};
  CHECK(parts(course, "2026-12-30") == Parts{{Part::contact_period, 0, 41, 2, 0, 0, 20, 2, 20}});
}

TEST_CASE("a contact before the contact period lies in it, without a day of its own") {
  auto course = six_months({call("2026-11-05")});
  CHECK(parts(course, "2026-11-05") == Parts{{Part::contact_period, 0, 0, 1, 0, 0, 10, 1, 10}});
  course.contact_from = day("2026-12-10"); // after phase 1 began: a contradiction, and no negative days
  CHECK(parts(course, "2026-12-01") == Parts{{Part::contact_period, 0, 0, 1, 0, 0, 10, 1, 10}, {Part::phase, 1, 1}});
}

TEST_CASE("a missed contact makes a part be shown; one to come does not") {
  auto course = six_months({call("2026-11-05"), call("2026-12-24")});
  course.contacts[0].state = MeetingIs::missed;
  CHECK(parts(course, "2026-11-09") == Parts{{Part::contact_period, 0, 0, 0, 0, 1}});
  course.contacts.erase(course.contacts.begin());
  CHECK(parts(course, "2026-11-09").empty());
}

TEST_CASE("the part of a day is told without its numbers") {
  auto course = six_months();
  course.pauses = {pause_of("2026-12-10", "2026-12-15")};
  const auto status = course_status(course, job, day("2027-07-01"));
  CHECK(part_on(status, day("2026-11-30")) == ContactsIn{Part::contact_period});
  CHECK(part_on(status, day("2026-12-01")) == ContactsIn{Part::phase, 1});
  CHECK(part_on(status, day("2026-12-10")) == ContactsIn{Part::pauses});
  CHECK(part_on(status, day("2026-12-15")) == ContactsIn{Part::phase, 1});
  CHECK(part_on(status, day("2027-02-06")) == ContactsIn{Part::phase, 2});
  CHECK(part_on(status, day("2027-06-05")) == ContactsIn{Part::phase, 3});
  CHECK(part_on(status, day("2027-06-06")) == ContactsIn{Part::after});
}

TEST_CASE("in an open pause today is a day off, also for the part that today belongs to") {
  auto course = six_months({call("2026-12-20")});
  course.pauses = {{day("2026-12-20")}};
  const auto status = course_status(course, job, day("2026-12-20"));
  CHECK(part_on(status, status.day) == ContactsIn{Part::pauses});
  CHECK(part_on(status, status.day + days{1}) == ContactsIn{Part::phase, 1}); // nobody knows yet
  CHECK(contacts_in_phase(status, 1).empty());
  CHECK(contacts_by_part(status) ==
        Parts{{Part::contact_period, 0, 21}, {Part::phase, 1, 19}, {Part::pauses, 0, 1, 1, 0, 0, 10, 1, 10}});
}

TEST_CASE("a week's share of one day is seven times what there was, and of none unknown") {
  const ContactsIn day_one{Part::phase, 1, 1, 2, 1, 0, 30, 1};
  CHECK(day_one.minutes_a_week() == 210);
  CHECK(day_one.contacts_a_week() == 14);
  CHECK(day_one.with_citizen_a_week() == 7);
  CHECK(ContactsIn{Part::phase, 1, 0, 2}.contacts_a_week() == std::nullopt);
}

TEST_CASE("contacts of a phase are those up to the day of the report") {
  auto course = six_months({call("2026-12-05"), call("2026-12-06")});
  CHECK(contacts_in_phase(course_status(course, job, day("2026-12-05")), 1).size() == 1);
  CHECK(contacts_in_phase(planned_status(course, job, day("2026-12-05")), 1).size() == 1);
  CHECK(contacts_by_part(planned_status(course, job, day("2026-12-05"))).back().contacts == 1);
}
