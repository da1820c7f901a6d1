#include "cti/course/people.hpp"
#include "values.hpp"

using namespace cti;

TEST_CASE("a time of day is read with one digit for the hour or two, and written with two") {
  CHECK(clock(*time_of_day("9:30")) == "09:30");
  CHECK(clock(*time_of_day("00:00")) == "00:00");
  CHECK(clock(*time_of_day("23:59")) == "23:59");
  CHECK(time_of_day("10:05")->minutes == 605);
  for (const char* none : {"", "10", ":30", "24:00", "10:60", "10:5", "10.30", "1O:30", "10:300", "-1:30", "100:30"}) {
    CAPTURE(none);
    CHECK_FALSE(time_of_day(none));
  }
}

TEST_CASE("a contact of which nothing else is said was held; an agreed one only once somebody says so") {
  ContactMade contact{day("2027-01-12"), 45, ContactForm::meeting, ContactWith::citizen};
  CHECK(is_held(contact));
  for (const auto state : {MeetingIs::agreed, MeetingIs::missed, MeetingIs::cancelled}) {
    contact.state = state;
    CHECK(contact_state(contact) == state);
    CHECK_FALSE(is_held(contact));
  }
  contact.state = MeetingIs::held;
  CHECK(is_held(contact));
  contact.state.reset(), contact.missed = true; // as older files say it
  CHECK(contact_state(contact) == MeetingIs::missed);
}

TEST_CASE("a meeting with several people counts once for each kind of them") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{{{"a1", "Ole", PersonKind::private_person},
                              {"a2", "Hanne", PersonKind::professional},
                              {"a3", "Bo", PersonKind::volunteer},
                              {"a4", "Ida"}}};
  const auto kinds = [&](std::vector<std::string> who) { return kinds_in(course, Participants{std::move(who)}); };
  using enum ContactWith;
  CHECK(kinds({"citizen"}) == std::vector{citizen});
  CHECK(kinds({"a1", "a3", "informal"}) == std::vector{informal});
  CHECK(kinds({"a2", "a4", "provider"}) == std::vector{provider});
  CHECK(kinds({"a2", "citizen", "a1"}) == std::vector{provider, citizen, informal});
  CHECK(kinds({"a9"}) == std::vector{provider}); // nobody knows who that is
  CHECK(main_kind(course, Participants{{"a2", "citizen"}}) == citizen);
  CHECK(main_kind(course, Participants{{"a1"}}) == informal);
  const ContactMade meeting{day("2027-01-12"), 45, ContactForm::meeting, Participants{{"citizen", "a2"}}};
  CHECK(took_part(course, meeting, citizen));
  CHECK(took_part(course, meeting, provider));
  CHECK_FALSE(took_part(course, meeting, informal));
}
