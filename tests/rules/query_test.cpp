#include "cti/method/profiles.hpp"
#include "cti/rules/query.hpp"
#include "values.hpp"

using namespace cti;

namespace {

QueryTerm of(QueryKey key, std::vector<std::string> words) { return {key, false, std::move(words), {}}; }
QueryTerm within(QueryKey key, std::string_view first, std::string_view last) {
  return {key, false, {}, {DaySpan{day(first), day(last)}}};
}
QueryTerm turned(QueryTerm term) {
  term.turned = true;
  return term;
}

bool means(const Query& query, const Course& course, std::string_view today = "2027-01-12") {
  const auto status = course_status(course, method::built_in().at("job"), day(today));
  return is_meant(query, {status, Thresholds{}, [](const std::string& words) { return words == "bolig"; }});
}

// Phase 2 begins 2027-03-01, phase 3 on 2027-06-01; the last day is 2027-08-31.
Course b1() { return course_from("2026-12-01"); }

} // namespace

TEST_CASE("a question without terms means every course") { CHECK(means({}, b1())); }

TEST_CASE("each key asks for its own fact") {
  auto course = b1();
  course.plan = Plan{};
  course.plan->focus.push_back({.id = "f1", .theme = "finances"});
  for (const auto& asked : std::vector<std::pair<QueryKey, std::string>>{{QueryKey::worker, "mette"},
                                                                         {QueryKey::method, "job"},
                                                                         {QueryKey::state, "phase_1"},
                                                                         {QueryKey::state, "active"},
                                                                         {QueryKey::phase, "1"},
                                                                         {QueryKey::legal, "sel-85"},
                                                                         {QueryKey::id, "b-1"},
                                                                         {QueryKey::theme, "finances"},
                                                                         {QueryKey::text, "bolig"}}) {
    const auto key = asked.first;
    const auto& value = asked.second;
    CAPTURE(word(key));
    CHECK(means({of(key, {value})}, course));
    CHECK_FALSE(means({of(key, {"none such"})}, course));
    CHECK_FALSE(means({turned(of(key, {value}))}, course));
  }
}

TEST_CASE("terms of one key are joined by or, others by and, and no turned one may hold") {
  const auto mette = of(QueryKey::worker, {"mette"}), ali = of(QueryKey::worker, {"ali"});
  CHECK(means({ali, mette}, b1()));
  CHECK(means({of(QueryKey::worker, {"ali", "mette"}), of(QueryKey::phase, {"1"})}, b1()));
  CHECK_FALSE(means({mette, of(QueryKey::phase, {"2"})}, b1()));
  CHECK(means({mette, turned(ali)}, b1()));
  CHECK_FALSE(means({of(QueryKey::phase, {"1"}), turned(of(QueryKey::worker, {"ali", "mette"}))}, b1()));
}

TEST_CASE("days are asked for by the first and the last of a span, both among them") {
  for (const auto& asked : std::vector<std::pair<QueryKey, const char*>>{{QueryKey::begun, "2026-12-01"},
                                                                         {QueryKey::starts, "2026-12-01"},
                                                                         {QueryKey::ends, "2027-08-31"},
                                                                         {QueryKey::shift, "2027-03-01"},
                                                                         {QueryKey::shift, "2027-06-01"}}) {
    const auto key = asked.first;
    const auto* on = asked.second;
    CAPTURE(word(key));
    CHECK(means({within(key, on, on)}, b1()));
    CHECK_FALSE(means({within(key, "2020-01-01", "2020-12-31")}, b1()));
    CHECK(means({turned(within(key, "2020-01-01", "2020-12-31"))}, b1()));
  }
  CHECK(means({{QueryKey::ends, false, {}, {DaySpan{{}, day("2027-08-31")}}}}, b1()));
  CHECK_FALSE(means({{QueryKey::ends, false, {}, {DaySpan{{}, day("2027-08-30")}}}}, b1()));
  CHECK_FALSE(means({within(QueryKey::shift, "2026-12-01", "2026-12-01")}, b1())); // it begins, and shifts to nothing
}

TEST_CASE("a closed course ends and shifts no later than it was closed") {
  auto course = b1();
  course.closed = Closing{day("2027-02-01"), Outcome::ended_early, "moved"};
  CHECK(means({within(QueryKey::closed, "2027-02-01", "2027-02-01")}, course, "2027-02-02"));
  CHECK(means({within(QueryKey::ends, "2027-02-01", "2027-02-01")}, course, "2027-02-02"));
  CHECK(means({of(QueryKey::outcome, {"ended-early"})}, course, "2027-02-02"));
  CHECK_FALSE(means({within(QueryKey::shift, "2027-03-01", "2027-03-01")}, course, "2027-02-02"));
  CHECK_FALSE(means({of(QueryKey::outcome, {"ended-early"})}, course, "2027-01-31"));
}

TEST_CASE("something is late, or nothing is") {
  CHECK(means({of(QueryKey::late, {"no"})}, b1(), "2026-12-01"));
  CHECK(means({of(QueryKey::late, {"yes"})}, b1(), "2027-03-09"));
}
