// Appointments, reminders of them, and the day of the change, as duties.

#include "duties.hpp"

using namespace cti;

namespace {

ContactMade agreed(std::string_view on, const char* at = "", Participants with = ContactWith::citizen) {
  ContactMade contact;
  contact.on = day(on), contact.at = time_of_day(at), contact.with = std::move(with), contact.state = MeetingIs::agreed;
  return contact;
}

Course with(std::vector<ContactMade> contacts) {
  auto course = handed_over();
  course.contacts = std::move(contacts);
  return course;
}

/// The times of the appointments in the order in which they are shown; – for one without.
std::string times_of(const std::vector<Duty>& duties) {
  std::string all;
  for (const auto& duty : of<KeepAppointment>(duties))
    all += (all.empty() ? "" : " ") + (time_of(duty) ? clock(*time_of(duty)) : "–");
  return all;
}

} // namespace

TEST_CASE("an appointment is due from as many days before as are looked ahead, and asked for once its day has passed") {
  const auto course = with({agreed("2027-01-12", "10:00")});
  CHECK(days_of<KeepAppointment>(due(course, "2027-01-08", 3)).empty());
  CHECK(days_of<KeepAppointment>(due(course, "2027-01-09", 3)) == "2027-01-12");
  const auto passed = of<KeepAppointment>(due(course, "2027-01-13", 0));
  REQUIRE(passed.size() == 1);
  CHECK(is_late(passed[0], day("2027-01-13")));
  CHECK_FALSE(is_late(of<KeepAppointment>(due(course, "2027-01-12", 0))[0], day("2027-01-12")));
}

TEST_CASE("an appointment of which somebody said what became of it is no duty") {
  for (const auto state : {MeetingIs::held, MeetingIs::missed, MeetingIs::cancelled}) {
    auto contact = agreed("2027-01-12");
    contact.state = state, contact.minutes = 45;
    CHECK(of<KeepAppointment>(due(with({contact}), "2027-01-13", 14)).empty());
    CHECK(of<KeepAppointment>(due(with({contact}), "2027-01-12", 14)).empty());
  }
}

TEST_CASE("the appointments of a day stand in the order of their times, those without one last") {
  const auto course = with({agreed("2027-01-12"), agreed("2027-01-12", "13:30"), agreed("2027-01-12", "09:00")});
  CHECK(times_of(due(course, "2027-01-12", 0)) == "09:00 13:30 –");
  auto all = due(course, "2027-01-12", 0);
  auto other = with({agreed("2027-01-12", "10:15")});
  other.id = "b-0";
  for (auto& duty : due(other, "2027-01-12", 0)) all.push_back(duty);
  sort_by_day(all);
  CHECK(times_of(all) == "09:00 10:15 13:30 –");
}

TEST_CASE("an appointment tells the people by name, and a calendar the kind alone") {
  auto course = with({agreed("2027-01-12", "", Participants{{"provider", "a1", "citizen"}})});
  Person sister;
  sister.id = "a1", sister.name = "Ida";
  course.people = {sister};
  const auto found = of<KeepAppointment>(due(course, "2027-01-12", 0));
  REQUIRE(found.size() == 1);
  const auto& keep = std::get<KeepAppointment>(found[0].what);
  CHECK(keep.contact.with.who == std::vector<std::string>{"provider", "Ida", "citizen"});
  CHECK(keep.with == ContactWith::citizen);
  CHECK(keep.number == 1);
}

TEST_CASE("the citizen is reminded the day before a meeting, and of Monday's from the Friday on") {
  const auto tuesday = with({agreed("2027-01-12", "10:00")});
  CHECK(of<RemindCitizen>(due(tuesday, "2027-01-10", 14)).empty());
  CHECK(days_of<RemindCitizen>(due(tuesday, "2027-01-11", 0)) == "2027-01-11");
  CHECK(of<RemindCitizen>(due(tuesday, "2027-01-12", 14)).empty());
  const auto monday = with({agreed("2027-01-11")});
  CHECK(of<RemindCitizen>(due(monday, "2027-01-07", 14)).empty());
  CHECK(days_of<RemindCitizen>(due(monday, "2027-01-08", 14)) == "2027-01-10");
  CHECK(days_of<RemindCitizen>(due(monday, "2027-01-10", 14)) == "2027-01-10");
}

TEST_CASE("nobody is reminded of a call, nor of a meeting without the citizen") {
  auto call = agreed("2027-01-12");
  call.form = ContactForm::phone;
  CHECK(of<RemindCitizen>(due(with({call}), "2027-01-11", 14)).empty());
  CHECK(of<RemindCitizen>(due(with({agreed("2027-01-12", "", ContactWith::provider)}), "2027-01-11", 14)).empty());
}

TEST_CASE("a course that waits, or has no start yet, has its appointments too") {
  auto course = with({agreed("2027-01-12")});
  course.start.reset();
  CHECK(days_of<KeepAppointment>(due(course, "2027-01-12", 0)) == "2027-01-12");
  course = with({agreed("2027-01-12")});
  course.start = day("2027-02-01"), course.ticks.clear();
  CHECK(days_of<KeepAppointment>(due(course, "2027-01-11", 14)) == "2027-01-12");
}

TEST_CASE("the day of the change is due until it has come, by the name that the method gives it") {
  auto course = handed_over();
  course.change = day("2027-01-12");
  CHECK(of<ChangeComes>(due(course, "2027-01-08", 3)).empty());
  const auto found = of<ChangeComes>(due(course, "2027-01-12", 0));
  REQUIRE(found.size() == 1);
  CHECK(std::get<ChangeComes>(found[0].what).event == method::built_in().at("job").change);
  CHECK(of<ChangeComes>(due(course, "2027-01-13", 14)).empty());
}

TEST_CASE("a network meeting stands among the appointments of its day by its time") {
  auto course = with({agreed("2027-01-12", "14:00")});
  course.handover->declined.reset();
  course.handover->meetings = {{day("2027-01-12"), "Ole", "", MeetingIs::agreed, time_of_day("9:00")}};
  auto all = due(course, "2027-01-12", 0);
  std::erase_if(all, is_quiet);
  REQUIRE(all.size() >= 2);
  CHECK(std::holds_alternative<MeetNetwork>(all[all.size() - 2].what));
  CHECK(std::holds_alternative<KeepAppointment>(all.back().what));
  course.handover->meetings[0].state = MeetingIs::cancelled;
  CHECK(of<MeetNetwork>(due(course, "2027-01-13", 14)).empty());
}
