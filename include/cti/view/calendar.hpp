#pragma once
// Days and appointments as iCalendar (RFC 5545): events that say nothing of a case unless asked to, and that a later
// import updates. A day is an all-day event; an appointment with a time stands there in local time, whatever the zone.

#include "cti/course/bounds.hpp"
#include "cti/course/day.hpp"
#include "cti/course/time_of_day.hpp"

#include <string>
#include <vector>

namespace cti::view {

/// How many days before an event a calendar can ring.
inline constexpr Bounds days_of_alarm{0, 365};

struct CalendarLook {
  bool titles{false};         ///< events carry the course's id and say what is meant
  std::optional<int> alarm{}; ///< so many days before, in the morning; see days_of_alarm
};

/// How long an appointment is taken to last where nobody said it.
inline constexpr int usual_minutes{60};

struct CalendarEvent {
  enum class Status { confirmed, tentative, cancelled };

  std::string course; ///< its id; empty where the event belongs to none
  std::string what;   ///< names the event within its course, and stays while its day moves: "shift-2"
  Day day{};
  std::string kind;  ///< the title that says nothing of a case: "shift"
  std::string title; ///< the title beside the course's id: "shift to phase 2"; never a case's free text
  Status status{Status::confirmed};
  std::optional<TimeOfDay> at{}; ///< when it begins; none: all day
  int minutes{usual_minutes};    ///< how long it takes, where it has a time

  bool operator==(const CalendarEvent&) const = default;
};

/// Folded, escaped, lines that end in CRLF. An event's UID is a hash of its course and what it
/// is, so that neither its day nor the language changes it. No alarm for days that have passed.
std::string calendar_text(const std::vector<CalendarEvent>& events, Day as_of, const CalendarLook& look);

} // namespace cti::view
