#include "cti/rules/follow_ups.hpp"

#include "cti/method/profiles.hpp"
#include "duties.hpp"
#include "values.hpp"

using namespace cti;

namespace {

const Method& job() { return method::built_in().at("job"); }

// Nine months on SEL § 85 from 2026-12-01: the follow-up is 2027-08-31.
Course decided(std::vector<Decided> all) {
  auto course = course_from("2026-12-01");
  course.follow_ups = std::move(all);
  return course;
}

CourseStatus on(const Course& course, std::string_view today) { return course_status(course, job(), day(today)); }

std::vector<std::string> asked(const Course& course, std::string_view today) {
  std::vector<std::string> all;
  for (const auto& duty : duties(on(course, today), {}, 14))
    if (!is_quiet(duty)) all.push_back(std::string{duty_id(duty)} + " " + iso(duty.day));
  return all;
}

const Decided continues{day("2027-08-30"), Decision::continues, day("2028-02-28"), "", {}};
const Decided ends{day("2027-08-30"), Decision::ends, {}, "", {}};

} // namespace

TEST_CASE("a follow-up is due on the last day, then on the day until which support goes on, and no more once it ends") {
  CHECK(next_follow_up(on(decided({}), "2027-01-12")) == day("2027-08-31"));
  CHECK(next_follow_up(on(decided({continues}), "2027-08-30")) == day("2028-02-28"));
  CHECK(next_follow_up(on(decided({ends}), "2027-08-30")) == std::nullopt);
  CHECK(next_follow_up(on(course_from("2026-12-01", "lab-31b"), "2027-01-12")) == std::nullopt);
  auto later = ends;
  later.on = day("2028-02-20");
  CHECK(next_follow_up(on(decided({later, continues}), "2028-02-20")) == std::nullopt);
}

TEST_CASE("a decision is not known before its day, and of one day the later in the file counts") {
  CHECK(next_follow_up(on(decided({continues}), "2027-08-29")) == day("2027-08-31"));
  CHECK(next_follow_up(on(decided({continues, ends}), "2027-09-01")) == std::nullopt);
  CHECK(next_follow_up(on(decided({ends, continues}), "2027-09-01")) == day("2028-02-28"));
}

TEST_CASE("support that goes on without a day is asked for as before") {
  auto open = continues;
  open.until.reset();
  CHECK_FALSE(goes_on(decided({open})));
  CHECK(next_follow_up(on(decided({open}), "2027-09-01")) == day("2027-08-31"));
  CHECK(follow_ups_without_end(decided({open, continues, ends})).size() == 1);
}

TEST_CASE("once it is decided that support goes on, nothing is due until the next follow-up comes near") {
  CHECK(asked(decided({continues}), "2027-10-01").empty());
  CHECK(asked(decided({continues}), "2028-02-20") == std::vector<std::string>{"follow_up 2028-02-28"});
  CHECK(asked(decided({}), "2027-10-01").back() == "follow_up 2027-08-31");
}

TEST_CASE("support that ends is closed: on the last day, or on the day of the decision where that is later") {
  CHECK(asked(decided({ends}), "2027-08-30").back() == "ends 2027-08-31");
  CHECK(asked(decided({ends}), "2027-09-10").back() == "past_end 2027-08-31");
  auto later = ends;
  later.on = day("2028-02-20");
  CHECK(asked(decided({continues, later}), "2028-02-21").back() == "past_end 2028-02-20");
  CHECK(asked(decided({continues, later}), "2028-02-20").back() == "ends 2028-02-20");
}

TEST_CASE("the next date past the end is the next follow-up that was decided") {
  CHECK_FALSE(next_date(on(decided({}), "2027-09-10")));
  CHECK(next_date(on(decided({continues}), "2027-09-10"))->day == day("2028-02-28"));
  CHECK_FALSE(next_date(on(decided({continues}), "2028-03-10")));
}

TEST_CASE("a course whose legal basis ends has nothing to decide") {
  auto course = course_from("2026-12-01", "lab-31b");
  CHECK(decisions_without_follow_up(course, job()).empty());
  course.follow_ups = {continues};
  const auto found = decisions_without_follow_up(course, job());
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::error);
  CHECK(found[0].what.values.front() == "LAB § 31 b");
  course.legal_basis.clear();
  CHECK(decisions_without_follow_up(course, job()).size() == 1);
  CHECK(decisions_without_follow_up(decided({continues}), job()).empty());
}
