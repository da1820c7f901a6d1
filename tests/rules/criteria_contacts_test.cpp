#include "judged.hpp"

using namespace cti;

TEST_CASE("three meetings with the citizen in the community in phase 1") {
  auto course = with_contacts({contact("2026-12-01"), contact("2027-01-10")});
  CHECK(verdict("community-meetings", course, "2026-11-30") == "not_yet");
  CHECK(verdict("community-meetings", course, "2027-01-31") == "not_yet");
  CHECK(verdict("community-meetings", course, "2027-02-01") == "not_met");
  course.contacts.push_back(contact("2027-01-31"));
  CHECK(verdict("community-meetings", course, "2027-01-31") == "met");
  CHECK(verdict("community-meetings", course, "2027-01-31", {.community_meetings = 4}) == "not_yet");
  course.contacts.back().on = day("2027-02-01");
  CHECK(verdict("community-meetings", course, "2027-02-01") == "not_met");
}

TEST_CASE("a meeting in an office, a call, a missed one or one with others is none in the community with the citizen") {
  auto course = with_contacts({contact("2026-12-02"), contact("2026-12-03"), contact("2026-12-04")});
  CHECK(verdict("community-meetings", course, "2027-02-01") == "met");
  auto& last = course.contacts.back();
  last = contact("2026-12-04", ContactWith::citizen, ContactForm::meeting, ContactPlace::office);
  CHECK(verdict("community-meetings", course, "2027-02-01") == "not_met");
  last = contact("2026-12-04", ContactWith::citizen, ContactForm::phone);
  CHECK(verdict("community-meetings", course, "2027-02-01") == "not_met");
  last = contact("2026-12-04", ContactWith::informal);
  CHECK(verdict("community-meetings", course, "2027-02-01") == "not_met");
  last = contact("2026-12-04");
  last.state = MeetingIs::missed;
  CHECK(verdict("community-meetings", course, "2027-02-01") == "not_met");
}

TEST_CASE("a phase cut short by an early end says nothing; completed early, it is judged as it was") {
  CHECK(verdict("community-meetings", closed_on("2027-01-15", Outcome::ended_early), "2027-03-01") == "not_counted");
  CHECK(verdict("community-meetings", closed_on("2027-01-15"), "2027-03-01") == "not_met");
  CHECK(verdict("community-meetings", closed_on("2027-01-31", Outcome::ended_early), "2027-03-01") == "not_met");
}

TEST_CASE("contacts after the closing count for nothing") {
  auto course = closed_on("2027-01-15");
  course.contacts = {contact("2026-12-02"), contact("2026-12-03"), contact("2027-01-16")};
  CHECK(verdict("community-meetings", course, "2027-01-31") == "not_met");
  course.contacts.back().on = day("2027-01-15");
  CHECK(verdict("community-meetings", course, "2027-01-31") == "met");
}

TEST_CASE("two meetings or calls with providers or informal supports in phase 1") {
  auto course = with_contacts(
      {contact("2026-12-02", ContactWith::provider), contact("2027-01-31", ContactWith::informal, ContactForm::phone)});
  CHECK(verdict("support-contacts", course, "2027-01-31") == "met");
  course.contacts.back().form = ContactForm::message;
  CHECK(verdict("support-contacts", course, "2027-01-31") == "not_yet");
  CHECK(verdict("support-contacts", course, "2027-02-01") == "not_met");
  CHECK(verdict("support-contacts", closed_on("2027-01-15", Outcome::restarted), "2027-03-01") == "not_counted");
}

TEST_CASE("two meetings or calls with the citizen in the first month") {
  auto course = with_contacts({contact("2026-12-01"), contact("2026-12-31", ContactWith::citizen, ContactForm::phone)});
  CHECK(verdict("first-month", course, "2026-12-30") == "not_yet");
  CHECK(verdict("first-month", course, "2026-12-31") == "met");
  course.contacts.back().on = day("2027-01-01");
  CHECK(verdict("first-month", course, "2026-12-31") == "not_yet");
  CHECK(verdict("first-month", course, "2027-01-01") == "not_met");
  course.closed = Closing{day("2026-12-30"), Outcome::ended_early};
  CHECK(verdict("first-month", course, "2027-01-01") == "not_counted");
}

TEST_CASE("intensity falls from phase to phase, each judged when the later phase has ended") {
  auto course = with_contacts({contact("2026-12-02"), contact("2026-12-09"), contact("2026-12-16"),
                               contact("2027-02-10"), contact("2027-02-17")});
  CHECK(verdict("falling-intensity", course, "2027-03-31") == "not_yet");
  CHECK(verdict("falling-intensity", course, "2027-04-01") == "met");
  course.contacts.push_back(contact("2027-04-10"));
  CHECK(verdict("falling-intensity", course, "2027-06-01") == "met");
  course.contacts.push_back(contact("2027-04-17"));
  CHECK(verdict("falling-intensity", course, "2027-05-31") == "met");
  CHECK(verdict("falling-intensity", course, "2027-06-01") == "met"); // 2 in 61 days, after 2 in 59
  course.contacts.push_back(contact("2027-04-24"));
  CHECK(verdict("falling-intensity", course, "2027-06-01") == "not_met");
}

TEST_CASE("intensity does not fall from a phase without any contact") {
  CHECK(verdict("falling-intensity", six_months(), "2027-04-01") == "not_met");
  CHECK(verdict("falling-intensity", closed_on("2027-03-01", Outcome::ended_early), "2027-04-01") == "not_counted");
}

TEST_CASE("messages and contacts with others are no part of the intensity that falls") {
  auto course = with_contacts({contact("2026-12-02"), contact("2027-02-10", ContactWith::provider),
                               contact("2027-02-11", ContactWith::citizen, ContactForm::message)});
  CHECK(verdict("falling-intensity", course, "2027-04-01") == "met");
}
