// How an agreed meeting is read and written, and becomes what it became by an edit of its line.

#include "values.hpp"

#include "cti/text/course_text.hpp"

using namespace cti;

namespace {

const std::string head = "cti: 1\nid: b-1\nworker: mette\nstart: 2026-12-01\ncontacts:\n  - ";

text::Reading<Course> reading_of(const std::string& contact) {
  const auto document = text::parse("x.yaml", head + contact + "\n");
  REQUIRE(document.has_value());
  const auto by_events = text::parse_by_events({"x.yaml", head + contact + "\n"});
  REQUIRE(by_events.has_value());
  CHECK(text::read_course(*by_events).value == text::read_course(*document).value);
  return text::read_course(*document);
}

std::string first_error(const std::string& contact) {
  const auto reading = reading_of(contact);
  return reading.errors.empty() ? "" : reading.errors.front().what.text;
}

/// The line of the one contact after a change.
std::string line_after(const std::string& contact, const std::function<void(ContactMade&)>& change) {
  const auto document = text::parse("x.yaml", head + contact + "\n");
  const auto course = text::read_course(*document).value;
  auto meant = course;
  change(meant.contacts.front());
  const auto now = text::with_changes(*document, course, meant);
  REQUIRE(now.has_value());
  return now->substr(head.size(), now->size() - head.size() - 1);
}

const std::string agreed = R"({on: 2027-01-12, at: "10:00", agreed: 2027-01-05, form: meeting, )"
                           "with: [citizen, a2], place: home, about: budget, state: agreed}";

} // namespace

TEST_CASE("a time of day is text, quoted or not") {
  for (const char* time : {"10:00", "\"10:00\"", "'10:00'"}) {
    CAPTURE(time);
    const auto reading =
        reading_of("{on: 2027-01-12, at: " + std::string{time} + ", form: phone, with: citizen, state: agreed}");
    REQUIRE(reading.errors.empty());
    CHECK(clock(*reading.value.contacts[0].at) == "10:00");
  }
  CHECK(first_error("{on: 2027-01-12, at: ten, form: phone, with: citizen, state: agreed}") ==
        "this is not a time of day");
}

TEST_CASE("an agreed meeting says when, where, with whom and what about, and no length") {
  const auto reading = reading_of(agreed);
  REQUIRE(reading.errors.empty());
  CHECK(reading.warnings.empty());
  const auto& contact = reading.value.contacts[0];
  CHECK(contact.with.who == std::vector<std::string>{"citizen", "a2"});
  CHECK(contact.about == "budget");
  CHECK(contact.state == MeetingIs::agreed);
  CHECK_FALSE(contact.minutes);
}

TEST_CASE("an agreed meeting becomes one that was held, missed, cancelled or moved by an edit of its line") {
  CHECK(line_after(agreed, [](ContactMade& c) { c.state = MeetingIs::held, c.minutes = 50; }) ==
        R"({on: 2027-01-12, at: "10:00", agreed: 2027-01-05, form: meeting, )"
        "with: [citizen, a2], place: home, about: budget, state: held, minutes: 50}");
  CHECK(line_after(agreed, [](ContactMade& c) { c.state = MeetingIs::cancelled, c.cancelled_by = "a2"; }) ==
        R"({on: 2027-01-12, at: "10:00", agreed: 2027-01-05, form: meeting, )"
        "with: [citizen, a2], place: home, about: budget, state: cancelled, cancelled-by: a2}");
  CHECK(line_after(agreed,
                   [](ContactMade& c) {
                     c.moved_from = c.on, c.on = day("2027-01-14"), c.at = time_of_day("9:15");
                     c.with = ContactWith::citizen;
                   }) == R"({on: 2027-01-14, at: "09:15", agreed: 2027-01-05, form: meeting, )"
                         "with: citizen, place: home, about: budget, state: agreed, moved-from: 2027-01-12}");
}

TEST_CASE("with one more, a single participant becomes a list, in a contact that is a block too") {
  const auto add = [](ContactMade& c) { c.with.who.emplace_back("a1"); };
  CHECK(line_after("{on: 2027-01-12, minutes: 5, form: phone, with: citizen}", add) ==
        "{on: 2027-01-12, minutes: 5, form: phone, with: [citizen, a1]}");
  CHECK(line_after("on: 2027-01-12\n    minutes: 5\n    form: phone\n    with: citizen  # alone", add) ==
        "on: 2027-01-12\n    minutes: 5\n    form: phone\n    with: [citizen, a1]  # alone");
}

TEST_CASE("what a contact cannot say is refused where it stands") {
  CHECK(first_error("{on: 2027-01-12, form: phone, with: citizen}") == "the key '{}' is missing");
  CHECK(first_error("{on: 2027-01-12, minutes: 5, form: phone, with: borger}") == "this word is not known here");
  CHECK(first_error("{on: 2027-01-12, minutes: 5, form: phone, with: []}") == "nobody stands in this list");
  CHECK(first_error("{on: 2027-01-12, minutes: 5, form: phone, with: citizen, cancelled-by: citizen}") ==
        "this says who cancelled, and the state is another");
  CHECK(first_error("{on: 2027-01-12, form: phone, with: citizen, state: cancelled, cancelled-by: Ole}") ==
        "this word is not known here");
  CHECK(first_error("{on: 2027-01-12, minutes: 5, form: phone, with: citizen, state: held, missed: true}") ==
        "'missed' and 'state' say different things");
  for (const char* by : {"worker", "citizen", "provider", "informal", "a12"})
    CHECK(first_error("{on: 2027-01-12, form: phone, with: citizen, state: cancelled, cancelled-by: " +
                      std::string{by} + "}") == "");
}

TEST_CASE("a contact of an older file that was missed stays as it stands") {
  const std::string missed = "{on: 2027-01-12, minutes: 0, form: phone, with: citizen, missed: true}";
  CHECK(reading_of(missed).errors.empty());
  CHECK(line_after(missed, [](ContactMade& c) { c.note = "ill"; }) ==
        "{on: 2027-01-12, minutes: 0, form: phone, with: citizen, missed: true, note: ill}");
}
