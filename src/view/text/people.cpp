#include "cti/view/people.hpp"

#include "cti/course/people.hpp"
#include "cti/strings/shell_word.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::vector<std::string> details(const Person& person, Day as_of) {
  std::vector<std::string> all;
  if (person.since)
    all.push_back(*person.since > as_of ? say("from {}", short_day(*person.since))
                                        : say("since {}", short_day(*person.since)));
  if (!person.supports.empty()) all.push_back(say("helps with: {}", person.supports));
  if (person.works) all.push_back(works_text(*person.works));
  if (!person.change.empty()) all.push_back(say("shall change: {}", person.change));
  if (!person.takes_over.empty()) all.push_back(say("takes over: {}", person.takes_over));
  if (person.accepted) all.push_back(say("said yes {}", past_day(*person.accepted, as_of)));
  if (person.supported_before) all.push_back(say("gave support before the course"));
  return all;
}

struct Group {
  std::optional<PersonKind> kind;
  const char* title;
};

constexpr Group groups[] = {{PersonKind::private_person, N_("Close to the citizen")},
                            {PersonKind::volunteer, N_("Volunteers")},
                            {PersonKind::professional, N_("Professionals")},
                            {std::nullopt, N_("Others")}};

std::string next_command(const Course& course, const std::vector<const Person*>& people) {
  if (people.empty()) return say("Next: cti people put {} NAME --kind private --role TEXT --supports TEXT", course.id);
  for (const auto* person : people)
    if (person->supports.empty() && person->takes_over.empty())
      return say("Next: cti people put {} {} --supports TEXT --works well", course.id, shell_word(person->id));
  for (const auto* person : people)
    if (!person->supports.empty() && !person->works)
      return say("Next: cti people put {} {} --works well", course.id, shell_word(person->id));
  return {};
}

} // namespace

Page people_page(const PeopleReport& report) {
  const auto& course = report.status.course;
  const auto people = people_of(course);
  Page page{course.id + " · " + say("people") + " · " + state_text(report.status.state), full_day(report.frame.as_of)};
  if (people.empty()) page.sections.push_back({.lines = {say("Nobody is written down yet.")}});
  if (auto lines = declined_lines(course); !lines.empty()) page.sections.push_back({.lines = std::move(lines)});
  for (const auto& group : groups) {
    PageSection section{"", translated(group.title)};
    for (const auto* person : people)
      if (person->kind == group.kind)
        section.items.push_back({person->works == Works::poorly ? Sign::missing : Sign::none, person->id,
                                 person_text(*person), details(*person, report.frame.as_of)});
    if (!section.empty()) page.sections.push_back(std::move(section));
  }
  if (const auto next = next_command(course, people); !next.empty() && is_active(report.status.state))
    page.next.push_back(next);
  return page;
}

std::string person_words(const CourseStatus& status, const std::string& id) {
  const auto& person = *person_named(status.course, id);
  auto text = status.course.id + " · " + safe(id) + "  " + safe(person_text(person));
  for (const auto& detail : details(person, status.day)) text += "\n  " + safe(detail);
  return text;
}

std::string kind_text(PersonKind kind) {
  switch (kind) {
  case PersonKind::private_person: return say("private");
  case PersonKind::professional: return say("professional");
  case PersonKind::volunteer: return say("volunteer");
  }
  return {};
}

std::string works_text(Works works) {
  switch (works) {
  case Works::well: return say("works well");
  case Works::partly: return say("works partly");
  case Works::poorly: return say("works poorly");
  }
  return {};
}

std::string person_text(const Person& person) {
  const auto role = !person.role.empty() ? person.role : person.kind ? kind_text(*person.kind) : "";
  return role.empty() ? person.name : person.name + ", " + role;
}

std::string who_text(const Course& course, const std::string& who) {
  return who == the_citizen ? say("the citizen") : name_of(course, who);
}

std::vector<std::string> declined_lines(const Course& course) {
  std::vector<std::string> lines;
  if (!course.handover || !course.handover->declined) return lines;
  const auto& declined = *course.handover->declined;
  const auto on = full_day(declined.on);
  lines.push_back(declined.reason.empty() ? say("The citizen declined a network on {}.", on)
                                          : say("The citizen declined a network on {}: {}", on, declined.reason));
  if (declined.informed_again)
    lines.push_back(
        say("Told again what the course is for, and that it ends: {}.", full_day(*declined.informed_again)));
  if (declined.changed_mind)
    lines.push_back(say("Changed their mind on {}: a network is wanted.", full_day(*declined.changed_mind)));
  return lines;
}

} // namespace cti::view
