#include "values.hpp"

#include "cti/rules/intensity.hpp"

using namespace cti;

namespace {

using Part = ContactsIn::Part;

const Method job = bare_job();

ContactMade contact(std::string_view on, ContactForm form = ContactForm::meeting,
                    ContactWith with = ContactWith::citizen, int minutes = 60) {
  return {day(on), minutes, form, with};
}

ContactMade missed(std::string_view on) {
  auto made = contact(on);
  made.state = MeetingIs::missed;
  return made;
}

// Six months from 2026-12-01: phases from there, 2027-02-01 and 2027-04-01; last day 2027-05-31.
Course with(std::vector<ContactMade> contacts) {
  auto course = course_from("2026-12-01", "lab-31b");
  course.contact_from = day("2026-11-10");
  course.contacts = std::move(contacts);
  return course;
}

std::vector<ContactsIn> parts(const Course& course, std::string_view today) {
  return contacts_by_part(course_status(course, job, day(today)));
}

// The part that the only contact lies in, as "phase 2", "pauses" …
std::string part_of(const Course& course, std::string_view today = "2027-07-01") {
  std::string names;
  for (const auto& in : parts(course, today)) {
    if (in.contacts == 0) continue;
    switch (in.part) {
    case Part::contact_period: names += "contact period"; break;
    case Part::phase: names += "phase " + std::to_string(in.phase); break;
    case Part::pauses: names += "pauses"; break;
    case Part::after: names += "after"; break;
    }
  }
  return names;
}

} // namespace

TEST_CASE("a contact belongs to the part of the course that its day lies in") {
  CHECK(part_of(with({contact("2026-11-10")})) == "contact period");
  CHECK(part_of(with({contact("2026-11-30")})) == "contact period");
  CHECK(part_of(with({contact("2026-12-01")})) == "phase 1");
  CHECK(part_of(with({contact("2027-01-31")})) == "phase 1");
  CHECK(part_of(with({contact("2027-02-01")})) == "phase 2");
  CHECK(part_of(with({contact("2027-04-01")})) == "phase 3");
  CHECK(part_of(with({contact("2027-05-31")})) == "phase 3");
  CHECK(part_of(with({contact("2027-06-01")})) == "after");
}

TEST_CASE("a pause takes the contacts from its first day until the day before support resumes") {
  const auto paused = [](std::string_view on) {
    auto course = with({contact(on)});
    course.pauses = {pause_of("2026-12-10", "2026-12-20")};
    return part_of(course);
  };
  CHECK(paused("2026-12-09") == "phase 1");
  CHECK(paused("2026-12-10") == "pauses");
  CHECK(paused("2026-12-19") == "pauses");
  CHECK(paused("2026-12-20") == "phase 1");
}

TEST_CASE("a contact today in a pause that is still open lies in the pause") {
  auto course = with({contact("2026-12-20")});
  course.pauses = {{day("2026-12-10")}};
  CHECK(part_of(course, "2026-12-20") == "pauses");
  course.pauses = {{day("2026-12-20")}};
  CHECK(part_of(course, "2026-12-20") == "pauses");
}

TEST_CASE("what comes after the closing is after the end; the last day itself is not") {
  auto course = with({contact("2027-01-10")});
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  CHECK(part_of(course) == "phase 1");
  course.contacts[0].on = day("2027-01-11");
  CHECK(part_of(course) == "after");
}

TEST_CASE("a course without a start has its contact period only") {
  auto course = with({contact("2026-12-24")});
  course.start.reset();
  CHECK(part_of(course) == "contact period");
}

TEST_CASE("days are those that have passed, today among them, pauses for themselves") {
  auto course = with({});
  course.pauses = {pause_of("2026-12-10", "2026-12-15")};
  const auto found = parts(course, "2026-12-20");
  REQUIRE(found.size() == 3);
  CHECK(found[0].days == 21); // the contact period
  CHECK(found[1].days == 15); // of phase 1
  CHECK(found[2].days == 5);  // paused
  CHECK(parts(course, "2026-12-01")[1].days == 1);
}

TEST_CASE("days after the last one count as after the end, days after the closing nowhere") {
  auto course = with({});
  CHECK(parts(course, "2027-06-10").back().part == Part::after);
  CHECK(parts(course, "2027-06-10").back().days == 10);
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  const auto found = parts(course, "2027-06-10");
  REQUIRE(found.size() == 2);
  CHECK(found[1].days == 41);
}

TEST_CASE("a part that has neither a day nor a contact is left out") {
  CHECK(parts(with({}), "2026-12-20").size() == 2);
  CHECK(parts(with({}), "2026-11-09").empty());
  auto without_contact_period = with({});
  without_contact_period.contact_from.reset();
  CHECK(parts(without_contact_period, "2026-12-20").size() == 1);
}

TEST_CASE("a contact counts from its own day on") {
  const auto course = with({contact("2026-12-10")});
  CHECK(parts(course, "2026-12-09")[1].contacts == 0);
  CHECK(parts(course, "2026-12-10")[1].contacts == 1);
}

TEST_CASE("a missed meeting is no contact and takes no time; it is counted as missed") {
  const auto found = parts(with({contact("2026-12-05"), missed("2026-12-06")}), "2026-12-20")[1];
  CHECK(found.contacts == 1);
  CHECK(found.meetings == 1);
  CHECK(found.with_citizen == 1);
  CHECK(found.minutes == 60);
  CHECK(found.missed == 1);
}

TEST_CASE("meetings are contacts in person; with the citizen are meetings and calls with no one else") {
  const auto found = parts(with({contact("2026-12-05"), contact("2026-12-06", ContactForm::phone),
                                 contact("2026-12-07", ContactForm::message),
                                 contact("2026-12-08", ContactForm::meeting, ContactWith::provider),
                                 contact("2026-12-09", ContactForm::phone, ContactWith::informal)}),
                           "2026-12-20")[1];
  CHECK(found.contacts == 5);
  CHECK(found.meetings == 2);
  CHECK(found.with_citizen == 2);
  CHECK(found.minutes == 300);
}

TEST_CASE("a week's share is what there was for each seven days, and unknown where no day has passed") {
  const auto two_weeks =
      parts(with({contact("2026-12-05"), contact("2026-12-06", ContactForm::message)}), "2026-12-14")[1];
  CHECK(two_weeks.days == 14);
  CHECK(two_weeks.minutes_a_week() == doctest::Approx(60));
  CHECK(two_weeks.contacts_a_week() == doctest::Approx(1));
  CHECK(two_weeks.with_citizen_a_week() == doctest::Approx(0.5));
  CHECK_FALSE(ContactsIn{Part::after, 0, 0, 3, 3, 0, 90}.minutes_a_week());
}

TEST_CASE("a phase is found among the parts, or none where it has not begun") {
  const auto found = parts(with({}), "2027-01-31");
  REQUIRE(of_phase(found, 1) != nullptr);
  CHECK(of_phase(found, 1)->days == 62);
  CHECK(of_phase(found, 2) == nullptr);
}

TEST_CASE("the contacts of a phase are those counted in it, without what was missed") {
  const auto course = with({contact("2026-11-20"), contact("2026-12-05"), missed("2026-12-06"), contact("2027-02-01")});
  const auto status = course_status(course, job, day("2027-02-10"));
  const auto found = contacts_in_phase(status, 1);
  REQUIRE(found.size() == 1);
  CHECK(found.front() == &status.course.contacts[1]);
  CHECK(contacts_in_phase(status, 3).empty());
}

TEST_CASE("the last contact is the latest with the citizen, not with others, missed, or still to come") {
  const auto course = with({contact("2026-12-05"), contact("2026-12-02"),
                            contact("2026-12-08", ContactForm::meeting, ContactWith::provider),
                            contact("2026-12-08", ContactForm::phone, ContactWith::informal), missed("2026-12-09"),
                            contact("2026-12-11", ContactForm::message)});
  CHECK(last_contact(course, day("2026-12-10")) == day("2026-12-05"));
  CHECK(last_contact(course, day("2026-12-11")) == day("2026-12-11"));
  CHECK(last_contact(course, day("2026-12-01")) == std::nullopt);
}

TEST_CASE("days without contact count from the last one, else from the contact period, else from the start") {
  auto course = with({contact("2026-12-05")});
  CHECK(days_without_contact(course, day("2026-12-05")) == days{0});
  CHECK(days_without_contact(course, day("2026-12-15")) == days{10});
  course.contacts.clear();
  CHECK(days_without_contact(course, day("2026-12-15")) == days{35});
  course.contact_from.reset();
  CHECK(days_without_contact(course, day("2026-12-15")) == days{14});
  course.start.reset();
  CHECK_FALSE(days_without_contact(course, day("2026-12-15")));
}

TEST_CASE("before a course begins nobody is without contact; on its first day for no day yet") {
  CHECK_FALSE(days_without_contact(with({}), day("2026-11-09")));
  CHECK(days_without_contact(with({}), day("2026-11-10")) == days{0});
}

TEST_CASE("time with the citizen and coordination with others are apart, and messages to the citizen are neither") {
  auto course = course_from("2026-12-01");
  course.contacts = {{day("2026-12-02"), 60, ContactForm::meeting, ContactWith::citizen},
                     {day("2026-12-03"), 20, ContactForm::phone, ContactWith::citizen},
                     {day("2026-12-04"), 5, ContactForm::message, ContactWith::citizen},
                     {day("2026-12-05"), 30, ContactForm::meeting, ContactWith::provider},
                     {day("2026-12-06"), 10, ContactForm::message, ContactWith::informal}};
  const auto parts = contacts_by_part(course_status(course, bare_job(), day("2026-12-14")));
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].minutes == 125);
  CHECK(parts[0].minutes_with_citizen == 80);
  CHECK(parts[0].minutes_coordinating == 40);
  CHECK(parts[0].minutes_with_citizen_a_week() == 40);
  CHECK(parts[0].minutes_coordinating_a_week() == 20);
}

TEST_CASE("a short intensification is left out of what was usual; a long one is not") {
  auto course = course_from("2026-12-01", "lab-31b"); // phase 2 from 2027-02-01 to 2027-03-31
  for (const auto* on : {"2027-02-03", "2027-02-10", "2027-02-11", "2027-02-12"})
    course.contacts.push_back({day(on), 60, ContactForm::meeting, ContactWith::citizen});
  course.intensified = {{day("2027-02-08"), day("2027-02-14"), "debts"}};
  const auto usual = [&] {
    return *of_phase(contacts_by_part_as_usual(course_status(course, bare_job(), day("2027-04-01"))), 2);
  };
  CHECK(usual().with_citizen == 1);
  CHECK(usual().days == 59 - 7);
  course.intensified[0].until = day("2027-03-15");
  CHECK(usual().with_citizen == 4);
  CHECK(usual().days == 59);
}
