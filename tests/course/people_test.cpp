#include "cti/course/people.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

Course with_people() {
  Course course{"b-1"};
  course.people = {{"a1", "Ole"}, {"a3", "Ida Holm"}};
  course.handover.emplace().actors = {{"a2", "chefen"}};
  return course;
}

std::string names(const std::vector<const Person*>& people) {
  std::string all;
  for (const auto* person : people) all += person->name + "; ";
  return all;
}

} // namespace

TEST_CASE("people are those of the course, and after them the actors of the handover") {
  CHECK(names(people_of(with_people())) == "Ole; Ida Holm; chefen; ");
  CHECK(people_of(Course{}).empty());
}

TEST_CASE("in the handover counts who is an actor, takes over, has said yes or had a talk") {
  auto course = with_people();
  CHECK(names(people_of_handover(course)) == "chefen; ");
  SUBCASE("takes over") { course.people[1].takes_over = "the weekends"; }
  SUBCASE("said yes") { course.people[1].accepted = Day{date::year{2027} / 1 / 12}; }
  SUBCASE("had a talk") { course.handover->talks = {{"a3", Day{date::year{2027} / 1 / 12}}}; }
  CHECK(names(people_of_handover(course)) == "Ida Holm; chefen; ");
}

TEST_CASE("without a handover people can take over too") {
  Course course;
  course.people = {{"a1", "Ole"}};
  CHECK(people_of_handover(course).empty());
  course.people[0].takes_over = "the weekends";
  CHECK(names(people_of_handover(course)) == "Ole; ");
}

TEST_CASE("a person is meant by id or by the whole name") {
  auto course = with_people();
  CHECK(*person_meant(course, "a3") == &course.people[1]);
  CHECK(*person_meant(course, "Ida Holm") == &course.people[1]);
  CHECK(*person_meant(course, "chefen") == &course.handover->actors[0]);
  CHECK_FALSE(person_meant(course, "Ida"));
}

TEST_CASE("an unknown person is answered with the nearest one, or with how to add one") {
  auto course = with_people();
  const auto near = person_meant(course, "Olle");
  REQUIRE_FALSE(near);
  CHECK(near.error().kind == Kind::not_found);
  CHECK(near.error().what.values.back() == "Ole");
  const auto far = person_meant(course, "Birgitte");
  REQUIRE_FALSE(far);
  CHECK(far.error().what.values == std::vector<std::string>{"Birgitte", "b-1"});
  CHECK(far.error().hint.values == std::vector<std::string>{"b-1"});
}

TEST_CASE("an id stands for the person's name, any other text for itself") {
  const auto course = with_people();
  CHECK(name_of(course, "a1") == "Ole");
  CHECK(name_of(course, "a2") == "chefen");
  CHECK(name_of(course, "citizen") == "citizen");
  CHECK(name_of(course, "a9") == "a9");
  CHECK(person_named(course, "a9") == nullptr);
  CHECK(person_named(Course{}, "a1") == nullptr);
}

TEST_CASE("somebody new stands among the people, with an id that neither list has had") {
  auto course = with_people();
  CHECK(new_person(course, "Farid").id == "a4");
  course.handover->actors[0].id = "a7";
  CHECK(new_person(course, "Lene").id == "a8");
  CHECK(names(people_of(course)) == "Ole; Ida Holm; Farid; Lene; chefen; ");
}
