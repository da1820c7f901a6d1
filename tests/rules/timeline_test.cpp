#include "values.hpp"

#include "cti/rules/timeline.hpp"

#include <set>

using namespace cti;

namespace {

constexpr Length nine{3, true}, six{2, false};

Timeline line_of(const Course& course, Length length, Day today = Day{}) {
  return timeline(course, Pauses{course}, length, today).value();
}

// ---- The rule told once more, day by day, with a calendar of its own.

struct Date {
  int year, month, day;
  bool operator==(const Date&) const = default;
};

int days_in(int year, int month) {
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Date next(Date date) {
  if (++date.day > days_in(date.year, date.month)) date.day = 1, ++date.month;
  if (date.month > 12) date.month = 1, ++date.year;
  return date;
}

// Walks on until that many months have begun, then to the day with the same number or, if there is none, the last one.
int days_to_boundary(Date start, int months) {
  int days = 0, begun = 0;
  for (Date at = start;; at = next(at), ++days) {
    if (at.day == 1 && days > 0) ++begun;
    if (begun == months && at.day == std::min(start.day, days_in(at.year, at.month))) return days;
  }
}

// Walks on and counts only the days on which support was not paused; a boundary is reached when enough have been
// counted.
Day boundary_by_walking(Day start, int planned_days, const std::set<Day>& off) {
  Day at = start;
  for (int counted = 0; counted < planned_days; at += days{1})
    if (!off.contains(at)) ++counted;
  return at;
}

} // namespace

TEST_CASE("the table of the design holds") {
  struct Row {
    const char* start;
    Length length;
    std::vector<Pause> pauses;
    const char *phase_2, *phase_3, *last_day, *handover_by;
  };
  const Row rows[] = {
      {"2026-12-01", nine, {}, "2027-03-01", "2027-06-01", "2027-08-31", "2027-07-31"},
      {"2025-11-30", nine, {}, "2026-02-28", "2026-05-30", "2026-08-29", "2026-07-29"},
      {"2026-08-31", six, {}, "2026-10-31", "2026-12-31", "2027-02-27", "2027-01-27"},
      {"2026-01-31",
       nine,
       {pause_of("2026-03-01", "2026-03-15")},
       "2026-05-14",
       "2026-08-14",
       "2026-11-13",
       "2026-10-13"},
      {"2026-01-31",
       nine,
       {pause_of("2026-03-01", "2026-03-15"), pause_of("2026-05-05", "2026-05-10")},
       "2026-05-19",
       "2026-08-19",
       "2026-11-18",
       "2026-10-18"},
      {"2023-11-29", nine, {}, "2024-02-29", "2024-05-29", "2024-08-28", "2024-07-28"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.start);
    auto course = course_from(row.start);
    course.pauses = row.pauses;
    const auto line = line_of(course, row.length);
    CHECK(line.first_day(2) == day(row.phase_2));
    CHECK(line.first_day(3) == day(row.phase_3));
    CHECK(line.last_day == day(row.last_day));
    CHECK(line.handover_by == day(row.handover_by));
  }
}

TEST_CASE("every start day of a century has the boundaries that walking day by day finds, at both lengths") {
  auto course = course_from("2000-01-01");
  Date date{2000, 1, 1};
  long wrong = 0, starts = 0;
  for (Day start = day("2000-01-01"); start <= day("2100-12-31"); start += days{1}, date = next(date), ++starts) {
    course.start = start;
    for (const auto length : {nine, six}) {
      const auto line = line_of(course, length);
      for (int phase = 1; phase <= phase_count; ++phase) {
        const Day walked = start + days{days_to_boundary(date, phase * length.phase_months)};
        const auto& dates = line.phases[static_cast<std::size_t>(phase - 1)];
        wrong += dates.last + days{1} != walked;
        wrong += phase < phase_count && line.first_day(phase + 1) != walked;
      }
      wrong += line.last_day != line.phases.back().last;
      wrong += line.paused.count() != 0;
    }
  }
  CHECK(starts == 36890);
  CHECK(wrong == 0);
}

TEST_CASE(
    "a pause of any length in any position moves every later boundary by the days that it takes, as walking finds") {
  long wrong = 0, tried = 0;
  for (const char* start : {"2026-01-31", "2023-11-29", "2026-12-01"})
    for (const auto length : {nine, six})
      for (int from = 0; from <= 300; ++from)
        for (const int taken : {1, 2, 13, 14, 40}) {
          auto course = course_from(start);
          const Day first = day(start);
          // A second pause close by: before, touching, overlapping, inside or behind the first, as it comes.
          const Day second = first + days{(from * 7) % 250};
          course.pauses = {{first + days{from}, first + days{from + taken}}, {second, second + days{5}}};
          std::set<Day> off;
          for (const auto& pause : course.pauses)
            for (Day at = pause.from; at < *pause.until; at += days{1}) off.insert(at);
          const auto line = line_of(course, length);
          for (int phase = 1; phase <= phase_count; ++phase, ++tried) {
            const auto planned = months_after(first, phase * length.phase_months) - first;
            wrong += line.phases[static_cast<std::size_t>(phase - 1)].last + days{1} !=
                     boundary_by_walking(first, static_cast<int>(planned.count()), off);
          }
        }
  CHECK(tried == 27090);
  CHECK(wrong == 0);
}

TEST_CASE("a pause counts for a boundary only if it begins before it") {
  auto course = course_from("2026-12-01"); // phase 2 on 2027-03-01
  course.pauses = {pause_of("2027-02-28", "2027-03-10")};
  CHECK(line_of(course, nine).first_day(2) == day("2027-03-11"));
  course.pauses = {pause_of("2027-03-01", "2027-03-11")};
  CHECK(line_of(course, nine).first_day(2) == day("2027-03-01"));
  CHECK(line_of(course, nine).first_day(3) == day("2027-06-11"));
}

TEST_CASE("a pause that begins before the boundary as an earlier pause has moved it counts too") {
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2027-03-05", "2027-03-08"), pause_of("2027-02-01", "2027-02-11")};
  CHECK(line_of(course, nine).first_day(2) == day("2027-03-14"));
}

TEST_CASE("days that two pauses share count once") {
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2027-01-01", "2027-01-11"), pause_of("2027-01-06", "2027-01-16")};
  CHECK(line_of(course, nine).first_day(2) == day("2027-03-16"));
  CHECK(line_of(course, nine).paused == days{15});
}

TEST_CASE("an open pause counts until today, and what lies ahead is provisional") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-01-11")}};
  const auto line = line_of(course, nine, day("2027-01-12"));
  CHECK(line.provisional());
  CHECK(line.paused == days{1});
  CHECK(line.phases[0].last == day("2027-03-01"));
  CHECK(line_of(course, nine, day("2027-01-11")).paused == days{0});
}

TEST_CASE("a planned pause that has not begun moves nothing yet") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-02-01")}};
  CHECK(line_of(course, nine, day("2027-01-12")).paused == days{0});
}

TEST_CASE("an open pause of a closed course stops counting when the course was closed") {
  auto course = course_from("2026-12-01");
  course.pauses = {{day("2027-01-11")}};
  course.closed = Closing{day("2027-01-21"), Outcome::restarted, "anew"};
  CHECK(line_of(course, nine, day("2027-06-01")).paused == days{10});
}

TEST_CASE("days of a pause before phase 1 do not count") {
  auto course = course_from("2026-12-01");
  course.pauses = {pause_of("2026-11-25", "2026-12-06")};
  CHECK(line_of(course, nine).paused == days{5});
}

TEST_CASE("a course without a start has no dates") {
  Course course;
  CHECK_FALSE(timeline(course, Pauses{course}, nine, day("2026-12-01")).has_value());
}

TEST_CASE("the legal basis decides the length, then the course, then the method, then nine months") {
  auto method = bare_job();
  Course course;
  CHECK(length_of(course, method) == Length{3, false});
  method.months = 6;
  CHECK(length_of(course, method) == Length{2, false});
  course.months = 9;
  CHECK(length_of(course, method) == Length{3, false});
  course.legal_basis = "lab-31b";
  CHECK(length_of(course, method) == Length{2, false});
  course.legal_basis = "sel-82b";
  CHECK(length_of(course, method) == Length{2, false});
  course.legal_basis = "sel-85";
  CHECK(length_of(course, method) == Length{3, true});
}

TEST_CASE("phase 1 that begins before the change is shorter after it by those days") {
  auto course = course_from("2026-11-24");
  course.change = day("2026-12-01");
  CHECK(begun_before_change(course) == days{7});
  course.change = day("2026-11-20");
  CHECK(begun_before_change(course) == days{0});
}
