#include "values.hpp"

#include "cti/method/profiles.hpp"
#include "cti/view/export.hpp"

#include <nlohmann/json.hpp>
#include <sstream>

using namespace cti;
using namespace cti::view;

namespace {

using Json = nlohmann::ordered_json;

std::vector<Json> rows(const std::string& text) {
  std::vector<Json> all;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) all.push_back(Json::parse(line));
  return all;
}

std::string exported(const ExportForm& form, const Course& course, std::string_view on = "2027-01-12") {
  return export_rows(form, course_status(course, method::built_in().at("job"), day(on)));
}

std::vector<Json> rows_of(Table table, const Course& course, std::string_view on = "2027-01-12") {
  return rows(exported({table}, course, on));
}

Course with_contacts() {
  auto course = course_from("2026-12-01");
  course.contacts = {{day("2026-11-20"), 30, ContactForm::phone, ContactWith::citizen},
                     {day("2026-12-03"), 60, ContactForm::meeting, ContactWith::provider, ContactPlace::workplace},
                     {day("2027-01-14"), 20, ContactForm::meeting, ContactWith::citizen, {}, MeetingIs::missed}};
  course.contacts[1].note = "Ole was there";
  return course;
}

} // namespace

TEST_CASE("a course is a row, and what is not known of it is null") {
  const auto all = rows_of(Table::courses, with_contacts(), "2027-01-12");
  REQUIRE(all.size() == 1);
  CHECK(all[0]["course"] == "b-1");
  CHECK(all[0]["state"] == "phase_1");
  CHECK(all[0]["phase"] == 1);
  CHECK(all[0]["phase_2_first"] == "2027-03-01");
  CHECK(all[0]["minutes"] == 90);
  CHECK(all[0]["closed_on"].is_null());
  CHECK(all[0]["after"].is_null());
  CHECK_FALSE(all[0].contains("table"));
}

TEST_CASE("contacts have their part of the course, up to the day of the report") {
  const auto before = rows_of(Table::contacts, with_contacts(), "2027-01-12");
  REQUIRE(before.size() == 2);
  CHECK(before[0]["part"] == "contact");
  CHECK(before[0]["place"].is_null());
  CHECK(before[1]["part"] == "phase_1");
  CHECK(before[1]["who"] == "provider");
  CHECK(rows_of(Table::contacts, with_contacts(), "2027-01-14").at(2)["missed"] == true);
}

TEST_CASE("a row names the worker of its day") {
  auto course = with_contacts();
  course.worker_changes = {{day("2026-12-02"), "ali"}};
  const auto contacts = rows_of(Table::contacts, course, "2027-01-12");
  CHECK(contacts.at(0)["worker"] == "ali");
  CHECK(contacts.at(1)["worker"] == "mette");
}

TEST_CASE("an item is done, skipped or open; whoever did it is named") {
  auto course = course_from("2026-12-01");
  course.ticks = {{Stage::contact, "contact-made", Done{day("2026-11-12"), "ali", {}, "a note"}},
                  {Stage::contact, "job-match", Skipped{day("2026-11-20"), "has a job already"}}};
  std::map<std::string, Json> by_item;
  for (const auto& row : rows_of(Table::items, course, "2027-01-12")) by_item[row["item"].get<std::string>()] = row;
  CHECK(by_item.at("contact-made")["state"] == "done");
  CHECK(by_item.at("contact-made")["worker"] == "ali");
  CHECK(by_item.at("job-match")["state"] == "skipped");
  CHECK(by_item.at("job-match")["day"] == "2026-11-20");
  CHECK(by_item.at("informed")["state"] == "open");
  CHECK(by_item.at("informed")["day"].is_null());
  CHECK(by_item.at("informed")["due"] == "2026-12-01");
}

TEST_CASE("all tables together name theirs in each row") {
  const auto all = rows(exported({}, with_contacts()));
  CHECK(all.front()["table"] == "courses");
  CHECK(all.at(1)["table"] == "items");
  CHECK(all.back()["table"] == "contacts");
}

TEST_CASE("a table without rows still has its columns as csv") {
  CHECK(export_head({Table::contacts, true}) == "as_of,course,worker,day,part,minutes,form,who,place,missed,recorded,"
                                                "at,state,participants,with_citizen,with_provider,with_informal,agreed,"
                                                "cancelled_by,moved_from,unreadable\n");
}

TEST_CASE("free text of a case is in no table") {
  auto course = with_contacts();
  course.ticks = {{Stage::contact, "job-match", Skipped{day("2026-11-20"), "Ole knows"}}};
  course.pauses = {{day("2027-01-04"), day("2027-01-11"), "Ole's reason", "Ole's note"}};
  CHECK(exported({}, course).find("Ole") == std::string::npos);
}

TEST_CASE("a pseudonym is the same wherever it stands, and another with another key") {
  auto course = with_contacts(), next = course_from("2027-01-04");
  next.id = "b-2", next.after = "b-1", next.worker = "b-1"; // a worker named like a course is somebody else
  const auto under = [&](const std::string& key, Table table) {
    const ExportForm form{table, false, key};
    return rows(exported(form, course) + exported(form, next));
  };
  const auto courses = under("one key", Table::courses), others = under("another", Table::courses);
  const auto &first = courses[0], &second = courses[1];
  CHECK(first["course"].get<std::string>().size() == 17);
  CHECK(second["after"] == first["course"]);
  CHECK(second["worker"].get<std::string>().substr(1) != first["course"].get<std::string>().substr(1));
  CHECK(under("one key", Table::contacts).at(0)["course"] == first["course"]);
  CHECK(under("one key", Table::contacts).at(0)["worker"] == first["worker"]);
  for (const auto& other : others) CHECK(other["course"] != first["course"]);
}

TEST_CASE("a course is exported under its id, or under the pseudonym that its rows name") {
  const ExportForm form{Table::courses, false, "a key"};
  CHECK(export_name({}, "b-1") == "b-1");
  CHECK(rows(exported(form, course_from("2026-12-01"))).at(0)["course"] == export_name(form, "b-1"));
}
