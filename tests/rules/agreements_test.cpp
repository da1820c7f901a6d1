#include "cti/rules/known.hpp"
#include "cti/rules/warnings.hpp"
#include "duties.hpp"
#include "findings.hpp"

using namespace cti;

namespace {

Agreement agreed(std::string_view on) {
  return {"t1", day(on), AgreementAbout::contact, ContactWith::citizen, "we meet at ten", {}, {}};
}

} // namespace

TEST_CASE("an agreement holds from its day to its last day, and not from the day it was ended") {
  auto agreement = agreed("2027-01-12");
  CHECK_FALSE(is_in_force(agreement, day("2027-01-11")));
  CHECK(is_in_force(agreement, day("2027-01-12")));
  agreement.until = day("2027-02-01");
  CHECK(is_in_force(agreement, day("2027-02-01")));
  CHECK_FALSE(is_in_force(agreement, day("2027-02-02")));
  agreement.ended = day("2027-01-20");
  CHECK(is_in_force(agreement, day("2027-01-19")));
  CHECK_FALSE(is_in_force(agreement, day("2027-01-20")));
}

TEST_CASE("the last day of an agreement is due until somebody ends it") {
  auto course = handed_over();
  course.agreements = {agreed("2026-12-10")};
  CHECK(days_of<RenewAgreement>(due(course, "2026-12-20", 30)).empty());
  course.agreements[0].until = day("2027-01-10");
  CHECK(days_of<RenewAgreement>(due(course, "2026-12-20", 20)).empty());
  CHECK(days_of<RenewAgreement>(due(course, "2026-12-20", 21)) == "2027-01-10");
  CHECK(days_of<RenewAgreement>(due(course, "2027-01-20", 0)) == "2027-01-10");
  course.agreements[0].ended = day("2027-01-15");
  CHECK(days_of<RenewAgreement>(due(course, "2027-01-14", 0)) == "2027-01-10");
  CHECK(days_of<RenewAgreement>(due(course, "2027-01-15", 0)).empty());
}

TEST_CASE("an agreement is known from its day on, its end from the day it ended") {
  auto course = course_from("2026-12-01");
  course.agreements = {agreed("2027-01-12")};
  course.agreements[0].until = day("2027-06-30");
  CHECK(known_on(course, day("2027-01-11")).agreements.empty());
  CHECK(known_on(course, day("2027-01-12")) == course);
  const auto before = course;
  course.agreements[0].ended = day("2027-02-01");
  CHECK(known_on(course, day("2027-01-31")) == before);
  CHECK(known_on(course, day("2027-02-01")) == course);
}

TEST_CASE("an agreement neither ends nor runs out before it was made") {
  auto course = course_from("2026-12-01");
  course.agreements = {agreed("2026-12-10")};
  course.agreements[0].until = day("2026-12-09"), course.agreements[0].ended = day("2026-12-08");
  const auto found = lines_of(contradictions(course, method::built_in().at("job"), day("2027-01-12")));
  CHECK(
      found ==
      "error agreements/0/until: 'until' says 2026-12-09, before it was agreed on 2026-12-10 | is one of the two days "
      "wrong?\nerror agreements/0/ended: 'ended' says 2026-12-08, before it was agreed on 2026-12-10 | is one of the "
      "two days wrong?\n");
}

TEST_CASE("an agreement is with the citizen, a kind, or somebody among the people") {
  auto course = course_from("2026-12-01");
  course.people = {{"a1", "Ole"}};
  course.agreements = {agreed("2026-12-10"), agreed("2026-12-10")};
  course.agreements[1].with = Participants{{"provider", "a1", "a9"}};
  CHECK(lines_of(agreed_with_unknown_people(course)) ==
        "warning agreements/1/with: no person has the id 'a9' | add them: cti people put b-1 NAME\n");
}

TEST_CASE("who declined a network is told again: due until it is done, and not where there was a change of mind") {
  auto course = handed_over();
  auto& declined = *course.handover->declined;
  declined.informed_again.reset();
  CHECK(days_of<InformAgain>(due(course, "2027-01-31", 1)) == "2027-02-01");
  CHECK(days_of<InformAgain>(due(course, "2027-03-01", 0)) == "2027-02-01");
  declined.informed_again = day("2027-01-20");
  CHECK(days_of<InformAgain>(due(course, "2027-03-01", 0)).empty());
  declined.informed_again.reset(), declined.changed_mind = day("2027-01-20");
  CHECK(days_of<InformAgain>(due(course, "2027-03-01", 0)).empty());
  CHECK(days_of<AgreeMeeting>(due(course, "2027-03-01", 60)) == "2027-04-30");
}
