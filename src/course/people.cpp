#include "cti/course/people.hpp"

#include "cti/course/ids.hpp"
#include "cti/strings/nearest.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace cti {
namespace {

/// Of one who takes part in a contact.
ContactWith kind_of(const Course& course, const std::string& who) {
  if (const auto kind = meant<ContactWith>(who)) return *kind;
  const Person* person = person_named(course, who);
  const bool is_private = person && person->kind.value_or(PersonKind::professional) != PersonKind::professional;
  return is_private ? ContactWith::informal : ContactWith::provider;
}

} // namespace

std::vector<const Person*> people_of(const Course& course) {
  std::vector<const Person*> all;
  for (const auto& person : course.people) all.push_back(&person);
  if (course.handover)
    for (const auto& actor : course.handover->actors) all.push_back(&actor);
  return all;
}

std::vector<const Person*> people_of_handover(const Course& course) {
  std::set<std::string_view> talked_with;
  if (course.handover)
    for (const auto& talk : course.handover->talks) talked_with.insert(talk.actor);
  std::vector<const Person*> all;
  for (const auto& person : course.people)
    if (!person.takes_over.empty() || person.accepted || talked_with.contains(person.id)) all.push_back(&person);
  if (course.handover)
    for (const auto& actor : course.handover->actors) all.push_back(&actor);
  return all;
}

const Declined* declined_network(const Course& course) {
  if (!course.handover || !course.handover->declined || course.handover->declined->changed_mind) return nullptr;
  return &*course.handover->declined;
}

const Person* person_named(const Course& course, std::string_view id) {
  if (const auto known = std::ranges::find(course.people, id, &Person::id); known != course.people.end())
    return &*known;
  if (!course.handover) return nullptr;
  const auto& actors = course.handover->actors;
  const auto known = std::ranges::find(actors, id, &Person::id);
  return known == actors.end() ? nullptr : &*known;
}

std::string name_of(const Course& course, const std::string& id) {
  const Person* known = person_named(course, id);
  return known ? known->name : id;
}

const Person* known_person(const Course& course, std::string_view id_or_name) {
  const auto people = people_of(course);
  const auto known = std::ranges::find_if(
      people, [&](const Person* person) { return person->id == id_or_name || person->name == id_or_name; });
  return known == people.end() ? nullptr : *known;
}

Person* known_person(Course& course, std::string_view id_or_name) {
  return const_cast<Person*>(known_person(std::as_const(course), id_or_name)); // whose course may be changed
}

Expected<Person*> person_meant(Course& course, const std::string& id_or_name) {
  if (auto* known = known_person(course, id_or_name)) return known;
  std::vector<std::string> names;
  for (const auto* person : people_of(course)) names.insert(names.end(), {person->id, person->name});
  const auto meant = nearest(id_or_name, names);
  if (!meant.empty())
    return failed({Kind::not_found,
                   {N_("no '{}' among the people of {}; did you mean '{}'?"), {id_or_name, course.id, meant}},
                   {N_("see them: cti people {}"), {course.id}}});
  return failed({Kind::not_found,
                 {N_("no '{}' among the people of {}"), {id_or_name, course.id}},
                 {N_("add them: cti people put {} NAME"), {course.id}}});
}

Person& new_person(Course& course, const std::string& name) {
  std::vector<Person> all = course.people;
  if (course.handover) all.insert(all.end(), course.handover->actors.begin(), course.handover->actors.end());
  return course.people.emplace_back(Person{next_id(all, "a"), name});
}

Person& known_or_new_person(Course& course, const std::string& id_or_name) {
  Person* known = known_person(course, id_or_name);
  return known ? *known : new_person(course, id_or_name);
}

std::vector<ContactWith> kinds_in(const Course& course, const Participants& with) {
  std::vector<ContactWith> kinds;
  for (const auto& one : with.who)
    if (const auto kind = kind_of(course, one); std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
      kinds.push_back(kind);
  return kinds;
}

bool took_part(const Course& course, const ContactMade& contact, ContactWith kind) {
  return std::ranges::any_of(contact.with.who, [&](const std::string& one) { return kind_of(course, one) == kind; });
}

ContactWith main_kind(const Course& course, const Participants& with) {
  const auto kinds = kinds_in(course, with);
  return kinds.empty() ? ContactWith::citizen : *std::min_element(kinds.begin(), kinds.end());
}

} // namespace cti
