#pragma once
// A course with nothing to do but its dates, and what is due in it.

#include "cti/method/profiles.hpp"
#include "cti/rules/due.hpp"
#include "values.hpp"

#include <algorithm>

namespace cti {

// Six months from 2026-12-01 on LAB § 31 b: shifts due 2027-02-01 and 2027-04-01, handover by 2027-04-30, last day
// 2027-05-31. Its handover and the contact period's checklist are complete, so that only its dates are due.
inline Course handed_over() {
  auto course = course_from("2026-12-01", "lab-31b");
  course.handover = Handover{};
  course.handover->declined = Declined{day("2027-01-04"), "wants none", day("2027-01-04")};
  course.handover->goals = {{"g1", "a job that lasts"}};
  course.handover->responsible = "citizen";
  course.handover->further = {{"mentor", {}, {}, day("2027-05-01")}};
  for (const auto& item : method::built_in().at("job").checklists.at(Stage::contact))
    course.ticks.push_back({Stage::contact, item.id, Done{day("2026-11-20")}});
  return course;
}

inline CourseStatus at(const Course& course, std::string_view today) {
  return course_status(course, method::built_in().at("job"), day(today));
}

inline std::vector<Duty> due(const Course& course, std::string_view today, int within) {
  return duties(at(course, today), {}, within);
}

/// The duties of one kind.
template <class What> std::vector<Duty> of(std::vector<Duty> duties) {
  std::erase_if(duties, [](const Duty& duty) { return !std::holds_alternative<What>(duty.what); });
  return duties;
}

/// The days of the duties of one kind, "2027-02-01 2027-04-01".
template <class What> std::string days_of(const std::vector<Duty>& duties) {
  std::string all;
  for (const auto& duty : of<What>(duties)) all += (all.empty() ? "" : " ") + iso(duty.day);
  return all;
}

} // namespace cti
