#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/strings/utf8.hpp"
#include "cti/view/calendar.hpp"
#include "cti/view/due.hpp"
#include "cti/view/phase.hpp"
#include "cti/view/words.hpp"

#include <sstream>

using namespace cti;
using namespace cti::view;

namespace {

const Day today = day("2027-01-12");

CalendarEvent shift(std::string_view on) { return {"b-1", "shift-2", day(on), "shift", "shift to phase 2"}; }

/// The values of one property, in order; its line may say more about it: DTSTART;VALUE=DATE.
std::vector<std::string> all(const std::string& calendar, const std::string& property) {
  std::vector<std::string> values;
  std::istringstream lines(calendar);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(property + ":"))
      values.push_back(line.substr(property.size() + 1, line.find('\r') - property.size() - 1));
  return values;
}

std::string one(const std::string& calendar, const std::string& property) {
  const auto values = all(calendar, property);
  return values.size() == 1 ? values.front() : std::to_string(values.size()) + " of them";
}

std::string phase_calendar(const Course& course, Day on) {
  return phase_ics({{on}, {course_status(course, method::built_in().at("job"), on)}}, {true});
}

std::string due_calendar(const Course& course, Day on) {
  return due_ics({{on}, duties(course_status(course, method::built_in().at("job"), on), {}, 400)}, {true});
}

} // namespace

TEST_CASE("an event takes a whole day and keeps nobody busy") {
  const auto text = calendar_text({shift("2027-02-28")}, today, {});
  CHECK(one(text, "DTSTART;VALUE=DATE") == "20270228");
  CHECK(one(text, "DTEND;VALUE=DATE") == "20270301");
  CHECK(one(text, "TRANSP") == "TRANSPARENT");
  CHECK(one(text, "DTSTAMP") == "20270112T000000Z");
}

TEST_CASE("a title says nothing of a case unless it is asked to") {
  CHECK(one(calendar_text({shift("2027-02-28")}, today, {}), "SUMMARY") == "CTI: shift");
  CHECK(one(calendar_text({shift("2027-02-28")}, today, {true}), "SUMMARY") == "b-1: shift to phase 2");
  CHECK(one(calendar_text({shift("2027-02-28")}, today, {true}), "CLASS") == "PRIVATE");
  const CalendarEvent nobodys{"", "milestone x", today, "milestone", "milestone"};
  CHECK(one(calendar_text({nobodys}, today, {true}), "SUMMARY") == "CTI: milestone");
}

TEST_CASE("what a title says is escaped") {
  auto event = shift("2027-02-28");
  event.title = "a, b; c\nBEGIN:VEVENT";
  CHECK(one(calendar_text({event}, today, {true}), "SUMMARY") == "b-1: a\\, b\\; c\\\\nBEGIN:VEVENT");
}

TEST_CASE("a long line goes on in the next, and no letter is cut") {
  for (const std::string letters : {"a", "ø", "漢", "😀", "aø漢😀;", "\n"}) {
    auto event = shift("2027-02-28");
    event.kind.clear();
    while (event.kind.size() < 300) event.kind += letters;
    auto text = calendar_text({event}, today, {});
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      CHECK(line.size() <= 75 + 1); // with its \r
      for (std::size_t at = 0; at < line.size(); at += character_length(line, at))
        REQUIRE(character_length(line, at) > 0);
    }
    for (std::size_t at; (at = text.find("\r\n ")) != std::string::npos;) text.erase(at, 3);
    CHECK(one(text, "SUMMARY").size() > 300);
    if (letters.find_first_of(";\n") == std::string::npos) CHECK(one(text, "SUMMARY") == "CTI: " + event.kind);
  }
}

TEST_CASE("an event keeps its UID when its day moves, and no other has the same") {
  const auto uid = one(calendar_text({shift("2027-02-28")}, today, {}), "UID");
  CHECK(one(calendar_text({shift("2027-03-14")}, day("2027-02-01"), {true}), "UID") == uid);
  auto other = shift("2027-02-28");
  other.course = "b-2";
  CHECK(one(calendar_text({other}, today, {}), "UID") != uid);
  const auto twice = all(calendar_text({shift("2027-02-28"), shift("2027-02-28")}, today, {}), "UID");
  REQUIRE(twice.size() == 2);
  CHECK(twice[0] == uid);
  CHECK(twice[1] != uid);
}

TEST_CASE("a later report counts higher, so that it replaces an earlier one") {
  const auto sequence = [](Day on) { return std::stol(one(calendar_text({shift("2027-02-28")}, on, {}), "SEQUENCE")); };
  CHECK(sequence(day("2027-01-13")) == sequence(today) + 1);
}

TEST_CASE("an alarm rings at eight in the morning, so many days before") {
  const auto trigger = [](int before) {
    return one(calendar_text({shift("2027-02-28")}, today, {false, before}), "TRIGGER");
  };
  CHECK(trigger(0) == "PT8H");
  CHECK(trigger(1) == "-PT16H");
  CHECK(trigger(2) == "-P1DT16H");
  CHECK(trigger(14) == "-P13DT16H");
}

TEST_CASE("nothing rings for a day that has passed, or for an event that was called off") {
  CHECK(all(calendar_text({shift("2027-01-11")}, today, {false, 1}), "TRIGGER").empty());
  CHECK(all(calendar_text({shift("2027-01-12")}, today, {false, 1}), "TRIGGER").size() == 1);
  auto cancelled = shift("2027-02-28");
  cancelled.status = CalendarEvent::Status::cancelled;
  CHECK(all(calendar_text({cancelled}, today, {false, 1}), "TRIGGER").empty());
}

TEST_CASE("the calendar of a course has its shifts, the network meeting and the end") {
  speak(Language::english);
  const auto text = phase_calendar(course_from("2026-12-01"), today);
  CHECK(all(text, "SUMMARY") == std::vector<std::string>{"b-1: phase 1 begins", "b-1: shift to phase 2",
                                                         "b-1: shift to phase 3", "b-1: network meeting at the latest",
                                                         "b-1: follow-up: is support still needed?"});
  CHECK(all(text, "DTSTART;VALUE=DATE") ==
        std::vector<std::string>{"20261201", "20270301", "20270601", "20270731", "20270831"});
}

TEST_CASE("what an open pause moves is tentative") {
  speak(Language::english);
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-03-10")}};
  const auto text = phase_calendar(course, day("2027-03-20"));
  CHECK(all(text, "SUMMARY")[2] == "b-1: pause begins");
  CHECK(all(text, "STATUS") ==
        std::vector<std::string>{"CONFIRMED", "CONFIRMED", "CONFIRMED", "TENTATIVE", "TENTATIVE", "TENTATIVE"});
}

TEST_CASE("support resumes where no other pause takes over") {
  speak(Language::english);
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2027-01-04", "2027-01-11"), pause_of("2027-01-08", "2027-01-25")};
  const auto titles = all(phase_calendar(course, today), "SUMMARY");
  CHECK(std::ranges::count(titles, "b-1: support resumes") == 1);
  CHECK(std::ranges::count(titles, "b-1: pause begins") == 2);
}

TEST_CASE("a course that is closed early calls off what would have come") {
  speak(Language::english);
  auto course = course_from("2026-12-01");
  course.closed = Closing{day("2027-03-20"), Outcome::ended_early};
  const auto text = phase_calendar(course, day("2027-04-01"));
  CHECK(all(text, "SUMMARY")[2] == "b-1: closed");
  CHECK(all(text, "DTSTART;VALUE=DATE")[2] == "20270320");
  CHECK(all(text, "STATUS") ==
        std::vector<std::string>{"CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED"});
}

TEST_CASE("what is a date of the course and a duty as well is one event") {
  speak(Language::english);
  auto course = course_from("2026-12-01");
  const auto uid_of = [](const std::string& text, const std::string& title) {
    const auto titles = all(text, "SUMMARY");
    const auto at = std::ranges::find(titles, title) - titles.begin();
    return at < static_cast<long>(titles.size()) ? all(text, "UID")[static_cast<std::size_t>(at)] : "none in " + text;
  };
  const auto same = [&](const std::string& title) {
    CAPTURE(title);
    CHECK(uid_of(phase_calendar(course, today), title) == uid_of(due_calendar(course, today), title));
  };
  for (const std::string title : {"b-1: shift to phase 2", "b-1: shift to phase 3",
                                  "b-1: network meeting at the latest", "b-1: follow-up: is support still needed?"})
    same(title);
  course.pauses = {pause_of("2027-01-04", "2027-01-25")};
  same("b-1: support resumes");
}

TEST_CASE("a duty's title has none of the case's own words") {
  speak(Language::english);
  auto course = course_from("2026-12-01");
  course.plan = Plan{};
  course.plan->focus = {{"f1", "finances", "debts"}};
  course.plan->focus[0].activities = {{"f1.a1", "write to Ole", "Ole"}};
  course.plan->focus[0].activities[0].by = day("2027-01-20");
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-01-05"), "Ole"}, {day("2027-02-02"), "Ole"}, {day("2027-02-03"), "Ole"}};
  course.handover->further = {{"Ole's flat"}};
  const auto text = due_calendar(course, today);
  CHECK(text.find("Ole") == std::string::npos);
  const auto titles = all(text, "SUMMARY");
  CHECK(std::ranges::count(titles, "b-1: f1.a1") == 1);
  CHECK(std::ranges::count(titles, "b-1: network meeting") == 2);
  CHECK(std::ranges::count(titles, "b-1: further support") == 1);
}

TEST_CASE("a meeting keeps its UID when the one before it has been held") {
  auto course = course_from("2026-12-01");
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-01-20"), ""}, {day("2027-02-02"), ""}};
  const auto uid_of_second = [&](Day on) {
    const auto text = due_calendar(course, on);
    const auto dates = all(text, "DTSTART;VALUE=DATE");
    const auto at = std::ranges::find(dates, "20270202") - dates.begin();
    return all(text, "UID").at(static_cast<std::size_t>(at));
  };
  CHECK(uid_of_second(today) == uid_of_second(day("2027-02-01")));
}
