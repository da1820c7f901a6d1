#include "cti/rules/warnings.hpp"

#include "findings.hpp"

using namespace cti;

namespace {

const Day today = day("2027-01-12");

const std::string one_is_wrong = " | is one of the two days wrong?\n";

} // namespace

TEST_CASE("a contact lies within the course: from the contact period's first day until the closing, both included") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  course.contacts = {{day("2026-11-10")}, {day("2027-01-10")}};
  CHECK(contacts_outside_the_course(course).empty());
  course.contacts = {{day("2026-12-01")}, {day("2026-11-09")}, {day("2027-01-11")}};
  CHECK(lines_of(contacts_outside_the_course(course)) ==
        "warning contacts/1: a contact on 2026-11-09, before the contact period began on 2026-11-10" + one_is_wrong +
            "warning contacts/2: a contact on 2027-01-11, after the course was closed on 2027-01-10" + one_is_wrong);
}

TEST_CASE("where a course has neither a contact period's first day nor a closing, no contact lies outside of it") {
  auto course = course_from("2026-12-01");
  course.contacts = {{day("2020-01-01")}, {day("2040-01-01")}};
  CHECK(contacts_outside_the_course(course).empty());
}

TEST_CASE("a contact that says just what another one says is there twice; a note tells two apart") {
  auto course = course_from("2026-12-01");
  const ContactMade call{day("2026-12-10"), 10, ContactForm::phone, ContactWith::citizen};
  course.contacts = {call, call, call};
  course.contacts[1].recorded = day("2026-12-12"); // when it was written down tells of no other contact
  const std::string twice = ": the same contact on 2026-12-10 stands here twice | "
                            "take one of them out, or let a note tell them apart\n";
  CHECK(lines_of(contacts_twice(course)) == "warning contacts/1" + twice + "warning contacts/2" + twice);
  course.contacts[1].note = "in the evening";
  course.contacts[2].minutes = 11;
  CHECK(contacts_twice(course).empty());
}

TEST_CASE("phase 1 begins with the change or shortly before it, not after it") {
  auto course = course_from("2026-12-01");
  const auto doubts_of = [&](std::string_view change) {
    course.change = day(change);
    return lines_of(days_of_the_start(course, today));
  };
  CHECK(doubts_of("2026-12-01").empty());
  CHECK(doubts_of("2026-12-15").empty());
  CHECK(doubts_of("2026-11-30") == "warning start: phase 1 begins 2026-12-01, after the change on 2026-11-30 | "
                                   "phase 1 begins with the change; is one of the two days wrong?\n");
  CHECK(doubts_of("2025-11-29") ==
        "warning start: phase 1 begins 2026-12-01, more than a year from the change on 2025-11-29" + one_is_wrong);
  CHECK(doubts_of("2025-11-30") == "warning start: phase 1 begins 2026-12-01, after the change on 2025-11-30 | "
                                   "phase 1 begins with the change; is one of the two days wrong?\n");
  CHECK(doubts_of("2027-12-02").empty());
  CHECK(doubts_of("2027-12-03") ==
        "warning start: phase 1 begins 2026-12-01, more than a year from the change on 2027-12-03" + one_is_wrong);
}

TEST_CASE("first days lie no year from each other or ahead of today") {
  Course course;
  const auto doubts = [&] { return lines_of(days_of_the_start(course, today)); };
  const std::string is_the_year_right = ", more than a year ahead | is the year right?\n";
  course.contact_from = day("2026-12-01");
  course.start = day("2027-12-02");
  CHECK(doubts().empty());
  course.start = day("2027-12-03");
  const std::string after_contact = "warning start: phase 1 begins {}, more than a year after the contact period on "
                                    "2026-12-01" +
                                    one_is_wrong;
  CHECK(doubts() == filled({after_contact, {"2027-12-03"}}));
  course.start = day("2028-01-14");
  CHECK(doubts() ==
        "warning start: 'start' says 2028-01-14" + is_the_year_right + filled({after_contact, {"2028-01-14"}}));
  course.start.reset();
  course.contact_from = course.change = day("2028-01-13");
  CHECK(doubts().empty());
  course.contact_from = course.change = day("2028-01-14");
  CHECK(doubts() == "warning contact-from: 'contact-from' says 2028-01-14" + is_the_year_right +
                        "warning change: 'change' says 2028-01-14" + is_the_year_right);
}

TEST_CASE("a meeting to come that nothing calls agreed is worth a note") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{};
  course.handover->meetings = {
      {day("2027-01-12")}, {day("2027-01-13")}, {day("2027-01-13"), "", "", MeetingIs::agreed}};
  CHECK(lines_of(meetings_to_come(course, today)) ==
        "note handover/meetings/1: the network meeting on 2027-01-13 will count as held from that day on | "
        "if it is only agreed: cti handover meeting b-1 --on 2027-01-13\n");
  course.handover->declined = Declined{day("2027-01-10"), "wants none"};
  CHECK(meetings_to_come(course, today).empty());
  course.handover->declined.reset();
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  CHECK(meetings_to_come(course, today).empty());
}

TEST_CASE("what happened after the closing is doubted wherever it stands") {
  auto course = course_from("2026-12-01");
  course.closed = Closing{day("2027-01-10"), Outcome::completed};
  const auto happened_on = [&](std::string_view on) {
    course.ticks = {{Stage::contact, "informed", Done{day(on)}}};
    course.told = {{2, day(on)}};
    course.handover = Handover{{{"a1", "Ole"}}, {{day(on), "", "", MeetingIs::held}}, {{"a1", day(on)}}};
    course.plan = Plan{{}, {}, {{day(on)}}, {}};
    return days_after_closing(course);
  };
  CHECK(happened_on("2027-01-10").empty());
  const auto after = [](const std::string& place) {
    return "warning " + place + ": '" + place.substr(place.rfind('/') + 1) +
           "' says 2027-01-11, after the course was closed on 2027-01-10" + one_is_wrong;
  };
  CHECK(lines_of(happened_on("2027-01-11")) == after("checklists/contact/informed") + after("plan/evaluations/0/on") +
                                                   after("handover/meetings/0/on") + after("handover/talks/0/on") +
                                                   after("told/0/on"));
  course.closed.reset();
  CHECK(days_after_closing(course).empty());
}
