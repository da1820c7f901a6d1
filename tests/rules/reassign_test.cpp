#include "values.hpp"

#include "cti/rules/reassign.hpp"

using namespace cti;

namespace {

// Passed on from mette to ali, as known on 2027-01-12.
Expected<Course> passed(const Course& course, std::string_view on, const std::string& from = "mette") {
  return reassigned(course, from, "ali", day(on), day("2027-01-12"), "new post");
}

Course closed_on(std::string_view on) {
  auto course = course_from("2026-08-01");
  course.closed = Closing{day(on), Outcome::ended_early, "moved"};
  return course;
}

} // namespace

TEST_CASE("a course passed on has its new worker, and keeps who had it with the day and the reason") {
  const auto course = course_from("2026-12-01");
  const auto after = passed(course, "2027-01-12");
  REQUIRE(after);
  auto expected = course;
  expected.worker = "ali";
  expected.worker_changes = {{day("2027-01-12"), "mette", "new post"}};
  CHECK(*after == expected);
  CHECK(worker_on(*after, day("2027-01-11")) == "mette");
  CHECK(worker_on(*after, day("2027-01-12")) == "ali");
}

TEST_CASE("the day of writing it down is kept where the change lies before it, and only there") {
  const auto course = course_from("2026-12-01");
  CHECK(passed(course, "2027-01-11")->worker_changes[0].recorded == day("2027-01-12"));
  CHECK(passed(course, "2027-01-12")->worker_changes[0].recorded == std::nullopt);
  CHECK(passed(course, "2027-01-13")->worker_changes[0].recorded == std::nullopt);
}

TEST_CASE("passing a course on once more changes nothing") {
  const auto once = passed(course_from("2026-12-01"), "2027-01-12");
  REQUIRE(once);
  const auto twice = passed(*once, "2027-01-12");
  REQUIRE(twice);
  CHECK(*twice == *once);
}

TEST_CASE("a course goes on to a third worker, and back, with every change kept") {
  const auto with_ali = passed(course_from("2026-12-01"), "2027-01-04");
  REQUIRE(with_ali);
  const auto back = reassigned(*with_ali, "ali", "mette", day("2027-01-11"), day("2027-01-12"), "");
  REQUIRE(back);
  CHECK(back->worker == "mette");
  CHECK(back->worker_changes.size() == 2);
  CHECK(worker_on(*back, day("2027-01-10")) == "ali");
}

TEST_CASE("somebody else's course is refused, naming whose it is that day") {
  const auto refused = passed(course_from("2026-12-01"), "2027-01-12", "sofie");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == Kind::usage);
  CHECK(refused.error().what.values == std::vector<std::string>{"b-1", "mette", "2027-01-12", "sofie"});
}

TEST_CASE("a course is passed on until the day before its closing, not on the day itself") {
  CHECK(passed(closed_on("2027-01-12"), "2027-01-11"));
  CHECK_FALSE(passed(closed_on("2027-01-12"), "2027-01-12"));
  CHECK_FALSE(passed(closed_on("2027-01-12"), "2027-01-13"));
}

TEST_CASE("a change before one that is on file, or on its very day, is refused; one after it is not") {
  const auto course = *passed(course_from("2026-12-01"), "2027-01-10");
  const auto to_sofie = [&](const std::string& from, std::string_view on) {
    return reassigned(course, from, "sofie", day(on), day("2027-01-12"), "");
  };
  CHECK(to_sofie("mette", "2027-01-09").error().what.values ==
        std::vector<std::string>{"b-1", "2027-01-10", "2027-01-09"});
  CHECK_FALSE(to_sofie("ali", "2027-01-10"));
  CHECK(to_sofie("ali", "2027-01-11"));
  // Who has it on that day, or after all changes, need not have it throughout.
  CHECK_FALSE(reassigned(course, "mette", "ali", day("2027-01-09"), day("2027-01-12"), ""));
  const auto with_sofie = *reassigned(course, "ali", "sofie", day("2027-01-12"), day("2027-01-12"), "");
  CHECK_FALSE(reassigned(with_sofie, "mette", "ali", day("2027-01-11"), day("2027-01-12"), ""));
}

TEST_CASE("a whole caseload takes along what its worker has on that day and what is not closed by then") {
  const auto course = *passed(course_from("2026-12-01"), "2027-01-10");
  CHECK(is_carried_by(course, "mette", day("2027-01-09")));
  CHECK_FALSE(is_carried_by(course, "mette", day("2027-01-10")));
  CHECK(is_carried_by(course, "ali", day("2027-01-10")));
  CHECK(is_carried_by(closed_on("2027-01-10"), "mette", day("2027-01-09")));
  CHECK_FALSE(is_carried_by(closed_on("2027-01-10"), "mette", day("2027-01-10")));
}
