#pragma once
// What somebody says of a contact on the command line, and what it makes of a course.

#include "app/command_line/value_kinds.hpp"
#include "cti/rules/appointments.hpp"

namespace cti::app {

struct SaidOfContact {
  std::string note, about, cancelled_by;
  std::vector<std::string> with;
  std::optional<int> minutes;
  std::optional<ContactForm> form;
  std::optional<ContactPlace> place;
  std::optional<Day> on, agree, move_to;
  std::optional<TimeOfDay> at;
  bool missed = false;

  /// Nothing but the course is named.
  bool nothing() const;
};

/// A course with what was said in it: the contact as it stands there now, and lines that tell what it said before.
struct ToldContact {
  Course course;
  ContactMade contact;
  std::string before{};
};

/// A meeting that is agreed; one that is on file for the same day, time and people is only said more of.
Expected<ToldContact> agreed_contact(Course course, const SaidOfContact& said, Day today);
/// An agreed contact gets another day or time.
Expected<ToldContact> moved_contact(Course course, const SaidOfContact& said, Day today);
/// An agreed contact was called off.
Expected<ToldContact> cancelled_contact(Course course, const SaidOfContact& said, Day today);
/// A contact that was held, or missed: the agreed one that is meant, else a new one.
Expected<ToldContact> contact_on_record(Course course, const SaidOfContact& said, Day today);

} // namespace cti::app
