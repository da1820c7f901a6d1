#include "values.hpp"

#include "cti/rules/forecast.hpp"

using namespace cti;

namespace {

const Method job = bare_job();
const Day today = day("2027-01-12");

CourseStatus on(const Course& course) { return course_status(course, job, today); }

// Six months from that day.
Course six_months(std::string_view start) { return course_from(start, "lab-31b"); }

Forecast ahead(const std::vector<CourseStatus>& courses, int months, const Settings& settings = {}) {
  std::vector<CourseNow> now;
  now.reserve(courses.size());
  for (const auto& course : courses) now.push_back(course_now(course));
  return forecast(courses, caseload(now, settings, job), {3, false}, today, months);
}

Forecast of_one(const Course& course, int months) { return ahead({on(course)}, months); }

std::vector<int> active(const WorkerForecast& worker) {
  std::vector<int> all;
  for (const auto& month : worker.months) all.push_back(month.active);
  return all;
}

std::vector<double> load(const WorkerForecast& worker) {
  std::vector<double> all;
  for (const auto& month : worker.months) all.push_back(month.load);
  return all;
}

Settings with_limit(int limit) {
  Settings settings;
  settings.workers = {{"mette", 1.0, limit}};
  return settings;
}

} // namespace

TEST_CASE("months ahead are those after the present one, each by its first day, over the turn of a year too") {
  const auto all = forecast({}, {}, {3, false}, day("2027-11-30"), 3);
  std::string firsts;
  for (const auto& month : all.total.months) firsts += iso(month.first) + " ";
  CHECK(firsts == "2027-12-01 2028-01-01 2028-02-01 ");
  CHECK(forecast({}, {}, {3, false}, day("2027-12-01"), 1).total.months[0].first == day("2028-01-01"));
  CHECK(forecast({}, {}, {3, false}, today, 0).total.months.empty());
}

TEST_CASE("a course weighs what its phase weighs on the first of each month, and is gone after its last day") {
  const auto all = of_one(six_months("2026-12-01"), 6);
  CHECK(active(all.total) == std::vector{1, 1, 1, 1, 0, 0});
  CHECK(load(all.total) == std::vector<double>{2, 2, 1, 1, 0, 0});
  CHECK(all.total.now == 1);
}

TEST_CASE("a course whose last day is the first of a month still counts on it") {
  CHECK(active(of_one(six_months("2026-12-02"), 6).total) == std::vector{1, 1, 1, 1, 1, 0});
}

TEST_CASE("a contact period counts and weighs nothing, until phase 1 begins") {
  auto contact = six_months("2027-03-01");
  contact.contact_from = today;
  CHECK(active(of_one(contact, 3).total) == std::vector{1, 1, 1});
  CHECK(load(of_one(contact, 3).total) == std::vector<double>{0, 4, 4});
  auto without_start = six_months("2026-12-01");
  without_start.start.reset();
  CHECK(active(of_one(without_start, 3).total) == std::vector{1, 1, 1});
  CHECK(load(of_one(without_start, 3).total) == std::vector<double>{0, 0, 0});
}

TEST_CASE("a pause with its end takes the weight while it lasts, and moves the end") {
  auto course = six_months("2026-12-01");
  course.pauses = {pause_of("2027-01-11", "2027-02-10")};
  const auto all = of_one(course, 6);
  CHECK(active(all.total) == std::vector{1, 1, 1, 1, 1, 0});
  CHECK(load(all.total) == std::vector<double>{0, 4, 2, 1, 1, 0});
}

TEST_CASE("an open pause is thought to end today: it moves the dates no further, and the course weighs again") {
  auto course = six_months("2026-12-01");
  course.pauses = {{day("2027-01-02")}};
  const auto all = of_one(course, 6);
  CHECK(active(all.total) == std::vector{1, 1, 1, 1, 1, 0});
  CHECK(load(all.total) == std::vector<double>{4, 2, 2, 1, 1, 0});
}

TEST_CASE("a course that is past its end is there now, and ahead no more; a closed one is neither") {
  const auto past = of_one(six_months("2026-06-01"), 2);
  CHECK(past.total.now == 1);
  CHECK(active(past.total) == std::vector{0, 0});
  auto closed = six_months("2026-12-01");
  closed.closed = Closing{today, Outcome::ended_early, "moved"};
  CHECK(of_one(closed, 2).total.now == 0);
  CHECK(active(of_one(closed, 2).total) == std::vector{0, 0});
}

TEST_CASE("a change of worker that lies ahead does not count: what is known today is counted") {
  auto course = six_months("2026-12-01");
  course.worker = "ali";
  course.worker_changes = {{day("2027-03-01"), "mette"}};
  Settings settings;
  settings.workers = {{"ali"}};
  const auto all = ahead({on(course)}, 3, settings);
  REQUIRE(all.workers.size() == 2);
  CHECK(all.workers[0].worker == "ali");
  CHECK(all.workers[0].now == 0);
  CHECK(active(all.workers[0]) == std::vector{0, 0, 0});
  CHECK(all.workers[1].now == 1);
  CHECK(active(all.workers[1]) == std::vector{1, 1, 1});
  CHECK(active(all.total) == std::vector{1, 1, 1});
}

TEST_CASE("a course that waits is not there now, and ahead from its first day") {
  auto waiting = six_months("2027-03-10");
  CHECK(of_one(waiting, 4).total.now == 0);
  CHECK(active(of_one(waiting, 4).total) == std::vector{0, 0, 1, 1});
  waiting.contact_from = day("2027-02-20");
  CHECK(active(of_one(waiting, 4).total) == std::vector{0, 1, 1, 1});
  CHECK(load(of_one(waiting, 4).total) == std::vector<double>{0, 0, 4, 4});
}

TEST_CASE("there is room today below the limit, at it from the first month with fewer courses, or in none of them") {
  const std::vector courses{on(six_months("2026-12-01")), on(six_months("2026-10-01"))};
  CHECK(ahead(courses, 6, with_limit(3)).workers[0].room_from == today);
  CHECK(ahead(courses, 6, with_limit(2)).workers[0].room_from == day("2027-04-01"));
  CHECK(ahead(courses, 6, with_limit(1)).workers[0].room_from == day("2027-06-01"));
  CHECK(ahead(courses, 4, with_limit(1)).workers[0].room_from == std::nullopt);
  CHECK(ahead(courses, 6, with_limit(0)).workers[0].room_from == std::nullopt);
}

TEST_CASE("together there is room as soon as anybody has some") {
  const std::vector courses{on(six_months("2026-12-01"))};
  auto settings = with_limit(1);
  CHECK(ahead(courses, 6, settings).total.room_from == day("2027-06-01"));
  settings.workers.push_back({"ali", 1.0, 1});
  CHECK(ahead(courses, 6, settings).total.room_from == today);
}

TEST_CASE("the mean length is that of the active courses, or the folder's own where there is none") {
  CHECK(ahead({}, 1).course_months == 9);
  CHECK(of_one(six_months("2026-12-01"), 1).course_months == 6);
  CHECK(ahead({on(six_months("2026-12-01")), on(course_from("2026-12-01"))}, 1).course_months == 7.5);
  auto closed = six_months("2026-10-01");
  closed.closed = Closing{day("2026-12-01"), Outcome::completed};
  CHECK(ahead({on(closed), on(course_from("2026-12-01"))}, 1).course_months == 9);
}

TEST_CASE("courses a year are the limits over the mean length, whole ones only") {
  CHECK(ahead({}, 1, with_limit(10)).new_a_year == 13);
  CHECK(ahead({}, 1, with_limit(15)).new_a_year == 20);
  CHECK(ahead({on(six_months("2026-12-01"))}, 1, with_limit(15)).new_a_year == 30);
  CHECK(ahead({}, 1, with_limit(0)).new_a_year == 0);
}
