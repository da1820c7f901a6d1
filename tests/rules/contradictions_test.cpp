#include "findings.hpp"

using namespace cti;

namespace {

Method job() {
  auto method = bare_job();
  method.earliest_start = 14;
  return method;
}

std::string wrong_in(const Course& course, std::string_view today = "2027-01-12") {
  return lines_of(contradictions(course, job(), day(today)));
}

constexpr const char* one_is_wrong = " | is one of the two days wrong?\n";

} // namespace

TEST_CASE("an ordinary course contradicts itself nowhere") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  course.change = day("2026-12-01");
  course.pauses = {pause_of("2026-12-20", "2027-01-05")};
  course.ticks = {{Stage::contact, "contact-made", Done{day("2026-11-12")}}};
  CHECK(wrong_in(course).empty());
}

TEST_CASE("a method that allows no early start at all reads no day that is not there") {
  Method strict{"own"};
  strict.earliest_start = -1;
  for (const auto& course : {Course{}, course_from("2026-12-01")})
    CHECK(contradictions(course, strict, day("2027-01-12")).empty());
}

TEST_CASE("on the job method phase 1 begins at most 14 days before the change") {
  auto course = course_from("2026-12-01");
  course.change = day("2026-12-15");
  CHECK(wrong_in(course).empty());
  course.change = day("2026-12-16");
  CHECK(wrong_in(course) == "error start: phase 1 begins 2026-12-01, 15 days before the change on 2026-12-16 | "
                            "the job method lets it begin at most 14 days before: 2026-12-02 at the earliest\n");
  CHECK(contradictions(course, Method{"homelessness"}, day("2027-01-12")).empty());
}

TEST_CASE("a length beside a legal basis must be the one that it gives") {
  auto course = course_from("2026-12-01", "sel-82b");
  course.months = 6;
  CHECK(wrong_in(course).empty());
  course.months = 9;
  CHECK(wrong_in(course) == "error months: 9 months contradict the legal basis: SEL § 82 b gives 6 months | "
                            "leave the months out; the legal basis decides the length\n");
  course.legal_basis.clear();
  CHECK(wrong_in(course).empty());
}

TEST_CASE("the contact period lies before phase 1, or begins with it") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-12-01");
  CHECK(wrong_in(course).empty());
  course.contact_from = day("2026-12-02");
  CHECK(wrong_in(course) == "error contact-from: the contact period begins 2026-12-02, after phase 1 on 2026-12-01 | "
                            "the contact period lies before phase 1\n");
}

TEST_CASE("a course does not follow itself") {
  auto course = course_from("2026-12-01");
  course.after = "b-0";
  CHECK(wrong_in(course).empty());
  course.after = "b-1";
  CHECK(wrong_in(course) == "error after: b-1 cannot follow itself | name the course that was restarted\n");
  Course without_id;
  CHECK(wrong_in(without_id).empty());
}

TEST_CASE("a course is closed after it began, not ahead of today, and with a reason unless completed") {
  auto course = course_from("2026-08-01");
  const auto closed = [&](std::string_view on, Outcome outcome, const std::string& reason = "") {
    course.closed = Closing{day(on), outcome, reason};
    return wrong_in(course);
  };
  const std::string not_begun = "error closed/outcome: closed as completed on {}, before phase 1 began | "
                                "a citizen who withdraws before the start: --outcome ended-early --reason TEXT\n";
  CHECK(closed("2027-01-10", Outcome::completed).empty());
  CHECK(closed("2027-01-12", Outcome::completed).empty());
  CHECK(closed("2026-08-01", Outcome::completed).empty());
  CHECK(closed("2026-07-31", Outcome::completed) == filled({not_begun, {"2026-07-31"}}));
  CHECK(closed("2027-01-13", Outcome::completed) ==
        "error closed/on: closed 2027-01-13, which has not come yet | a course is closed when contact has ended\n");
  CHECK(closed("2027-01-10", Outcome::ended_early) ==
        "error closed/outcome: the outcome ended-early needs a reason | say why: --reason TEXT, or 'reason: …' in the "
        "file\n");
  CHECK(closed("2027-01-10", Outcome::ended_early, "moved away").empty());
  course.contact_from = day("2026-07-10");
  CHECK(closed("2026-07-10", Outcome::ended_early, "moved away").empty());
  CHECK(closed("2026-07-09", Outcome::ended_early, "moved away").empty()); // withdrew before it
  course.contacts = {{day("2026-07-10"), 45, ContactForm::meeting, ContactWith::citizen}};
  CHECK(closed("2026-07-09", Outcome::ended_early, "moved away") ==
        std::string{"error closed/on: closed 2026-07-09, before the course began on 2026-07-10"} + one_is_wrong);
}

TEST_CASE("a citizen who withdraws before phase 1 ends early, whatever days were planned; nothing was completed") {
  const auto closed = [](Course course, Outcome outcome) {
    course.closed = Closing{day("2027-01-10"), outcome, "changed her mind"};
    return wrong_in(course);
  };
  Course without_start;
  without_start.contact_from = day("2027-01-02");
  auto planned = course_from("2027-02-01");
  planned.change = day("2027-02-10");
  for (const auto& course : {without_start, planned}) {
    CHECK(closed(course, Outcome::ended_early).empty());
    CHECK(closed(course, Outcome::restarted).empty());
    CHECK(closed(course, Outcome::completed) ==
          "error closed/outcome: closed as completed on 2027-01-10, before phase 1 began | "
          "a citizen who withdraws before the start: --outcome ended-early --reason TEXT\n");
  }
}

TEST_CASE("an item is ticked on a day between the contact period's first and today, both included") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  const auto ticked = [&](Tick tick) {
    course.ticks = {std::move(tick)};
    return wrong_in(course);
  };
  CHECK(ticked({Stage::contact, "contact-made", Done{day("2026-11-10")}}).empty());
  CHECK(ticked({Stage::contact, "contact-made", Done{day("2027-01-12")}}).empty());
  CHECK(ticked({Stage::contact, "contact-made", Done{day("2026-11-09")}}) ==
        std::string{"error checklists/contact/contact-made: 'contact-made' is ticked on 2026-11-09, before the contact "
                    "period began on 2026-11-10"} +
            one_is_wrong);
  const std::string not_come = "error checklists/{}: '{}' is ticked on 2027-01-13, which has not come yet | an item is "
                               "ticked when it has happened\n";
  CHECK(ticked({Stage::contact, "contact-made", Done{day("2027-01-13")}}) ==
        filled({not_come, {"contact/contact-made", "contact-made"}}));
  CHECK(ticked({Stage::phase_1, "introduced", Skipped{day("2027-01-13"), "none"}}) ==
        filled({not_come, {"phase-1/introduced", "introduced"}}));
  CHECK(contradictions(course, job(), day("2027-01-12")).front().what.quotes); // an item may be anybody's word
}

TEST_CASE("findings come in the order of the rules, each of its own") {
  auto course = course_from("2026-12-01", "sel-82b");
  course.months = 9, course.after = "b-1", course.contact_from = day("2026-12-05");
  std::string places;
  for (const auto& found : contradictions(course, job(), day("2027-01-12"))) places += place_of(found) + " ";
  CHECK(places == "months after contact-from ");
}

TEST_CASE("a change is stopped by what it brings in, not by what stood there before") {
  auto before = course_from("2026-12-01");
  before.contact_from = day("2026-12-05");
  auto after = before;
  after.pauses = {{day("2027-01-05")}};
  CHECK_FALSE(new_contradiction(before, after, job(), day("2027-01-12")).has_value());
  after.pauses.push_back({day("2027-01-06")});
  const auto found = new_contradiction(before, after, job(), day("2027-01-12"));
  REQUIRE(found.has_value());
  CHECK(lines_of({*found}) == "error pauses/1/from: a second open pause, from 2027-01-06 | "
                              "end the first one: cti phase resume b-1 --on DAY\n");
}
