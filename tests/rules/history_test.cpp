#include "values.hpp"

#include "cti/rules/history.hpp"

using namespace cti;

namespace {

using What = Event::What;

Course linked(const std::string& id, const std::string& after) {
  Course course;
  course.id = id, course.after = after;
  return course;
}

std::string chain(const std::vector<Course>& all, const std::string& id) {
  std::string ids;
  for (const auto* course : courses_of_citizen(all, id)) ids += course->id + " ";
  return ids;
}

std::vector<Event> events(const Course& course) { return events_of(course, day("2027-06-01")); }

std::vector<What> kinds(const Course& course) {
  std::vector<What> all;
  for (const auto& event : events(course)) all.push_back(event.what);
  return all;
}

} // namespace

TEST_CASE("the courses of a citizen are found from any of them, the first one first") {
  const std::vector all{linked("c", "b"), linked("x", ""), linked("a", ""), linked("b", "a")};
  for (const auto* id : {"a", "b", "c"}) CHECK(chain(all, id) == "a b c ");
  CHECK(chain(all, "x") == "x ");
}

TEST_CASE("a course that nobody has is nobody's, and a link to it ends the chain") {
  CHECK(chain({linked("b", "gone"), linked("c", "b")}, "c") == "b c ");
  CHECK(chain({linked("b", "gone")}, "gone").empty());
  CHECK(chain({}, "b").empty());
}

TEST_CASE("courses that follow each other in a circle, or themselves, are told once") {
  CHECK(chain({linked("a", "b"), linked("b", "a")}, "a") == "b a ");
  CHECK(chain({linked("a", "c"), linked("b", "a"), linked("c", "b")}, "a") == "b c a ");
  CHECK(chain({linked("a", "a")}, "a") == "a ");
}

TEST_CASE("two courses that follow the same one both belong to the citizen") {
  CHECK(chain({linked("a", ""), linked("b", "a"), linked("c", "a")}, "a") == "a b c ");
}

TEST_CASE("what happened comes by day, wherever it stands in the file") {
  auto course = course_from("2026-12-01");
  course.contact_from = day("2026-11-10");
  course.change = day("2026-12-15");
  course.pauses = {pause_of("2027-01-11", "2027-01-25")};
  course.shifts = {{2, day("2027-03-15")}};
  course.worker_changes = {{day("2027-01-20"), "ali"}};
  course.closed = Closing{day("2027-05-01"), Outcome::ended_early, "moved away"};
  CHECK(kinds(course) == std::vector{What::contact_begins, What::start, What::change, What::pause, What::worker,
                                     What::resume, What::shift, What::closed});
}

TEST_CASE("each event says what it is about, and in which course") {
  auto course = course_from("2026-12-01");
  course.start.reset();
  Event expected{What::pause, day("2027-01-11"), day("2027-01-12"), "b-1"};
  SUBCASE("a pause and its reason") {
    course.pauses = {{expected.on, {}, "admission", "", expected.recorded}};
    expected.about = "admission";
  }
  SUBCASE("a shift and its phase") {
    course.shifts = {{3, expected.on, {}, {}, "went well", expected.recorded}};
    expected.what = What::shift, expected.number = 3, expected.about = "went well";
  }
  SUBCASE("a closing and its outcome") {
    course.closed = Closing{expected.on, Outcome::restarted, "ill", "", expected.recorded};
    expected.what = What::closed, expected.outcome = Outcome::restarted, expected.about = "ill";
  }
  CHECK(events(course) == std::vector{expected});
}

TEST_CASE("a change of worker names who took over then, not who has the course now") {
  auto course = course_from("2026-12-01");
  course.start.reset(), course.worker = "sofie";
  course.worker_changes = {{day("2027-01-11"), "mette"}, {day("2027-02-01"), "ali"}};
  const auto found = events(course);
  REQUIRE(found.size() == 2);
  CHECK(found[0].other == "mette");
  CHECK(found[0].about == "ali");
  CHECK(found[1].other == "ali");
  CHECK(found[1].about == "sofie");
}

TEST_CASE("a plan tells of its focus areas as they come and go, and of its evaluations") {
  Course course;
  Focus done, dropped;
  done.text = "money", done.on = day("2026-12-10"), done.done = day("2027-03-01");
  dropped.text = "friends", dropped.dropped = day("2027-02-01"), dropped.reason = "no wish";
  course.plan = Plan{{}, {done, dropped}, {{day("2027-02-20"), 2, "less"}, {day("2027-04-01"), {}, "more"}}, {}};
  const auto found = events(course);
  CHECK(kinds(course) ==
        std::vector{What::focus, What::focus_dropped, What::evaluation, What::focus_done, What::evaluation});
  CHECK(found[1].about == "friends");
  CHECK(found[1].other == "no wish");
  CHECK(found[2].number == 2);
  CHECK(found[4].number == 0);
}

TEST_CASE("a network meeting has happened on its day, and not the day before") {
  Course course;
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-01-10"), "wants none", day("2027-02-10"), day("2027-03-10")};
  course.handover->meetings = {{day("2027-06-02"), "to come"}, {day("2027-06-01"), "today"}};
  CHECK(kinds(course) == std::vector{What::declined, What::informed_again, What::changed_mind, What::meeting});
  CHECK(events(course).back().about == "today");
}

TEST_CASE("each day on which the citizen was told of a shift is one that happened") {
  auto course = course_from("2027-01-01");
  course.told = {{2, day("2027-03-10"), "at the kitchen table"}, {2, day("2027-03-01")}};
  CHECK(kinds(course) == std::vector{What::start, What::told, What::told});
  CHECK(events(course)[2].number == 2);
  CHECK(events(course)[2].about == "at the kitchen table");
}

TEST_CASE("a network meeting that was agreed, or missed, has not happened") {
  Course course;
  course.handover = Handover{};
  course.handover->meetings = {{day("2027-05-01"), "", "", MeetingIs::agreed},
                               {day("2027-05-02"), "", "", MeetingIs::missed},
                               {day("2027-05-03"), "Ole", "", MeetingIs::held}};
  const auto found = events(course);
  REQUIRE(found.size() == 1);
  CHECK(found[0].about == "Ole");
}

TEST_CASE("where a course was closed before phase 1, phase 1 and the change never came") {
  auto course = course_from("2027-05-01");
  course.change = day("2027-05-01");
  course.closed = Closing{day("2027-04-20"), Outcome::ended_early, "withdrew"};
  CHECK(kinds(course) == std::vector{What::closed});
}

TEST_CASE("what is agreed for later has not happened: a start, a day of resuming, a change of worker") {
  auto course = course_from("2027-06-02");
  course.pauses = {pause_of("2027-05-20", "2027-06-02")};
  course.worker_changes = {{day("2027-06-02"), "ali"}};
  CHECK(kinds(course) == std::vector{What::pause});
}

TEST_CASE("what came before the start and who stood in is history") {
  auto course = course_from("2027-01-01");
  course.referred = Referral{day("2026-10-01"), "the job centre"};
  course.grants = {{day("2026-12-01"), "the council", day("2027-01-01"), day("2027-06-30")}};
  course.substitutes = {{"sofie", day("2027-02-01"), day("2027-02-21"), "leave"}};
  course.intensified = {{day("2027-03-01"), {}, "debts"}};
  CHECK(kinds(course) == std::vector{What::referred, What::granted, What::start, What::substitute, What::intensified});
  CHECK(events(course)[1].until == day("2027-06-30"));
  CHECK(events(course)[3].other == "leave");
}
