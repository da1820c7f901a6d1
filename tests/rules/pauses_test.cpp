#include "values.hpp"

#include "cti/rules/pauses.hpp"

using namespace cti;

namespace {

Course with(std::vector<Pause> pauses) {
  auto course = course_from("2026-12-01");
  course.pauses = std::move(pauses);
  return course;
}

Pause open_from(std::string_view from) { return {day(from)}; }

std::vector<Break> breaks_of(const Course& course) { return Pauses{course}.breaks(); }

std::vector<DaysOff> off(const Course& course, std::string_view today) { return Pauses{course}.days_off(day(today)); }

using Breaks = std::vector<Break>;
using Off = std::vector<DaysOff>;

} // namespace

TEST_CASE("pauses apart from each other are breaks of their own, in order of date") {
  CHECK(breaks_of(with({pause_of("2027-02-01", "2027-02-10"), pause_of("2027-01-11", "2027-01-25")})) ==
        Breaks{{day("2027-01-11"), day("2027-01-25"), 1, {}}, {day("2027-02-01"), day("2027-02-10"), 0, {}}});
  CHECK(breaks_of(with({pause_of("2027-01-11", "2027-01-25"), pause_of("2027-01-26", "2027-01-30")})).size() == 2);
}

TEST_CASE("pauses that overlap or touch are one, and the one that ends last decides, of two the first") {
  CHECK(breaks_of(with({pause_of("2027-01-11", "2027-01-25"), pause_of("2027-01-25", "2027-01-30")})) ==
        Breaks{{day("2027-01-11"), day("2027-01-30"), 1, {}}});
  CHECK(breaks_of(with({pause_of("2027-01-11", "2027-01-30"), pause_of("2027-01-15", "2027-01-25")})) ==
        Breaks{{day("2027-01-11"), day("2027-01-30"), 0, {}}});
  CHECK(breaks_of(with({pause_of("2027-01-11", "2027-01-30"), pause_of("2027-01-15", "2027-01-30")})) ==
        Breaks{{day("2027-01-11"), day("2027-01-30"), 0, {}}});
}

TEST_CASE("an open pause outlasts those that it is joined with, which last as long as they do in any case") {
  const Breaks joined{{day("2027-01-11"), std::nullopt, 1, day("2027-01-30")}};
  CHECK(breaks_of(with({pause_of("2027-01-11", "2027-01-30"), open_from("2027-01-15")})) == joined);
  CHECK(breaks_of(with({pause_of("2027-01-15", "2027-01-30"), open_from("2027-01-11")})) == joined);
  CHECK(breaks_of(with({pause_of("2027-02-15", "2027-02-20"), open_from("2027-01-11"),
                        pause_of("2027-01-15", "2027-02-28"), pause_of("2027-03-15", "2027-03-20")})) ==
        Breaks{{day("2027-01-11"), std::nullopt, 1, day("2027-03-20")}});
  CHECK(breaks_of(with(
            {open_from("2027-01-11"), pause_of("2027-01-15", "2027-02-28"), pause_of("2027-02-15", "2027-02-20")}))[0]
            .at_least == day("2027-02-28"));
  CHECK(breaks_of(with({open_from("2027-01-15"), open_from("2027-01-11")})) ==
        Breaks{{day("2027-01-11"), std::nullopt, 1, {}}});
}

TEST_CASE("a break does not begin before phase 1, and a pause without a day is none") {
  CHECK(breaks_of(with({pause_of("2026-11-20", "2026-12-05")})) ==
        Breaks{{day("2026-12-01"), day("2026-12-05"), 0, {}}});
  CHECK(breaks_of(with({pause_of("2026-11-20", "2026-12-01")})).empty());
  CHECK(breaks_of(with({pause_of("2027-01-11", "2027-01-11")})).empty());
  auto course = with({pause_of("2026-11-20", "2026-12-05")});
  course.start.reset();
  CHECK(breaks_of(course)[0].from == day("2026-11-20"));
}

TEST_CASE("a day lies in a break from its first until the day that support resumes") {
  const Pauses pauses{with({pause_of("2027-01-11", "2027-01-25"), open_from("2027-02-01")})};
  CHECK(pauses.on(day("2027-01-10")) == nullptr);
  CHECK(pauses.on(day("2027-01-11")) == &pauses.breaks()[0]);
  CHECK(pauses.on(day("2027-01-24")) == &pauses.breaks()[0]);
  CHECK(pauses.on(day("2027-01-25")) == nullptr);
  CHECK(pauses.on(day("2027-02-01")) == &pauses.breaks()[1]);
  CHECK(pauses.on(day("2030-01-01")) == &pauses.breaks()[1]);
}

TEST_CASE("a break is open until somebody ends it, or the course") {
  CHECK(Pauses{with({})}.open() == nullptr);
  const Pauses ended{with({pause_of("2027-01-11", "2027-01-25")})};
  CHECK(ended.open() == nullptr);
  auto course = with({pause_of("2027-01-11", "2027-01-25"), open_from("2027-02-01")});
  const Pauses still_open{course};
  CHECK(still_open.open() == &still_open.breaks()[1]);
  course.closed = Closing{day("2027-03-01"), Outcome::completed};
  const Pauses closed{course};
  CHECK(closed.open() == nullptr);
}

TEST_CASE("an open break ends today where it is counted, or when those that it is joined with do") {
  const auto course = with({pause_of("2027-01-11", "2027-01-30"), open_from("2027-01-15")});
  CHECK(off(course, "2027-01-20") == Off{{day("2027-01-11"), day("2027-01-30")}});
  CHECK(off(course, "2027-02-20") == Off{{day("2027-01-11"), day("2027-02-20")}});
  CHECK(Pauses{course}.ended(day("2027-02-20")).breaks() ==
        Breaks{{day("2027-01-11"), day("2027-02-20"), 1, day("2027-01-30")}});
  CHECK(off(with({open_from("2027-01-15")}), "2027-01-15").empty());
  CHECK(Pauses{with({open_from("2027-01-15")})}.ended(day("2027-01-15")).breaks().empty());
  CHECK(off(with({open_from("2027-01-15")}), "2027-01-16") == Off{{day("2027-01-15"), day("2027-01-16")}});
}

TEST_CASE("no break lasts longer than the course") {
  auto course = with({pause_of("2027-01-11", "2027-01-30"), pause_of("2027-02-05", "2027-02-10")});
  course.closed = Closing{day("2027-01-20"), Outcome::completed};
  CHECK(off(course, "2027-06-01") == Off{{day("2027-01-11"), day("2027-01-20")}});
  course.closed->on = day("2027-01-11");
  CHECK(off(course, "2027-06-01").empty());
}

TEST_CASE("days are counted without those of the breaks between them") {
  const Off breaks{{day("2027-01-11"), day("2027-01-25")}, {day("2027-02-01"), day("2027-02-03")}};
  const auto paused = [&](std::string_view from, std::string_view until) {
    return days_paused(breaks, day(from), day(until)).count();
  };
  CHECK(paused("2027-01-01", "2027-03-01") == 16);
  CHECK(paused("2027-01-20", "2027-02-02") == 6);
  CHECK(paused("2027-01-25", "2027-02-01") == 0);
  CHECK(paused("2027-01-12", "2027-01-13") == 1);
  CHECK(days_counted(breaks, day("2027-01-20"), day("2027-02-02")) == days{7});
  CHECK(days_counted(breaks, day("2027-02-02"), day("2027-01-20")) == days{0});
  CHECK(days_counted(breaks, day("2027-01-20"), day("2027-01-20")) == days{0});
}
