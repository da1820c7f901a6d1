#include "findings.hpp"
#include "values.hpp"

#include "cti/rules/warnings.hpp"

using namespace cti;

namespace {

const Method job = bare_job();

std::string doubts(const Course& course, std::string_view today = "2027-01-12") {
  return lines_of(periods_in_doubt(course, job, day(today)));
}

} // namespace

TEST_CASE("a referral after the beginning is doubted") {
  auto course = course_from("2026-12-01");
  course.referred = Referral{day("2026-12-01")};
  CHECK(doubts(course).empty());
  course.referred->on = day("2026-12-02");
  CHECK(doubts(course) == "warning referred/on: referred 2026-12-02, after the course began on 2026-12-01 | is one of "
                          "the two days wrong?\n");
}

TEST_CASE("a course that begins before its grant, or goes on beyond it, is doubted") {
  auto course = course_from("2026-12-01");
  course.grants = {{day("2026-11-20"), "", day("2026-12-01"), day("2027-01-12")}};
  CHECK(doubts(course).empty());
  CHECK(doubts(course, "2027-01-13") ==
        "warning grants/0/until: the course goes on, and is granted until 2027-01-12 "
        "only | when it is granted again: cti phase grant b-1 --from DAY --until DAY\n");
  course.closed = Closing{day("2027-01-12"), Outcome::ended_early, "moved"};
  CHECK(doubts(course, "2027-06-01").empty());
  course.grants[0].from = day("2026-12-02");
  CHECK(doubts(course).starts_with("warning grants/0: phase 1 begins 2026-12-01, before the first day"));
}

TEST_CASE("intensified support lies in a phase") {
  auto course = course_from("2026-12-01");
  course.intensified = {{day("2026-12-01")}, {day("2027-08-31")}};
  CHECK(doubts(course).empty());
  course.intensified = {{day("2026-11-30")}, {day("2027-09-01")}};
  CHECK(doubts(course).starts_with(
      "warning intensified/0/from: support intensified from 2026-11-30 does not lie in a phase"));
  CHECK(periods_in_doubt(course, job, day("2027-01-12")).size() == 2);
}

TEST_CASE("two substitutes at once are doubted, one after the other are not") {
  auto course = course_from("2026-12-01");
  course.substitutes = {{"sofie", day("2027-01-10"), day("2027-01-20")}, {"ali", day("2027-01-21")}};
  CHECK(doubts(course).empty());
  course.substitutes[1].from = day("2027-01-20");
  CHECK(doubts(course).starts_with("warning substitutes/1/from: two substitutes at once, from 2027-01-20"));
}

TEST_CASE("nobody stands in for themselves, and a grant or referral to come is none") {
  auto course = course_from("2026-12-01");
  course.substitutes = {{"mette", day("2027-01-10")}};
  CHECK(lines_of(contradictions(course, job, day("2027-01-12"))).starts_with("error substitutes/0/worker: "));
  course.substitutes.clear();
  course.referred = Referral{day("2027-01-13")};
  course.grants = {{day("2027-01-13")}};
  CHECK(contradictions(course, job, day("2027-01-12")).size() == 2);
}

TEST_CASE("who withdraws before a planned contact period is closed before it, unless something happened in it") {
  Course course{"b-1", "mette", "job"};
  course.referred = Referral{day("2027-01-04")};
  course.contact_from = day("2027-02-01");
  course.closed = Closing{day("2027-01-12"), Outcome::ended_early, "moved"};
  CHECK(contradictions(course, job, day("2027-01-12")).empty());
  course.ticks = {{Stage::contact, "informed", Done{day("2027-02-02")}}};
  CHECK(lines_of(contradictions(course, job, day("2027-03-01"))).starts_with("error closed/on: "));
  course.ticks.clear();
  course.closed->on = day("2027-01-03");
  CHECK(lines_of(contradictions(course, job, day("2027-03-01"))).starts_with("error closed/on: "));
}
