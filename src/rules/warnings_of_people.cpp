// Doubts about the people around the citizen.

#include "cti/course/people.hpp"
#include "cti/rules/warnings.hpp"
#include "cti/strings/folded.hpp"

#include <set>

namespace cti {

std::vector<Finding> worker_supported_before(const Course& course) {
  std::vector<Finding> found;
  const auto look = [&](const std::vector<Person>& people, const std::vector<std::string>& list) {
    for (std::size_t i = 0; i < people.size(); ++i) {
      if (!people[i].supported_before) continue;
      const auto name = folded(people[i].name);
      auto path = list;
      path.insert(path.end(), {std::to_string(i), "supported-before"});
      const Message hint{N_("the worker of a course is another than who gave support before (manual p. 22-23)")};
      if (name == folded(course.worker))
        found.push_back({Severity::warning,
                         quoting(N_("{} gave the citizen support before the course, and has it now"), {people[i].name}),
                         hint, path});
      for (const auto& change : course.worker_changes)
        if (name == folded(change.from))
          found.push_back({Severity::warning,
                           quoting(N_("{} gave the citizen support before the course, and had it until {}"),
                                   {people[i].name, iso(change.on)}),
                           hint, path});
    }
  };
  look(course.people, {"people"});
  if (course.handover) look(course.handover->actors, {"handover", "actors"});
  return found;
}

std::vector<Finding> agreed_with_unknown_people(const Course& course) {
  std::vector<Finding> found;
  std::set<std::string_view> ids;
  for (const auto* person : people_of(course)) ids.insert(person->id);
  for (std::size_t i = 0; i < course.agreements.size(); ++i)
    for (const auto& who : course.agreements[i].with.who)
      if (!meant<ContactWith>(who) && !ids.contains(who))
        found.push_back({Severity::warning,
                         quoting(N_("no person has the id '{}'"), {who}),
                         {N_("add them: cti people put {} NAME"), {course.id}},
                         {"agreements", std::to_string(i), "with"}});
  return found;
}

} // namespace cti
