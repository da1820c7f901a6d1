#pragma once
// Courses to judge, and the verdict of one criterion on one of them.

#include "cti/method/profiles.hpp"
#include "cti/rules/fidelity.hpp"
#include "values.hpp"

#include <algorithm>

namespace cti {

// Most courses here begin 2026-12-01 on LAB § 31 b: two months a phase, shifts due 2027-02-01 and 2027-04-01, last day
// 2027-05-31, network meeting by 2027-04-30.
inline const Method& job() { return method::built_in().at("job"); }

inline Course six_months() { return course_from("2026-12-01", "lab-31b"); }

inline Course closed_on(std::string_view on, Outcome outcome = Outcome::completed) {
  auto course = six_months();
  course.closed = Closing{day(on), outcome, "moved"};
  return course;
}

inline Judgement judgement_of(std::string_view id, const Course& course, std::string_view today,
                              Thresholds thresholds = {}) {
  const auto all = criteria();
  const auto found = std::ranges::find(all, id, &Criterion::id);
  REQUIRE(found != all.end());
  return judge(*found, course_status(course, job(), day(today)), thresholds);
}

/// Every criterion over these courses.
inline std::vector<CriterionCount> fidelity_of(const std::vector<CourseStatus>& courses, const Settings& settings) {
  std::vector<Judged> all;
  for (const auto& course : courses) all.push_back(judged(course, criteria(), settings.thresholds));
  return fidelity(std::move(all), criteria(), settings);
}

inline std::string verdict(std::string_view id, const Course& course, std::string_view today,
                           Thresholds thresholds = {}) {
  return std::string{word(judgement_of(id, course, today, thresholds).verdict)};
}

inline Shift shift(int to, std::string_view on) { return {to, day(on)}; }

inline ContactMade contact(std::string_view on, ContactWith with = ContactWith::citizen,
                           ContactForm form = ContactForm::meeting,
                           std::optional<ContactPlace> place = ContactPlace::home) {
  return {day(on), 45, form, with, place};
}

inline Focus area(const std::string& id, std::string_view chosen) {
  Focus focus;
  focus.id = id, focus.on = day(chosen);
  return focus;
}

inline Course with_areas(std::vector<Focus> areas) {
  auto course = six_months();
  course.plan = Plan{{}, std::move(areas), {}, {}};
  return course;
}

inline Course with_contacts(std::vector<ContactMade> contacts) {
  auto course = six_months();
  course.contacts = std::move(contacts);
  return course;
}

inline void tick_all(Course& course, Stage stage, std::string_view on) {
  for (const auto& item : job().checklists.at(stage)) course.ticks.push_back({stage, item.id, Done{day(on)}});
}

} // namespace cti
