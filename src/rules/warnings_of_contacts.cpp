// Contacts that name somebody who is not in the file, or were agreed later than they lie.

#include "cti/course/people.hpp"
#include "cti/rules/warnings.hpp"

namespace cti {

std::vector<Finding> contacts_with_strangers(const Course& course) {
  std::vector<Finding> found;
  const auto look = [&](const std::string& who, std::size_t i, const char* key) {
    if (who.empty() || who == the_worker || meant<ContactWith>(who) || person_named(course, who)) return;
    found.push_back({Severity::warning,
                     quoting(N_("no person has the id '{}'"), {who}),
                     {N_("a contact names people by their id in this file")},
                     {"contacts", std::to_string(i), key}});
  };
  for (std::size_t i = 0; i < course.contacts.size(); ++i) {
    for (const auto& who : course.contacts[i].with.who) look(who, i, "with");
    look(course.contacts[i].cancelled_by, i, "cancelled-by");
  }
  return found;
}

std::vector<Finding> contacts_agreed_later(const Course& course) {
  std::vector<Finding> found;
  for (std::size_t i = 0; i < course.contacts.size(); ++i)
    if (const auto& contact = course.contacts[i]; contact.agreed && *contact.agreed > contact.on)
      found.push_back({Severity::warning,
                       {N_("agreed on {}, after the contact itself on {}"), {iso(*contact.agreed), iso(contact.on)}},
                       {N_("is one of the two days wrong?")},
                       {"contacts", std::to_string(i), "agreed"}});
  return found;
}

} // namespace cti
