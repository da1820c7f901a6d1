#pragma once
// The people around the citizen: a list for the worker, a page for the citizen, data.

#include "cti/course/person.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct PeopleReport {
  Frame frame;
  CourseStatus status;
};

/// For the worker: with the ids that commands take, and all that is known of each.
Page people_page(const PeopleReport& report);

/// For the citizen, in their voice and without ids: who is there, since when, what they help with, how it goes, what
/// shall change. What a worker keeps in mind beside that (support before the course) is not on it.
Page network_page(const PeopleReport& report);

std::string people_json(const PeopleReport& report);
std::string people_csv(const PeopleReport& report);

/// "b-1042 · a1  Ole, brother", and what is known of them on the lines below: after a change.
std::string person_words(const CourseStatus& status, const std::string& id);

/// "private", "professional", "volunteer".
std::string kind_text(PersonKind kind);

/// "works well".
std::string works_text(Works works);

/// "Lene, colleague": who it is, with their role, or their kind where no role is named.
std::string person_text(const Person& person);

/// Who is meant by the id of a person, the word for the citizen, or a name: "Lene", "the citizen".
std::string who_text(const Course& course, const std::string& who);

/// That the citizen declined a network, was informed again, and changed their mind; nothing where they did not.
std::vector<std::string> declined_lines(const Course& course);

} // namespace cti::view
