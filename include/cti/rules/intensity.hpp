#pragma once
// How much contact there was, where in the course. The method wants it to fall by about half each phase, in time spent:
// it is shown beside that, and never enforced. Source: manual p. 10.

#include "cti/rules/state.hpp"

#include <vector>

namespace cti {

/// Contacts in one part of a course: the contact period, a phase without its pauses, the pauses, the time after the
/// end.
struct ContactsIn {
  enum class Part { contact_period, phase, pauses, after } part;
  int phase{};    ///< with Part::phase
  long days{};    ///< of it that have passed, pauses not counted (for Part::pauses: the paused ones)
  int contacts{}; ///< that took place, of any form and with anyone
  int meetings{}; ///< of these
  int missed{};   ///< not among the contacts, and their minutes are not counted; nor are cancelled ones anywhere
  int minutes{};
  int with_citizen{};         ///< of the contacts, meetings and calls with the citizen
  int minutes_with_citizen{}; ///< of these: the support that falls from phase to phase
  int minutes_coordinating{}; ///< with others alone, in any form: as much in phase 2 as in phase 1. Source: manual p.
                              ///< 27

  /// None in a part that has not begun.
  std::optional<double> minutes_a_week() const;
  std::optional<double> contacts_a_week() const;
  std::optional<double> with_citizen_a_week() const;
  std::optional<double> minutes_with_citizen_a_week() const;
  std::optional<double> minutes_coordinating_a_week() const;
  bool operator==(const ContactsIn&) const = default;
};

/// A part after the other, each up to the day of the report; parts without a day and a contact are left out.
std::vector<ContactsIn> contacts_by_part(const CourseStatus& status);

/// The same without the days of intensified support: a phase is judged by what was usual in it. They are short; where
/// they take more than half of a phase, that phase is given whole. Source: manual p. 10, 28-29.
std::vector<ContactsIn> contacts_by_part_as_usual(const CourseStatus& status);

/// The part that a contact on that day belongs to; its numbers are not filled in.
ContactsIn part_on(const CourseStatus& status, Day day);

/// The part that is a phase, or none where it has not begun.
const ContactsIn* of_phase(const std::vector<ContactsIn>& parts, int phase);

/// The contacts that took place in a phase, as contacts_by_part counts them: without pauses, up to the day of the
/// report or the closing.
std::vector<const ContactMade*> contacts_in_phase(const CourseStatus& status, int phase);

/// The last day up to that one on which the citizen and the worker were in touch; a missed meeting is none.
std::optional<Day> last_contact(const Course& course, Day day);

/// Days since then, or since the course began where there was none; none before it began.
std::optional<days> days_without_contact(const Course& course, Day day);

} // namespace cti
