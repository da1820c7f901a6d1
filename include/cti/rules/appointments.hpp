#pragma once
// What is agreed and lies ahead, or whose day has passed without anybody saying what became of it. Source: manual p.
// 12, 17.

#include "cti/course/course.hpp"
#include "cti/course/error.hpp"

namespace cti {

/// Contacts that are agreed, and nothing else is said of them, in order of day and time; those without a time come last
/// on their day. Pointers live as long as the course.
std::vector<const ContactMade*> open_contacts(const Course& course);

/// The first of them on that day or later that the citizen takes part in, or none.
const ContactMade* next_with_citizen(const Course& course, Day day);

/// What somebody said of the agreed contact that they mean; what is left out fits any.
struct Sought {
  std::optional<Day> on{}; ///< the very day
  std::optional<TimeOfDay> at{};
  std::optional<ContactForm> form{};
  std::vector<std::string> who{}; ///< one of these at least takes part
  std::optional<Day> latest{};    ///< no later than that day
};

/// Where in course.contacts the one stands that is meant; none where none fits. An error where several fit.
Expected<std::optional<std::size_t>> contact_meant(const Course& course, const Sought& sought);

/// The same, where there must be one.
Expected<std::size_t> open_contact_meant(const Course& course, const Sought& sought);

/// The citizen is reminded of an agreed meeting the day before (manual p. 17); on the Friday where that is a weekend.
bool is_to_be_reminded(const ContactMade& contact, Day today);

/// The participants that words name: a kind, or a person by id or name; several with commas.
Expected<Participants> participants_meant(const Course& course, const std::vector<std::string>& words);

/// The same participants with the names of people in place of their ids.
Participants by_name(const Course& course, Participants with);

} // namespace cti
