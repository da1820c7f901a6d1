#pragma once
// The people around the citizen, wherever in the file they stand: in the course's list, or among the handover's actors.

#include "cti/course/course.hpp"
#include "cti/course/error.hpp"

namespace cti {

/// Everybody in the file, in its order: the course's people first, then the actors of the handover.
std::vector<const Person*> people_of(const Course& course);

/// Those who count in the handover: the actors, and of the people whoever takes something over, has said yes, or had a
/// talk about it. The others are part of the network, and nothing is missing with them.
std::vector<const Person*> people_of_handover(const Course& course);

/// That the citizen wants no network; none where they do, or have come to want one since.
const Declined* declined_network(const Course& course);

/// The person of that id, or none.
const Person* person_named(const Course& course, std::string_view id);

/// Who an id stands for: the person's name, or the text itself (the citizen too).
std::string name_of(const Course& course, const std::string& id);

/// The kinds of those who take part in a contact, each once: a person who is private or a volunteer is informal, any
/// other a provider. Source: CACTI self-assessment 2014, no. 6.
std::vector<ContactWith> kinds_in(const Course& course, const Participants& with);
bool took_part(const Course& course, const ContactMade& contact, ContactWith kind);
/// The one kind that a contact is told by where there is room for no more: the citizen, where they took part.
ContactWith main_kind(const Course& course, const Participants& with);

/// The person that an id or a whole name means, or none.
const Person* known_person(const Course& course, std::string_view id_or_name);
Person* known_person(Course& course, std::string_view id_or_name);

/// The same, or what to say instead: who may have been meant, or how to add them.
Expected<Person*> person_meant(Course& course, const std::string& id_or_name);

/// Somebody new at the end of the course's people, with the next id that no list has had.
Person& new_person(Course& course, const std::string& name);

/// The person that is meant, or somebody new of that name.
Person& known_or_new_person(Course& course, const std::string& id_or_name);

} // namespace cti
