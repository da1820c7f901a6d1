// The citizen's network on paper: who is there, since when, what they help with, how it goes, what shall change.
// Source: manual p. 20-24, 28-29.

#include "cti/course/people.hpp"
#include "cti/view/people.hpp"
#include "cti/view/words.hpp"

#include <algorithm>

namespace cti::view {
namespace {

std::string goes_text(Works works) {
  switch (works) {
  case Works::well: return say("it goes well");
  case Works::partly: return say("it goes partly well");
  case Works::poorly: return say("it does not go well");
  }
  return {};
}

struct Column {
  const char* head;
  std::string (*cell)(const Person& person, Day as_of);
};

std::string who(const Person& person, Day) {
  return person.role.empty() ? person.name : person.name + ", " + person.role;
}
std::string since(const Person& person, Day as_of) {
  if (!person.since) return {};
  return *person.since > as_of ? say("from {}", short_day(*person.since)) : short_day(*person.since);
}
std::string supports(const Person& person, Day) { return person.supports; }
std::string goes(const Person& person, Day) { return person.works ? goes_text(*person.works) : ""; }
std::string change(const Person& person, Day) { return person.change; }

constexpr Column columns[] = {{N_("who"), who},
                              {N_("since"), since},
                              {N_("helps me with"), supports},
                              {N_("how it goes"), goes},
                              {N_("what shall change"), change}};

struct Group {
  std::optional<PersonKind> kind;
  const char* title;
};

constexpr Group groups[] = {{PersonKind::private_person, N_("People close to me")},
                            {PersonKind::volunteer, N_("Volunteers who help me")},
                            {PersonKind::professional, N_("People who help me in their work")},
                            {std::nullopt, N_("Others around me")}};

/// Those in which something is known of anybody.
std::vector<Column> filled_columns(const std::vector<const Person*>& people, Day as_of) {
  std::vector<Column> filled;
  for (const auto& column : columns)
    if (std::ranges::any_of(people, [&](const Person* person) { return !column.cell(*person, as_of).empty(); }))
      filled.push_back(column);
  return filled;
}

} // namespace

Page network_page(const PeopleReport& report) {
  const auto& course = report.status.course;
  const auto as_of = report.frame.as_of;
  const auto people = people_of(course);
  Page page{say("My network") + " · " + course.id, short_day(as_of)};
  if (declined_network(course)) page.sections.push_back({.lines = {say("I have chosen to go on without a network.")}});
  if (people.empty()) page.sections.push_back({.lines = {say("Nobody is written down here yet.")}});
  const auto filled = filled_columns(people, as_of);
  for (const auto& group : groups) {
    PageSection section{"", translated(group.title)};
    for (const auto* person : people) {
      if (person->kind != group.kind) continue;
      auto& row = section.rows.emplace_back();
      for (const auto& column : filled) row.push_back(column.cell(*person, as_of));
    }
    if (section.rows.empty()) continue;
    for (const auto& column : filled) section.head.emplace_back(translated(column.head));
    page.sections.push_back(std::move(section));
  }
  return page;
}

} // namespace cti::view
