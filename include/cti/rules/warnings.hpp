#pragma once
// What is possible but most likely a slip, or missing: for `cti check`. Nothing here stops a command.

#include "cti/rules/contradictions.hpp"

namespace cti {

/// Every doubt about the course, rule by rule.
std::vector<Finding> warnings(const Course& course, const Method& method, Day today);

/// A ticked item that the same file gives no ground for ("plan made", and no plan), and, as a note, the ground without
/// the tick.
std::vector<Finding> ticks_against_evidence(const Course& course, const Method& method, Day today);

/// More focus areas at work than the method knows. Source: manual p. 26.
std::vector<Finding> too_many_focus_areas(const Course& course);

/// Activities dated in the contact period, which holds no other work than making contact. Source: manual p. 19.
std::vector<Finding> work_in_the_contact_period(const Course& course);

/// Items that the method does not have.
std::vector<Finding> unknown_items(const Course& course, const Method& method);

/// Responsibility for the time after the course lies with the citizen or one actor who is in the file.
std::vector<Finding> unknown_actors(const Course& course);

/// Agreements with somebody who is not among the people.
std::vector<Finding> agreed_with_unknown_people(const Course& course);

/// Whoever gave the citizen support before the course is its worker, or was: the course is another's, and a substitute
/// for a time is none. Names are compared without their case. Source: manual p. 22-23.
std::vector<Finding> worker_supported_before(const Course& course);

/// What is said to have happened after the closing, contacts apart.
std::vector<Finding> days_after_closing(const Course& course);

/// Contacts before the contact period or after the closing.
std::vector<Finding> contacts_outside_the_course(const Course& course);

/// Contacts with somebody, or cancelled by somebody, who is not in the file.
std::vector<Finding> contacts_with_strangers(const Course& course);

/// Contacts that were agreed on a day after their own.
std::vector<Finding> contacts_agreed_later(const Course& course);

/// A contact that says just what another one says.
std::vector<Finding> contacts_twice(const Course& course);

/// A start after the change, or first days that lie years from today or from each other. Source: description §6.
std::vector<Finding> days_of_the_start(const Course& course, Day today);

/// A start on a day on which its legal basis is not in force: on an older law, or a newer one.
std::vector<Finding> start_outside_legal_basis(const Course& course, const Method& method);

/// Network meetings to come of which nothing says that they are only agreed.
std::vector<Finding> meetings_to_come(const Course& course, Day today);

/// A referral after the beginning, a course that begins before its grant or goes on beyond it, more support outside of
/// the phases, two substitutes at once. Source: manual p. 9, 28-29.
std::vector<Finding> periods_in_doubt(const Course& course, const Method& method, Day today);

} // namespace cti
