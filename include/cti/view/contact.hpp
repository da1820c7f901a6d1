#pragma once
// The contacts of a course, and how much there was in which phase.

#include "cti/rules/intensity.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct ContactReport {
  Frame frame;
  CourseStatus status;
  std::size_t shown{10}; ///< contacts at most, the latest; all of them where this is zero
};

Page contact_page(const ContactReport& report);
std::string contact_json(const ContactReport& report);
std::string contact_csv(const ContactReport& report);

/// "meeting with the citizen and Ole at home: budget".
std::string what_text(const Course& course, const ContactMade& contact);

/// The same, and what became of it: "meeting with the citizen, 45 min", "agreed: call with the citizen".
std::string contact_text(const Course& course, const ContactMade& contact);

/// "Fri 15 Jan 2027 10:00".
std::string when_text(const ContactMade& contact);

/// "Fri 15 Jan 10:00, meeting with the citizen at home".
std::string appointment_text(const Course& course, const ContactMade& contact, Day as_of);

/// "Fri 15 Jan 10:00", its time where it has one.
std::string at_text(const std::string& day, const std::optional<TimeOfDay>& at);

/// "at home", "out and about".
std::string place_text(ContactPlace place);

/// "the citizen, Ole and a provider".
std::string participants_text(const Course& course, const Participants& with);

/// "contact period", "phase 2", "pauses", "after the end".
std::string part_text(const ContactsIn& part);

/// contact, phase_1, phase_2, phase_3, paused or after_end.
std::string part_id(const ContactsIn& part);

/// "3 contacts, 45 min a week".
std::string intensity_text(const ContactsIn& part);

} // namespace cti::view
